package dev.rehearse.screen;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// The grid of styled cells a view draws; rows and columns count from 0, and what falls outside is
/// clipped.
public final class Canvas {
    /// The code of the right half of a wide cell.
    public static final int RIGHT_HALF = 0;

    private static final Style[] STYLES = Style.values();

    private final Size size;
    private final int columns;
    private final int rows;
    // One code point, or below zero the place of a longer cluster in `clusters`.
    private final int[] codes;
    private final byte[] inks;
    private final byte[] grounds;
    private final List<String> clusters = new ArrayList<>(4);
    private int caretRow = -1;
    private int caretColumn = -1;

    public Canvas(Size size) {
        this.size = size;
        columns = size.columns();
        rows = size.rows();
        codes = new int[rows * columns];
        inks = new byte[codes.length];
        grounds = new byte[codes.length];
        Arrays.fill(codes, ' ');
    }

    /// The same cells, to be drawn over.
    public Canvas copy() {
        var copy = new Canvas(size);
        System.arraycopy(codes, 0, copy.codes, 0, codes.length);
        System.arraycopy(inks, 0, copy.inks, 0, inks.length);
        System.arraycopy(grounds, 0, copy.grounds, 0, grounds.length);
        copy.clusters.addAll(clusters);
        copy.caretRow = caretRow;
        copy.caretColumn = caretColumn;
        return copy;
    }

    public Size size() {
        return size;
    }

    /// Blanks on a ground.
    public void fill(int row, int column, int rows, int columns, Style ground) {
        int from = Math.max(0, column);
        int to = Math.min(this.columns, column + columns);
        byte style = (byte) ground.number();
        for (int at = Math.max(0, row); at < Math.min(this.rows, row + rows) && from < to; at++) {
            split(at, from);
            split(at, to);
            int start = at * this.columns;
            Arrays.fill(codes, start + from, start + to, ' ');
            Arrays.fill(inks, start + from, start + to, style);
            Arrays.fill(grounds, start + from, start + to, style);
        }
    }

    /// Another ground under text that stays.
    public void ground(int row, int column, int columns, Style ground) {
        int from = Math.max(0, column);
        int to = Math.min(this.columns, column + columns);
        if (row >= 0 && row < rows && from < to) {
            int start = row * this.columns;
            Arrays.fill(grounds, start + from, start + to, (byte) ground.number());
            follow(start, from);
            follow(start, to);
        }
    }

    /// Draws the visible form of a text and returns the column after it.
    public int put(int row, int column, String text, Style style) {
        return put(row, column, text, style, Integer.MAX_VALUE);
    }

    public int put(int row, int column, String text, Style style, int maxColumns) {
        int limit = (int) Math.min(columns, (long) column + Math.max(0, maxColumns));
        if (row < 0 || row >= rows) {
            return column;
        }
        int at = column;
        int index = 0;
        int length = text.length();
        while (index < length && at < limit) {
            char c = text.charAt(index);
            if (c >= ' ' && Columns.isSingle(text, index)) {
                set(row, at++, c, 1, style);
                index++;
            } else {
                int end = Graphemes.end(text, index);
                int after = putCluster(row, at, text.substring(index, end), style, limit);
                if (after < 0) {
                    return at;
                }
                at = after;
                index = end;
            }
        }
        return at;
    }

    /// Where the terminal's cursor shows; a canvas without it hides the cursor.
    public void caret(int row, int column) {
        boolean inside = row >= 0 && row < rows && column >= 0 && column < columns;
        caretRow = inside ? row : -1;
        caretColumn = inside ? column : -1;
    }

    public Optional<Caret> caret() {
        return caretRow < 0 ? Optional.empty() : Optional.of(new Caret(caretRow, caretColumn));
    }

    /// The cluster of a cell, empty for the right half of a wide one.
    public String text(int row, int column) {
        int code = codes[index(row, column)];
        if (code < 0) {
            return clusters.get(-code - 1);
        }
        return code == RIGHT_HALF ? "" : Character.toString(code);
    }

    public Style ink(int row, int column) {
        return STYLES[inks[index(row, column)]];
    }

    public Style ground(int row, int column) {
        return STYLES[grounds[index(row, column)]];
    }

    /// The code point of a cell, RIGHT_HALF, or below zero for a cluster only text() can tell.
    public int code(int row, int column) {
        return codes[row * columns + column];
    }

