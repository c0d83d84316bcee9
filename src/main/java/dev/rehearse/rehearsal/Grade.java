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

    /// From 1, again, to 4, easy: the key that gives it.
    public int number() {
        return switch (this) {
            case AGAIN -> 1;
            case HARD -> 2;
            case GOOD -> 3;
            case EASY -> 4;
        };
    }

    public boolean isGood() {
        return this == GOOD || this == EASY;
    }
}
