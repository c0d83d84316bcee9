package dev.rehearse.ui.history;

/// What the state before a save is compared with.
public enum Against {
    /// The state after it: what the save changed.
    AFTER,
    /// The note as it is: what restoring would change.
    NOW
}