    /// Ink and ground of a cell as one number: `ink.number() << 6 | ground.number()`.
    public int styles(int row, int column) {
        int index = row * columns + column;
        return inks[index] << 6 | grounds[index];
    }

    /// True when a row certainly looks like a row of another canvas of the same width.
    public boolean sameRow(int row, Canvas other, int otherRow) {
        int from = row * columns;
        int to = from + columns;
        int theirs = otherRow * columns;
        return Arrays.equals(codes, from, to, other.codes, theirs, theirs + columns)
                && Arrays.equals(inks, from, to, other.inks, theirs, theirs + columns)
                && Arrays.equals(grounds, from, to, other.grounds, theirs, theirs + columns)
                && (clusters.isEmpty() || other.clusters.equals(clusters));
    }

    /// True when a cell holds the same text in the same styles as one of another canvas.
    public boolean sameCell(int row, int column, Canvas other, int otherRow) {
        int mine = row * columns + column;
        int theirs = otherRow * columns + column;
        int code = codes[mine];
        return inks[mine] == other.inks[theirs]
                && grounds[mine] == other.grounds[theirs]
                && (code < 0
                        ? text(row, column).equals(other.text(otherRow, column))
                        : code == other.codes[theirs]);
    }

    /// The text alone, each row as wide as the canvas.
    public List<String> lines() {
        var lines = new ArrayList<String>(rows);
        for (int row = 0; row < rows; row++) {
            var line = new StringBuilder(columns);
            for (int column = 0; column < columns; column++) {
                line.append(text(row, column));
            }
            lines.add(line.toString());
        }
        return lines;
    }

    /// The same picture in ASCII letters, for terminals that have no others.
    public Canvas inAscii() {
        var twin = new Canvas(size);
        System.arraycopy(inks, 0, twin.inks, 0, inks.length);
        System.arraycopy(grounds, 0, twin.grounds, 0, grounds.length);
        twin.caretRow = caretRow;
        twin.caretColumn = caretColumn;
        for (int index = 0; index < codes.length; index++) {
            int code = codes[index];
            boolean trend = code == '█' && STYLES[inks[index]] == Style.CLOCK_IDLE;
            twin.codes[index] = trend ? '8' : Ascii.twin(code);
        }
        return twin;
    }

    // The right half of a wide cell stands on the ground of the left one: no terminal can split
    // them.
    private void follow(int start, int column) {
        if (column > 0 && column < columns && codes[start + column] == RIGHT_HALF) {
            grounds[start + column] = grounds[start + column - 1];
        }
    }

    private int putCluster(int row, int column, String cluster, Style style, int limit) {
        var safe = Safe.text(cluster);
        int at = column;
        int index = 0;
        while (index < safe.length()) {
            int end = Graphemes.end(safe, index);
            int wide = Columns.ofVisible(safe.substring(index, end));
            if (at + wide > limit) {
                return at == column ? -1 : at;
            }
            int code = safe.codePointAt(index);
            if (Character.charCount(code) != end - index) {
                clusters.add(safe.substring(index, end));
                code = -clusters.size();
            }
            set(row, at, code, wide, style);
            at += wide;
            index = end;
        }
        return at;
    }

    private void set(int row, int column, int code, int wide, Style style) {
        if (column < 0) {
            // The visible half of a wide cell at the left edge is a blank.
            if (column + wide > 0) {
                set(row, 0, ' ', 1, style);
            }
            return;
        }
        int index = row * columns + column;
        split(row, column);
        split(row, column + wide);
        boolean grounded = style.hasGround();
        byte ordinal = (byte) style.number();
        for (int i = 0; i < wide; i++) {
            codes[index + i] = i == 0 ? code : RIGHT_HALF;
            inks[index + i] = ordinal;
            grounds[index + i] = grounded ? ordinal : grounds[index];
        }
    }

    // Blanks both halves of a wide cell that a change would cut before this column.
    private void split(int row, int column) {
        int index = row * columns + column;
        if (column > 0 && column < columns && codes[index] == RIGHT_HALF) {
            codes[index] = ' ';
            codes[index - 1] = ' ';
        }
    }

    private int index(int row, int column) {
        if (row < 0 || row >= rows || column < 0 || column >= columns) {
            throw new IndexOutOfBoundsException("no cell " + row + ", " + column + " in " + size);
        }
        return row * columns + column;
    }
}
