package dev.rehearse.note;

import dev.rehearse.markdown.ByteRange;

/// What came of writing an answer into a note.
public sealed interface Spliced {
    /// These bytes take the place of that range; `after` is the note then, already read back.
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Changed(ByteRange range, byte[] replacement, Note after) implements Spliced {}

    /// The note says it already.
    record Unchanged() implements Spliced {}

    /// There is no elaborated section; one of this title could be made.
    record NoSection(String proposedTitle) implements Spliced {}

    /// It cannot be written without harm, and why.
    record Refused(String why) implements Spliced {}
}
