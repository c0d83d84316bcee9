package dev.rehearse.ui;

/// Two rows over the note or the editor: what happened, and what can be done. One at a time, the
/// gravest.
public sealed interface Banner {

    record None() implements Banner {}

    /// Text that was saved from a run or an editor that ended without us.
    record Recovered(String what) implements Banner {}

    record ReadOnly(String why) implements Banner {}

    record ChangedOutside(String what) implements Banner {}

    /// Something in the config file is not understood.
    record Misread(String what) implements Banner {}

    /// Stands until a save works.
    record NotSaved(String why) implements Banner {}

    /// A draft could not be written to the journal.
    record NotKept(String why) implements Banner {}
}
