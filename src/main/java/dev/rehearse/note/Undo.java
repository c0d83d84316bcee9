package dev.rehearse.note;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// Takes a splice back: the bytes that gave way come again, and with them whatever stood round the
/// answer. Where something else has changed in the note since, what the splice brought has to stand
/// there once and no more.
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

    /// The note as it was, to the byte, with what else was changed in it since; empty when that
    /// cannot be told, or would change more than one answer.
    public Optional<Note> in(Note note) {
        if (isAsLeft(note)) {
            return Optional.of(back(note, start));
        }
        var place = once(note.bytes());
        return place.isPresent()
                ? Optional.of(back(note, place.getAsInt())).filter(was -> isOneAnswer(note, was))
                : Optional.empty();
    }

    private boolean isAsLeft(Note note) {
        return note.bytes().length == length && Arrays.hashCode(note.bytes()) == rest;
    }

    private Note back(Note note, int at) {
        var bytes = note.bytes();
        var was = new byte[bytes.length - come.length + gone.length];
        System.arraycopy(bytes, 0, was, 0, at);
        System.arraycopy(gone, 0, was, at, gone.length);
        int tail = at + come.length;
        System.arraycopy(bytes, tail, was, at + gone.length, bytes.length - tail);
        return Note.of(was, note.overrides());
    }

    /// Where what the splice brought stands, if that is one place.
    private OptionalInt once(byte[] bytes) {
        var found = OptionalInt.empty();
        for (int at = 0; come.length > 0 && at + come.length <= bytes.length; at++) {
            if (Arrays.equals(bytes, at, at + come.length, come, 0, come.length)) {
                if (found.isPresent()) {
                    return OptionalInt.empty();
                }
                found = OptionalInt.of(at);
            }
        }
        return found;
    }

    private static boolean isOneAnswer(Note note, Note was) {
        var questions = note.questions();
        if (!keys(note).equals(keys(was))) {
            return false;
        }
        int changed = 0;
        for (int at = 0; at < questions.size(); at++) {
            var is = note.answer(questions.get(at)).map(Answer::text);
            changed += is.equals(was.answer(was.questions().get(at)).map(Answer::text)) ? 0 : 1;
        }
        return changed <= 1;
    }

    private static List<String> keys(Note note) {
        var keys = new ArrayList<String>();
        note.questions().forEach(question -> keys.add(question.key()));
        return keys;
    }

    /// Brings the splice again, once it was taken back in `note`, which left `was`.
    public Undo redo(Note note, Note was) {
        int at = isAsLeft(note) ? start : once(note.bytes()).orElse(start);
        return new Undo(at, come, gone, was.bytes());
    }
}
