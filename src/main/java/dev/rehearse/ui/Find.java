package dev.rehearse.ui;

import dev.rehearse.note.Note;
import dev.rehearse.ui.popup.Letter;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// What the person looks for in this note, ignoring case; a letter without an accent finds one with
/// it. An empty text looks for nothing.
record Find(String text) {

    static final Find NONE = new Find("");

    private static final int LARGEST_COUNTED = 4 << 20;

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
        var ascii = longestAscii();
        int count = note.lineCount();
        int at = line;
        for (int i = 0; i < count; i++) {
            at = Math.floorMod(at - 1 + step, count) + 1;
            if (isIn(note, at, ascii)) {
                return at;
            }
        }
        return 0;
    }

    /// How many lines hold the text, and the place of one of them among those; nothing in a note so
    /// large that counting would be felt.
    Optional<Count> count(Note note, int line) {
        if (text.isEmpty() || note.bytes().length > LARGEST_COUNTED) {
            return Optional.empty();
        }
        var ascii = longestAscii();
        int all = 0;
        int place = 0;
        for (int at = 1; at <= note.lineCount(); at++) {
            if (isIn(note, at, ascii)) {
                all++;
                place = at == line ? all : place;
            }
        }
        return Optional.of(new Count(place, all));
    }

    /// @param place from 1; 0 when the line is none of them
    record Count(int place, int all) {
        String words() {
            return place == 0 ? all + (all == 1 ? " line" : " lines") : place + " of " + all;
        }
    }

    private boolean isIn(Note note, int line, byte[] ascii) {
        return (note.lineHolds(line, ascii) || !note.isPlain(line))
                && !in(note.line(line)).isEmpty();
    }

    /// The part of the text that can be compared byte by byte.
    private byte[] longestAscii() {
        int from = 0;
        int best = 0;
        int length = 0;
        for (int at = 0; at <= text.length(); at++) {
            if (at == text.length() || text.charAt(at) >= 0x80) {
                if (at - from > length) {
                    best = from;
                    length = at - from;
                }
                from = at + 1;
            }
        }
        var part = text.substring(best, best + length).toLowerCase(Locale.ROOT);
        return part.getBytes(StandardCharsets.US_ASCII);
    }

    /// Char ranges of the text in one line, as pairs of start and end.
    List<int[]> in(String line) {
        if (text.isEmpty()) {
            return List.of();
        }
        var found = new ArrayList<int[]>();
        int length = text.length();
        for (int i = 0; i + length <= line.length(); i++) {
            if (Letter.isAt(line, i, text)) {
                found.add(new int[] {i, i + length});
                i += length - 1;
            }
        }
        return found;
    }
}
