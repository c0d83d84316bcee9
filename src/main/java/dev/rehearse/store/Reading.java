package dev.rehearse.store;

import java.nio.file.Path;

/// What came of reading a note.
public sealed interface Reading {
    /// The bytes are shared, not copied: treat them as read-only.
    @SuppressWarnings("ArrayRecordComponent") // compared by nobody
    record Loaded(Path path, byte[] bytes, Version version, boolean writable) implements Reading {}

    record Gone(String why) implements Reading {}

    record Failed(String why) implements Reading {}
}
