package dev.rehearse.ui.frame;

import dev.rehearse.note.Diff;
import dev.rehearse.screen.Canvas;
import dev.rehearse.screen.Columns;
import dev.rehearse.screen.Style;
import dev.rehearse.screen.Wrap;

import java.util.ArrayList;
import java.util.List;

/// What changed in a text, row by row: its line number, `+` or `−`, and the wrapped line.
///
/// @param rows one for each row of the screen
/// @param number how many columns the line numbers take
public record ChangeRows(List<Line> rows, int number) {
    private static final int AROUND = 3;

    /// A row of the screen.
    ///
    /// @param number as it is shown; empty on a row that goes on
    public record Line(Diff.Kind kind, String number, String text) {}

    /// The changes with a few lines round them; `…` where something is left out.
    public static ChangeRows near(Diff diff, int line, int columns) {
        return of(diff.near(AROUND), line, columns);
    }

    private static ChangeRows of(List<List<Diff.Piece>> groups, int line, int columns) {
        int number = number(groups, line);
        int room = Math.max(1, columns - number - 4);
        var rows = new ArrayList<Line>();
        for (var group : groups) {
            if (!rows.isEmpty()) {
                rows.add(new Line(Diff.Kind.SAME, "…", ""));
            }
            group.forEach(piece -> add(rows, piece, line, room));
        }
        return new ChangeRows(List.copyOf(rows), number);
    }

    private static int number(List<List<Diff.Piece>> groups, int line) {
        if (groups.isEmpty()) {
            return 1;
        }
        var last = groups.getLast().getLast();
        return Integer.toString(line + Math.max(last.old(), last.fresh()) + 1).length();
    }

    private static void add(List<Line> rows, Diff.Piece piece, int line, int room) {
        int at = piece.kind() == Diff.Kind.OLD ? piece.old() : piece.fresh();
        var number = Integer.toString(line + at + 1);
        var text = piece.text();
        for (var part : Wrap.rows(text, room, Wrap.hang(text))) {
            var shown = " ".repeat(part.indent()) + text.substring(part.start(), part.end());
            rows.add(new Line(piece.kind(), number, shown));
            number = "";
        }
    }

    /// From the row `top` on; gives how many follow.
    public int draw(Canvas canvas, Box box, int top) {
        int shown = Math.min(box.rows(), rows.size() - top);
        for (int i = 0; i < shown; i++) {
            draw(canvas, box, box.row() + i, rows.get(top + i));
        }
        return Math.max(0, rows.size() - top - shown);
    }

    private void draw(Canvas canvas, Box box, int row, Line line) {
        int at = box.column() + number - Columns.of(line.number());
        canvas.put(row, at, line.number(), Style.DIM);
        int mark = box.column() + number + 2;
        var style =
                switch (line.kind()) {
                    case SAME -> Style.DIM;
                    case OLD -> Style.DIFF_REMOVED;
                    case NEW -> Style.DIFF_ADDED;
                };
        canvas.put(row, mark, mark(line), style);
        canvas.put(row, mark + 2, line.text(), style, box.right() - mark - 2);
    }

    private static String mark(Line line) {
        return switch (line.kind()) {
            case SAME -> " ";
            case OLD -> "−";
            case NEW -> "+";
        };
    }
}
