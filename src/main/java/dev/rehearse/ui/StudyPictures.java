package dev.rehearse.ui;

import dev.rehearse.rehearsal.Moment;
import dev.rehearse.ui.study.Focus;
import dev.rehearse.ui.study.NotePane;
import dev.rehearse.ui.study.StudyPicture;

/// The study screen, computed from the state: no more of it than is seen.
final class StudyPictures {

    private StudyPictures() {}

    static StudyPicture of(State state, OpenNote open, Moment now) {
        return new StudyPicture(
                Bars.top(state, now),
                LeftPictures.of(state, open, now),
                notePane(state, open, now),
                ReadyPictures.of(state, open, now),
                focus(state),
                Bars.footer(state, now));
    }

    private static NotePane notePane(State state, OpenNote open, Moment now) {
        return new NotePane(
                open.fileName(),
                "line " + open.caret().line(),
                NoteRowsSeen.of(state, open, now),
                Banners.of(state));
    }

    private static Focus focus(State state) {
        return switch (state.study().focus()) {
            case NOTEBOOK -> Focus.NOTEBOOK;
            case QUESTIONS -> Focus.QUESTIONS;
            case NOTE -> Focus.NOTE;
            case REHEARSAL -> Focus.REHEARSAL;
        };
    }
}
