package dev.rehearse.note;

import java.util.Arrays;
import java.util.Optional;

/// Takes a splice back while the note is still what the splice left: the bytes that gave way come
/// again, and with them whatever stood round the answer.
public final class Undo {
    private final int start;
    private final byte[] gone;
    private final byte[] come;
    private final int length;
    private final int rest;

    private Undo(int start, byte[] gone, byte[] come, byte[] after) {
        this.start = start;
        this.gone = gone;
        this.come = come;
        length = after.length;
        rest = Arrays.hashCode(after);
    }

    public static Undo of(Note before, Spliced.Changed changed) {
        var range = changed.range();
        var gone = Arrays.copyOfRange(before.bytes(), range.start(), range.end());
        return new Undo(range.start(), gone, changed.replacement(), changed.after().bytes());
    }

    /// The note as it was, to the byte; empty once anything else was changed in it.
    public Optional<Note> in(Note note) {
        var bytes = note.bytes();
        if (bytes.length != length || Arrays.hashCode(bytes) != rest) {
            return Optional.empty();
        }
        var was = new byte[length - come.length + gone.length];
        System.arraycopy(bytes, 0, was, 0, start);
        System.arraycopy(gone, 0, was, start, gone.length);
        int tail = start + come.length;
        System.arraycopy(bytes, tail, was, start + gone.length, length - tail);
        return Optional.of(Note.of(was, note.overrides()));
    }

    /// Brings the splice again, once it was taken back.
    public Undo redo(Note before) {
        return new Undo(start, come, gone, before.bytes());
    }
}
