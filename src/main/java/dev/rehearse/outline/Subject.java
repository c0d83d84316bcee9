package dev.rehearse.outline;

/// What a person decided about: known by its wording and the title it stands under, so that it is
/// found again when the note around it has changed.
public sealed interface Subject {

    /// An item of a list, or a heading as a question.
    ///
    /// @param section title of the section it stands in, its own for a heading; empty above the
    ///   first one
    /// @param nth 1 for the first of this wording there, 2 for the second
    record Item(String section, String text, int nth) implements Subject {}

    /// A section as a whole.
    ///
    /// @param nth 1 for the first of this title in the note
    record Titled(String title, int nth) implements Subject {}
}
