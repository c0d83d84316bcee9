package dev.rehearse.ui;

import dev.rehearse.note.Question;
import dev.rehearse.screen.TextField;
import dev.rehearse.ui.review.ReviewChoice;

import java.util.List;

/// What fills the screen.
sealed interface Mode {

    record Studying() implements Mode {}

    /// The answer of one question, outside a run.
    ///
    /// @param stored the answer that is in the note, empty when there is none
    /// @param opened the text it was opened with; while it is shown, leaving changes nothing
    /// @param run the run to go on with afterwards, if the editor was opened from a review
    record Editing(
            Question question, String stored, String opened, TextField text, List<Session> run)
            implements Mode {

        static Editing of(Question question, String stored, TextField text) {
            return new Editing(question, stored, text.text(), text, List.of());
        }

        boolean isAsOpened() {
            return text.text().equals(opened);
        }

        boolean differsInTextAlone(Editing other) {
            return question.equals(other.question)
                    && stored.equals(other.stored)
                    && opened.equals(other.opened)
                    && run.equals(other.run);
        }

        Editing withText(TextField text) {
            return new Editing(question, stored, opened, text, run);
        }

        Editing withStored(String stored) {
            return new Editing(question, stored, opened, text, run);
        }

        /// The text as it is now is a draft that may be left lying.
        Editing asOpened() {
            return new Editing(question, stored, text.text(), text, run);
        }
    }

    record Rehearsing(Session session) implements Mode {}

    record Reviewing(Session session, ReviewChoice choice, Appraisal appraisal) implements Mode {
        Reviewing with(Session other) {
            return new Reviewing(other, choice, appraisal);
        }

        Reviewing with(ReviewChoice other) {
            return new Reviewing(session, other, appraisal);
        }

        Reviewing with(Appraisal other) {
            return new Reviewing(session, choice, other);
        }
    }

    /// The end of a run; `selected` is a row of it.
    ///
    /// @param back which run of the plan it is compared with: 1 is the last one before it
    record Summing(Session session, int selected, int back) implements Mode {
        Summing withSelected(int row) {
            return new Summing(session, row, back);
        }
    }
}
