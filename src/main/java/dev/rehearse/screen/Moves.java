package dev.rehearse.screen;

import java.util.List;

/// Where the caret of a text goes: every answer is an offset on a cluster boundary.
final class Moves {
    private Moves() {}

    /// A place on screen, rows counted from the first row of the text.
    record Spot(int row, int column) {}

    static int left(Lines lines, int caret) {
        int index = lines.indexAt(caret);
        int start = lines.start(index);
        return caret == start
                ? Math.max(0, caret - 1)
                : start + Clusters.before(lines.line(index).text(), caret - start);
    }

    static int right(Lines lines, int caret) {
        int index = lines.indexAt(caret);
        int start = lines.start(index);
        String line = lines.line(index).text();
        return caret == start + line.length()
                ? Math.min(lines.length(), caret + 1)
                : start + Clusters.after(line, caret - start);
    }

    static int snapped(Lines lines, int charOffset) {
        int index = lines.indexAt(charOffset);
        int start = lines.start(index);
        return start + Clusters.boundary(lines.line(index).text(), charOffset - start);
    }

    /// Blanks first, then a run of letters or a run of marks; at a line's start over its end.
    static int wordLeft(Lines lines, int caret) {
        int index = lines.indexAt(caret);
        int start = lines.start(index);
        if (caret == start) {
            return Math.max(0, caret - 1);
        }
        String line = lines.line(index).text();
        int at = caret - start;
        Sort run = Sort.BLANK;
        while (at > 0) {
            int before = Clusters.before(line, at);
            Sort sort = Sort.of(line, before);
            if (sort != run && run != Sort.BLANK) {
                break;
            }
            run = sort;
            at = before;
        }
        return start + at;
    }

    static int wordRight(Lines lines, int caret) {
        int index = lines.indexAt(caret);
        int start = lines.start(index);
        String line = lines.line(index).text();
        int at = caret - start;
        if (at == line.length()) {
            return Math.min(lines.length(), caret + 1);
        }
        Sort run = Sort.BLANK;
        while (at < line.length()) {
            Sort sort = Sort.of(line, at);
            if (sort != run && run != Sort.BLANK) {
                break;
            }
            run = sort;
            at = Clusters.after(line, at);
        }
        return start + at;
    }

    static int runStart(String line, int at) {
        int start = at;
        while (start > 0) {
            int before = Clusters.before(line, start);
            if (Sort.of(line, before) != Sort.of(line, at)) {
                break;
            }
            start = before;
        }
        return start;
    }

    static int runEnd(String line, int at) {
        int end = at;
        while (end < line.length() && Sort.of(line, end) == Sort.of(line, at)) {
            end = Clusters.after(line, end);
        }
        return end;
    }

    static Spot spot(Lines lines, int caret, int columns) {
        int index = lines.indexAt(caret);
        Line line = lines.line(index);
        List<Wrap.Row> rows = line.rows(columns);
        int at = caret - lines.start(index);
        int row = Wrap.row(rows, at);
        int column = Math.min(columns, Wrap.column(line.text(), rows.get(row), at));
        return new Spot(lines.rowsBefore(index, columns) + row, column);
    }

    static int offset(Lines lines, Spot spot, int columns) {
        int index = lines.indexAtRow(spot.row(), columns);
        Line line = lines.line(index);
        int row = spot.row() - lines.rowsBefore(index, columns);
        return lines.start(index)
                + Wrap.offset(line.text(), line.rows(columns), row, spot.column());
    }

    /// The row's first place; from there the line's first.
    static int home(Lines lines, int caret, int columns) {
        int index = lines.indexAt(caret);
        int start = lines.start(index);
        List<Wrap.Row> rows = lines.line(index).rows(columns);
        int rowStart = start + rows.get(Wrap.row(rows, caret - start)).start();
        return caret == rowStart ? start : rowStart;
    }

    /// The row's last place; from there the line's last.
    static int end(Lines lines, int caret, int columns) {
        int index = lines.indexAt(caret);
        int start = lines.start(index);
        Line line = lines.line(index);
        List<Wrap.Row> rows = line.rows(columns);
        int rowEnd = start + Wrap.endOf(line.text(), rows, Wrap.row(rows, caret - start));
        return caret >= rowEnd ? start + line.length() : rowEnd;
    }

    private enum Sort {
        BLANK,
        LETTER,
        IDEOGRAPH,
        MARK;

        static Sort of(String line, int at) {
            int codePoint = line.codePointAt(at);
            if (Character.isWhitespace(codePoint)) {
                return BLANK;
            }
            if (Character.isIdeographic(codePoint)) {
                return IDEOGRAPH;
            }
            return Character.isLetterOrDigit(codePoint) || codePoint == '_' ? LETTER : MARK;
        }
    }
}
