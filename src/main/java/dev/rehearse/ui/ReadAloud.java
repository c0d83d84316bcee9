package dev.rehearse.ui;

import dev.rehearse.rehearsal.Calibration;
import dev.rehearse.rehearsal.Moment;
import dev.rehearse.rehearsal.Speech;

import java.time.Duration;

/// One answer read aloud, to learn how fast this person speaks.
///
/// @param top the first row of the answer that is seen
record ReadAloud(String question, String answer, int top, Phase phase) {

    sealed interface Phase {
        record Ready() implements Phase {}

        record Reading(Moment since) implements Phase {}

        /// Nothing is kept yet.
        record Told(Duration time, Calibration result) implements Phase {}

        record Kept(Speech before) implements Phase {}
    }

    static ReadAloud of(String question, String answer) {
        return new ReadAloud(question, answer, 0, new Phase.Ready());
    }

    ReadAloud in(Phase next) {
        return new ReadAloud(question, answer, top, next);
    }

    /// From its first row, since nobody has begun.
    ReadAloud again() {
        return of(question, answer);
    }

    ReadAloud from(int row) {
        return new ReadAloud(question, answer, Math.max(0, row), phase);
    }

    Speech.Count count() {
        return Speech.count(answer);
    }
}
