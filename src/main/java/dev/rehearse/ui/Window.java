package dev.rehearse.ui;

/// The windows of the study screen; one of them has the focus.
enum Window {
    NOTEBOOK,
    QUESTIONS,
    NOTE,
    REHEARSAL;

    /// Where Tab goes.
    Window next() {
        return switch (this) {
            case NOTEBOOK -> QUESTIONS;
            case QUESTIONS -> NOTE;
            case NOTE -> REHEARSAL;
            case REHEARSAL -> NOTEBOOK;
        };
    }

    Window previous() {
        return switch (this) {
            case NOTEBOOK -> REHEARSAL;
            case QUESTIONS -> NOTEBOOK;
            case NOTE -> QUESTIONS;
            case REHEARSAL -> NOTE;
        };
    }

    boolean isLeft() {
        return this == NOTEBOOK || this == QUESTIONS;
    }
}
