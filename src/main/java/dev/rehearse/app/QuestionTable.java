package dev.rehearse.app;

import dev.rehearse.rehearsal.Times;
import dev.rehearse.screen.Columns;
import dev.rehearse.screen.Safe;
import dev.rehearse.store.QuestionJson;

import java.util.ArrayList;
import java.util.List;

/// Questions as lines for a person, aligned, each with what it takes to find it.
final class QuestionTable {
    private static final int WIDEST_SECTION = 32;

    private QuestionTable() {}

    /// With a column of files when they are of several.
    static List<String> lines(List<QuestionJson> questions) {
        boolean several = questions.stream().map(QuestionJson::file).distinct().count() > 1;
        var rows = questions.stream().map(question -> row(question, several)).toList();
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

    private static List<String> row(QuestionJson question, boolean several) {
        var row = new ArrayList<String>();
        if (several) {
            row.add(Safe.text(question.file()));
        }
        row.add("%3d".formatted(question.number()));
        row.add("line " + question.line());
        row.add(question.answered() ? "✓" : "·");
        row.add(question.kind());
        row.add(question.direction());
        row.add(Times.text(question.budget()));
        row.add(Columns.cut(Safe.text(question.section()), WIDEST_SECTION));
        row.add(Safe.text(question.text()));
        return row;
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
