package dev.rehearse.ui.study;

/// Which window of the study screen hears the keys.
public enum Focus {
    NOTEBOOK,
    QUESTIONS,
    NOTE,
    REHEARSAL
}
