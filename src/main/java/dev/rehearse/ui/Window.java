package dev.rehearse.ui;

/// The windows of the study screen; one of them has the focus.
public enum Window {
    NOTEBOOK,
    QUESTIONS,
    NOTE,
    REHEARSAL;

    /// Where Tab goes: Notebook, Questions, note, Rehearsal.
    Window next() {
        return values()[(ordinal() + 1) % values().length];
    }

    Window previous() {
        return values()[(ordinal() + values().length - 1) % values().length];
    }

    boolean isLeft() {
        return this == NOTEBOOK || this == QUESTIONS;
    }
}
