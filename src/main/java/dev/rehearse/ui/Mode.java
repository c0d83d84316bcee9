package dev.rehearse.ui;

import dev.rehearse.note.Question;
import dev.rehearse.screen.TextField;

import java.util.List;

/// What fills the screen.
sealed interface Mode {

    record Studying() implements Mode {}

    /// The answer of one question, outside a run.
    ///
    /// @param stored the answer that is in the note, empty when there is none
    /// @param run the run to go on with afterwards, if the editor was opened from a review
    record Editing(Question question, String stored, TextField text, List<Session> run)
            implements Mode {

        boolean differsInTextAlone(Editing other) {
            return question.equals(other.question)
                    && stored.equals(other.stored)
                    && run.equals(other.run);
        }

        Editing withText(TextField text) {
            return new Editing(question, stored, text, run);
        }

        Editing withStored(String stored) {
            return new Editing(question, stored, text, run);
        }
    }

    record Rehearsing(Session session) implements Mode {}

    record Reviewing(Session session, dev.rehearse.ui.review.ReviewChoice choice) implements Mode {}

    /// The end of a run; `selected` is a row of it.
    record Summing(Session session, int selected) implements Mode {}
}
