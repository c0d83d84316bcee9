package dev.rehearse.ui.history;

import dev.rehearse.note.Diff;

/// What is known of the save that is looked at.
public sealed interface Seen {

    /// The disk was asked.
    record Asked() implements Seen {}

    /// It cannot be had any more.
    record Lost(String why) implements Seen {}

    /// It was read.
    ///
    /// @param line how many lines of the note stand before the first piece
    record Change(int line, Diff diff, Earlier earlier) implements Seen {}

    /// What stood there before the save.
    sealed interface Earlier {}

    /// The save was of one answer: what it was before, empty where there was none.
    record Answer(String questionKey, String text) implements Earlier {}

    /// The save was of the note as a whole.
    record Whole() implements Earlier {}
}
