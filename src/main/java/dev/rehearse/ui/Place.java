package dev.rehearse.ui;

import java.util.EnumSet;
import java.util.Set;

/// Where the person is, as far as keys are concerned.
enum Place {
    /// A notebook without a single note.
    EMPTY(false),
    STUDY(false),
    /// The answer editor outside a run.
    EDIT(true),
    THINK(true),
    ANSWER(true),
    PAUSED(true),
    /// The three of a spoken run, where letters are keys.
    THINK_SPOKEN(false),
    SPEAK(false),
    PAUSED_SPOKEN(false),
    REVIEW(false),
    SUMMARY(false);

    static final Set<Place> ANYWHERE = Set.copyOf(EnumSet.allOf(Place.class));
    static final Set<Place> RUN = Set.of(THINK, ANSWER, PAUSED, THINK_SPOKEN, SPEAK, PAUSED_SPOKEN);
    static final Set<Place> SPOKEN = Set.of(THINK_SPOKEN, SPEAK, PAUSED_SPOKEN);
    static final Set<Place> WRITING = Set.of(EDIT, ANSWER);

    private final boolean textField;

    Place(boolean textField) {
        this.textField = textField;
    }

    /// Whether plain letters are text here, so that actions have only their other keys.
    public boolean isTextField() {
        return textField;
    }
}
