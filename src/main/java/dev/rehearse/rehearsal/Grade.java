package dev.rehearse.rehearsal;

import java.util.Locale;

/// The person's own verdict on an answer.
public enum Grade {
    AGAIN,
    HARD,
    GOOD,
    EASY;

    /// The word on screen and in files.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public boolean isGood() {
        return this == GOOD || this == EASY;
    }
}
