package dev.rehearse.store;

import java.nio.file.Path;

/// A note whose save in place was cut off, and the text it had before.
@SuppressWarnings("ArrayRecordComponent") // compared by nobody
public record Torn(Path note, byte[] old) {}
