package dev.rehearse.rehearsal;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// One question's part of a run. `number` counts from 1 within the run.
///
/// @param questionKey what the question was known by when it was rehearsed
/// @param planned what the plan gave it, with what was given by hand: its budget, but for what the
///   questions before it took or left
/// @param hash of the text of the answer, known while its run is on
/// @param note the note it stood in, by its path or the end of it; empty while only the run knows
public record Attempt(
        String run,
        String plan,
        Plan.Mode mode,
        int number,
        String questionKey,
        String wording,
        Instant startedAt,
        Duration think,
        Duration answer,
        Duration paused,
        Duration budget,
        Duration planned,
        Outcome outcome,
        int words,
        String hash,
        Optional<Grade> grade,
        String note) {

    /// A question that was gone back to is another attempt: its clock has gone on.
    public String id() {
        return run + "#" + number + "@" + answer.toMillis();
    }

    public boolean isDone() {
        return outcome == Outcome.DONE;
    }

    /// Longer than its budget and the grace: the ✗ of time.
    public boolean isOver() {
        return isDone() && Signal.failed(answer, budget);
    }

    /// The ✗ of a question: over the grace, or graded again.
    public boolean isFailed() {
        return isOver() || grade.filter(Grade.AGAIN::equals).isPresent();
    }

    public Attempt withGrade(Optional<Grade> verdict) {
        return verdict.equals(grade) ? this : with(verdict, note);
    }

    /// The same attempt at a question of that note.
    public Attempt in(String path) {
        return with(grade, path);
    }

    private Attempt with(Optional<Grade> verdict, String path) {
        return new Attempt(
                run,
                plan,
                mode,
                number,
                questionKey,
                wording,
                startedAt,
                think,
                answer,
                paused,
                budget,
                planned,
                outcome,
                words,
                hash,
                verdict,
                path);
    }

    public Instant endedAt() {
        return startedAt.plus(think).plus(answer).plus(paused);
    }
}
