package dev.rehearse.note;

import dev.rehearse.markdown.Blocks;
import dev.rehearse.markdown.ByteRange;
import dev.rehearse.markdown.Lines;
import dev.rehearse.markdown.Scan;
import dev.rehearse.outline.Moved;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

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

    /// The note with this change; empty when something around it would be another block then, or
    /// the headings within are not those that were meant.
    Optional<Note> applied(Note note) {
        var bytes = applied(note.bytes());
        var old = Blocks.of(note.bytes(), note.lines());
        var fresh = Scan.of(bytes, Lines.of(bytes));
        int lines = fresh.lines().count() - note.lineCount();
        var moved = moved(note, lines, bytes.length - note.bytes().length);
        return keepsStructure(old, fresh.blocks(), moved)
                ? Optional.of(note.after(moved, fresh))
                : Optional.empty();
    }

    private Moved moved(Note note, int lines, int bytes) {
        int kept = 0;
        int resumed = 0;
        for (var section : note.sections()) {
            kept += section.line() <= keptLines ? 1 : 0;
            resumed += section.line() < resumesAt ? 1 : 0;
        }
        int sections = headings.size() - (resumed - kept);
        return new Moved(range, keptLines, kept, resumed, lines, bytes, sections);
    }

    private byte[] applied(byte[] old) {
        var fresh = new byte[old.length - range.length() + replacement.length];
        System.arraycopy(old, 0, fresh, 0, range.start());
        System.arraycopy(replacement, 0, fresh, range.start(), replacement.length);
        int rest = range.start() + replacement.length;
        System.arraycopy(old, range.end(), fresh, rest, old.length - range.end());
        return fresh;
    }

    /// Whether all around the change is the same block for block, and within are the headings
    /// meant.
    private boolean keepsStructure(Blocks old, Blocks fresh, Moved moved) {
        int head = firstFrom(old, keptLines + 1);
        int tail = old.count() - firstFrom(old, resumesAt);
        int more = fresh.count() - old.count();
        if (fresh.count() < head + tail) {
            return false;
        }
        for (int block = 0; block < head; block++) {
            if (!old.same(block, fresh, block, 0, 0, 0)) {
                return false;
            }
        }
        for (int block = old.count() - tail; block < old.count(); block++) {
            if (!old.same(block, fresh, block + more, moved.lines(), moved.bytes(), more)) {
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
