package dev.rehearse.ui;

import java.time.Instant;

/// How the note stands against the file, for the right end of the footer.
public sealed interface FileState {

    record Same() implements FileState {}

    record Saving() implements FileState {}

    record Saved(Instant at) implements FileState {}

    /// Text is in the journal and not yet in the note.
    record Drafted(Instant at) implements FileState {}

    record NotSaved(String why) implements FileState {}

    record ReadOnly(String why) implements FileState {}
}
