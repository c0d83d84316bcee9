package dev.rehearse.ui;

import dev.rehearse.note.Note;
import dev.rehearse.screen.TableRow;
import dev.rehearse.screen.Wrap;

import java.nio.charset.StandardCharsets;
import java.util.List;

/// The lines of a note as rows of a pane. Only the lines that are looked at are wrapped, so a large
/// note costs what a small one does.
final class Rows {

    /// In bytes; to wrap one of 50 MB would take a second for each frame.
    private static final int LONGEST_LINE = 100_000;

    private Rows() {}

    /// A line as it is shown: the beginning of one that no screen could hold.
    static String shown(Note note, int line) {
        int start = note.lineStart(line);
        int whole = note.lineStart(line + 1) - start;
        if (whole <= LONGEST_LINE) {
            return note.line(line);
        }
        int length = LONGEST_LINE;
        while ((note.bytes()[start + length] & 0xC0) == 0x80) {
            length--; // not in the middle of a letter
        }
        return new String(note.bytes(), start, length, StandardCharsets.UTF_8)
                + " … (the line goes on: "
                + whole / 1000
                + " kB, all of it in the file)";
    }

    static List<Wrap.Row> of(String line, int columns) {
        return Wrap.rows(line.substring(0, TableRow.end(line, columns)), columns, Wrap.hang(line));
    }

    static int count(Note note, int line, int columns) {
        return of(shown(note, line), columns).size();
    }

    /// The spot `rows` further down (up when negative), stopping at both ends of the note.
    static Spot move(Note note, Spot from, int rows, int columns) {
        return rows < 0 ? up(note, from, -rows, columns) : down(note, from, rows, columns);
    }

    private static Spot down(Note note, Spot from, int rows, int columns) {
        int line = from.line();
        int row = from.row() + rows;
        int count = count(note, line, columns);
        while (row >= count && line < note.lineCount()) {
            row -= count;
            line++;
            count = count(note, line, columns);
        }
        return new Spot(line, Math.min(row, count - 1));
    }

    private static Spot up(Note note, Spot from, int rows, int columns) {
        int line = from.line();
        int row = from.row() - rows;
        while (row < 0 && line > 1) {
            line--;
            row += count(note, line, columns);
        }
        return new Spot(line, Math.max(0, row));
    }

    /// How many rows lie from one spot down to another, counted no further than `most`.
    static int between(Note note, Spot from, Spot to, int columns, int most) {
        int rows = -from.row();
        for (int line = from.line(); line < to.line() && rows <= most; line++) {
            rows += count(note, line, columns);
        }
        return rows + to.row();
    }
}
