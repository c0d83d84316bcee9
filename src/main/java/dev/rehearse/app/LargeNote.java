package dev.rehearse.app;

import dev.rehearse.note.Note;
import dev.rehearse.note.Overrides;

/// From which size on a note is shown before it is read.
final class LargeNote {

    /// In bytes; what is smaller is read within a frame or two.
    private static final int SIZE = 1 << 20;

    private LargeNote() {}

    static boolean is(byte[] bytes) {
        return bytes.length > SIZE;
    }

    /// All of a small note; of a large one what can be had at once.
    static Note atOnce(byte[] bytes, Overrides overrides) {
        return is(bytes) ? Note.unread(bytes).with(overrides) : Note.of(bytes, overrides).read();
    }
}
