package dev.rehearse.app;

import dev.rehearse.screen.Columns;

import java.util.ArrayList;
import java.util.List;

/// Rows of texts as aligned lines; the texts are safe already.
final class Table {
    private Table() {}

    static List<String> lines(List<List<String>> rows) {
        var widths = widths(rows);
        return rows.stream().map(row -> line(row, widths)).toList();
    }

    private static String line(List<String> row, List<Integer> widths) {
        var line = new StringBuilder();
        for (int column = 0; column < widths.size(); column++) {
            var cell = row.get(column);
            line.append(cell).append(" ".repeat(widths.get(column) - Columns.of(cell) + 2));
        }
        return line.append(row.getLast()).toString();
    }

    /// Of all columns but the last, which ends where it ends.
    private static List<Integer> widths(List<List<String>> rows) {
        var widths = new ArrayList<Integer>();
        for (var row : rows) {
            for (int column = 0; column < row.size() - 1; column++) {
                int width = Columns.of(row.get(column));
                if (column == widths.size()) {
                    widths.add(width);
                }
                widths.set(column, Math.max(width, widths.get(column)));
            }
        }
        return widths;
    }
}
