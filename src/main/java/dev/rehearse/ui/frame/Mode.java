package dev.rehearse.ui.frame;

/// What the screen is for, which decides what gives way first when it is small.
public enum Mode {
    STUDY,
    RUN
}
