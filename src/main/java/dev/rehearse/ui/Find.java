package dev.rehearse.ui;

import dev.rehearse.note.Note;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// What the person looks for in this note, ignoring case. An empty text looks for nothing.
record Find(String text) {

    static final Find NONE = new Find("");

    /// The first line after `line` that holds the text, round the end of the note; 0 when none.
    int after(Note note, int line) {
        return scan(note, line, 1);
    }

    int before(Note note, int line) {
        return scan(note, line, -1);
    }

    private int scan(Note note, int line, int step) {
        if (text.isEmpty()) {
            return 0;
        }
        var wanted = text.toLowerCase(Locale.ROOT);
        int count = note.lineCount();
        int at = line;
        for (int i = 0; i < count; i++) {
            at = Math.floorMod(at - 1 + step, count) + 1;
            if (note.line(at).toLowerCase(Locale.ROOT).contains(wanted)) {
                return at;
            }
        }
        return 0;
    }

    /// Char ranges of the text in one line, as pairs of start and end.
    List<int[]> in(String line) {
        if (text.isEmpty()) {
            return List.of();
        }
        var found = new ArrayList<int[]>();
        int length = text.length();
        for (int i = 0; i + length <= line.length(); i++) {
            if (line.regionMatches(true, i, text, 0, length)) {
                found.add(new int[] {i, i + length});
                i += length - 1;
            }
        }
        return found;
    }
}
