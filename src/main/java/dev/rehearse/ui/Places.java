package dev.rehearse.ui;

import dev.rehearse.note.Note;

/// Finding a line again after the note changed under us.
final class Places {

    private Places() {}

    /// The line of `after` that stands where `line` stood in `before`: counted from the end when
    /// the change was above it, from the start otherwise.
    static int sameLine(Note before, Note after, int line) {
        int last = after.lineCount();
        if (line > before.lineCount()) {
            return last;
        }
        var text = before.line(line);
        if (line <= last && after.line(line).equals(text)) {
            return line;
        }
        int moved = line + last - before.lineCount();
        if (moved >= 1 && moved <= last && after.line(moved).equals(text)) {
            return moved;
        }
        return Math.max(1, Math.min(line, last));
    }
}
