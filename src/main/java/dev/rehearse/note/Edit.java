package dev.rehearse.note;

import java.nio.charset.StandardCharsets;
import java.util.List;

/// One change of one byte range, with what it must do to the note's structure.
///
/// @param keptLines lines up to this one stay as they are
/// @param resumesAt the old note's first line after the change
/// @param headings levels of the headings it adds
@SuppressWarnings("ArrayRecordComponent") // never compared
record Edit(
        ByteRange range, byte[] replacement, int keptLines, int resumesAt, List<Integer> headings) {
    /// New text after the end of a line.
    static Edit insert(Note note, int line, String text, List<Integer> headings) {
        int at = note.lines().end(line);
        boolean textFollows = line < note.lineCount() && !note.lines().blank(line + 1);
        var whole = textFollows ? text + note.lineEnding() : text;
        return new Edit(new ByteRange(at, at), bytes(whole), line, line + 1, headings);
    }

    static Edit replace(Note note, ByteRange range, String text) {
        int first = note.lineAt(range.start());
        return new Edit(range, bytes(text), first - 1, note.lineAt(range.end()) + 1, List.of());
    }

    /// Takes out everything after `line` up to `end`.
    static Edit remove(Note note, int line, int end) {
        var range = new ByteRange(note.lines().end(line), end);
        return new Edit(range, new byte[0], line, note.lineAt(end) + 1, List.of());
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    Note applied(Note note) {
        var old = note.bytes();
        var fresh = new byte[old.length - range.length() + replacement.length];
        System.arraycopy(old, 0, fresh, 0, range.start());
        System.arraycopy(replacement, 0, fresh, range.start(), replacement.length);
        int rest = range.start() + replacement.length;
        System.arraycopy(old, range.end(), fresh, rest, old.length - range.end());
        return Note.of(fresh);
    }

    /// Whether all around the change is the same block for block, and within are the headings
    /// meant.
    boolean keepsStructure(Note before, Note after) {
        var old = Blocks.of(before.bytes(), before.lines());
        var fresh = Blocks.of(after.bytes(), after.lines());
        int head = firstFrom(old, keptLines + 1);
        int tail = old.count() - firstFrom(old, resumesAt);
        int moved = fresh.count() - old.count();
        if (fresh.count() < head + tail) {
            return false;
        }
        for (int block = 0; block < head; block++) {
            if (!old.same(block, fresh, block, 0, 0, 0)) {
                return false;
            }
        }
        int lines = after.lineCount() - before.lineCount();
        int bytes = after.bytes().length - before.bytes().length;
        for (int block = old.count() - tail; block < old.count(); block++) {
            if (!old.same(block, fresh, block + moved, lines, bytes, moved)) {
                return false;
            }
        }
        return addsHeadings(fresh, head, fresh.count() - tail);
    }

    private boolean addsHeadings(Blocks fresh, int from, int to) {
        int seen = 0;
        for (int block = from; block < to; block++) {
            if (fresh.isTopHeading(block)) {
                if (seen == headings.size() || headings.get(seen) != fresh.value(block)) {
                    return false;
                }
                seen++;
            }
        }
        return seen == headings.size();
    }

    /// The first block that begins at the line or later.
    private static int firstFrom(Blocks blocks, int line) {
        int low = 0;
        int high = blocks.count();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (blocks.line(middle) < line) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
