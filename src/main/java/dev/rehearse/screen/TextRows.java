package dev.rehearse.screen;

import java.util.ArrayList;
import java.util.List;

/// The rows of a text that a window shows, with the caret counted from the text's first row.
///
/// The caret's column is at most the window's columns: leave one more for it at the right.
public record TextRows(List<Row> rows, int firstRow, int totalRows, int caretRow, int caretColumn) {

    /// One row: where its text begins in the field, and the columns that are selected, if any.
    public record Row(String text, int indent, int start, int selectFrom, int selectTo) {}

    private record Selection(int start, int end) {}

    static TextRows of(
            Lines lines, int selectedFrom, int selectedTo, int columns, int firstRow, int height) {
        int total = lines.rows(columns);
        int first = Math.clamp(firstRow, 0, total - 1);
        var selection = new Selection(selectedFrom, selectedTo);
        var rows = new ArrayList<Row>();
        int index = lines.indexAtRow(first, columns);
        int skip = first - lines.rowsBefore(index, columns);
        while (index < lines.count() && rows.size() < height) {
            Line line = lines.line(index);
            List<Wrap.Row> wrapped = line.rows(columns);
            int start = lines.start(index);
            int stop = Math.min(wrapped.size(), skip + height - rows.size());
            for (int i = skip; i < stop; i++) {
                rows.add(row(line.text(), start, wrapped, i, selection));
            }
            skip = 0;
            index++;
        }
        return new TextRows(List.copyOf(rows), first, total, 0, 0);
    }

    TextRows withCaret(Moves.Spot spot) {
        return new TextRows(rows, firstRow, totalRows, spot.row(), spot.column());
    }

    private static Row row(
            String line, int lineStart, List<Wrap.Row> rows, int index, Selection selection) {
        Wrap.Row row = rows.get(index);
        boolean last = index == rows.size() - 1;
        int next = last ? line.length() + 1 : rows.get(index + 1).start();
        int from = Math.max(selection.start() - lineStart, row.start());
        int to = Math.min(selection.end() - lineStart, next);
        String text = line.substring(row.start(), row.end());
        if (from >= to) {
            return new Row(text, row.indent(), lineStart + row.start(), 0, 0);
        }
        int selectFrom = Wrap.column(line, row, from);
        int selectTo = Math.max(selectFrom, Wrap.column(line, row, to));
        return new Row(text, row.indent(), lineStart + row.start(), selectFrom, selectTo);
    }
}
