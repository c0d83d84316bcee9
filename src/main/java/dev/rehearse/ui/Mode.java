package dev.rehearse.ui;

import dev.rehearse.question.Question;
import dev.rehearse.screen.TextField;
import dev.rehearse.ui.review.ReviewChoice;

import java.time.Instant;

/// What fills the screen.
sealed interface Mode {

    record Studying() implements Mode {}

    /// The answer of one question, outside a run.
    ///
    /// @param stored the answer that is in the note, empty when there is none
    /// @param opened the text it was opened with; while it is shown, leaving changes nothing
    /// @param around what goes on round the editor
    record Editing(Question question, String stored, String opened, TextField text, Around around)
            implements Mode {

        sealed interface Around {
            record Note() implements Around {}

            /// The run to go on with afterwards.
            record Review(Session session) implements Around {}

            /// The interview that began then.
            record Talk(Instant since) implements Around {}
        }

        static Editing of(Question question, String stored, TextField text) {
            return new Editing(question, stored, text.text(), text, new Around.Note());
        }

        Editing within(Around around) {
            return new Editing(question, stored, opened, text, around);
        }

        boolean isAsOpened() {
            return text.text().equals(opened);
        }

        boolean differsInTextAlone(Editing other) {
            return withText(other.text).equals(other);
        }

        /// The same one, reworded.
        Editing withQuestion(Question question) {
            return new Editing(question, stored, opened, text, around);
        }

        Editing withText(TextField text) {
            return new Editing(question, stored, opened, text, around);
        }

        Editing withStored(String stored) {
            return new Editing(question, stored, opened, text, around);
        }

        /// The text as it is now is a draft that may be left lying.
        Editing asOpened() {
            return new Editing(question, stored, text.text(), text, around);
        }
    }

    record Rehearsing(Session session) implements Mode {}

    /// The answer just given.
    ///
    /// @param top the first row of its answers in sight
    record Reviewing(Session session, ReviewChoice choice, Appraisal appraisal, int top)
            implements Mode {
        static Reviewing of(Session session, ReviewChoice choice) {
            return new Reviewing(session, choice, Appraisal.NONE, 0);
        }

        Reviewing with(Session other) {
            return new Reviewing(other, choice, appraisal, top);
        }

        Reviewing with(ReviewChoice other) {
            return new Reviewing(session, other, appraisal, top);
        }

        Reviewing with(Appraisal other) {
            return new Reviewing(session, choice, other, top);
        }

        Reviewing from(int row) {
            return new Reviewing(session, choice, appraisal, row);
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
