package dev.rehearse.rehearsal;

import java.time.Duration;

/// What can happen to a run.
public sealed interface Event {
    /// The first character typed, or Enter: thinking is over.
    record Began() implements Event {}

    /// F8. An empty hash is an empty text, which skips the question in a typed run.
    record Done(int words, String hash) implements Event {
        public static Done empty() {
            return new Done(0, "");
        }
    }

    record Skipped() implements Event {}

    record Paused(Cause cause) implements Event {}

    record Resumed() implements Event {}

    /// Time for this question given by hand, or taken when it is below zero.
    record MoreTime(Duration extra) implements Event {
        public static MoreTime halfMinute() {
            return new MoreTime(Duration.ofSeconds(30));
        }
    }

    /// The person ends the whole run.
    record Stopped() implements Event {}

    /// Takes back the last done or skip: the question goes on with its clock as it was.
    record DoneUndone() implements Event {}

    /// To a question that was skipped, by its index from 0: it goes on with its clock as it was.
    record CameBack(int index) implements Event {}

    /// Index from 0. Possible at any time after the question was answered, also in a finished run.
    record Graded(int index, Grade grade) implements Event {}

    record GradeUndone(int index) implements Event {}

    record AnswerChosen(int index, Choice choice) implements Event {}

    /// Leaves the review.
    record Advanced() implements Event {}

    /// The program was gone and is back; `lastKnown` is the last elapsed time on disk.
    record Recovered(Duration lastKnown) implements Event {}

    /// Which of two answers the note shall hold.
    enum Choice {
        KEEP,
        WRITE,
        EDIT
    }
}
