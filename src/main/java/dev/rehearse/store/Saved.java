package dev.rehearse.store;

/// What came of saving a note. Unless it is `Ok` the note is as it was found.
public sealed interface Saved {
    record Ok(Version version) implements Saved {}

    /// Somebody else wrote it meanwhile; nothing was written. Splice again into these bytes.
    @SuppressWarnings("ArrayRecordComponent") // compared by nobody
    record ChangedOnDisk(byte[] bytes, Version version) implements Saved {}

    record Failed(String why) implements Saved {}

    /// The note is no longer where it was; nothing is made anew unasked.
    record Gone(String why) implements Saved {}
}
