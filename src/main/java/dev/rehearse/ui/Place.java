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
    REVIEW(false),
    SUMMARY(false);

    static final Set<Place> ANYWHERE = Set.copyOf(EnumSet.allOf(Place.class));
    static final Set<Place> RUN = Set.of(THINK, ANSWER, PAUSED);
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
