package dev.rehearse.ui.frame;

import dev.rehearse.screen.Canvas;
import dev.rehearse.screen.Columns;
import dev.rehearse.screen.Style;

/// Draws a list in its window, and keeps the selected row in sight.
public final class ListView {
    private static final int CONTEXT = 2;
    private static final int LEAST_TEXT = 13;

    private ListView() {}

    /// The first row to show, moved from where the window was no more than needed.
    public static int first(int before, int selected, int count, int rows) {
        if (rows <= 0 || count <= rows) {
            return 0;
        }
        int context = Math.min(CONTEXT, (rows - 1) / 2);
        int least = selected + context - rows + 1;
        int most = selected - context;
        return Math.clamp(Math.clamp(before, Math.min(least, most), most), 0, count - rows);
    }

    /// With its title rule in the window's first row.
    public static void draw(
            Canvas canvas, Layout layout, Box window, ListWindow list, boolean focused) {
        new Title(list.number(), list.title(), list.fact())
                .draw(canvas, window.row(), window.column(), window.columns(), focused);
        Box body = Frame.body(layout, window);
        if (list.rows().isEmpty() && body.rows() > 0) {
            String empty = Columns.cut(list.empty(), body.columns() - 3);
            canvas.put(body.row(), body.column() + 2, empty, Style.DIM);
        }
        int shown = Math.min(list.rows().size(), body.rows());
        for (int i = 0; i < shown; i++) {
            row(canvas, body.row() + i, body, list.rows().get(i), focused);
        }
    }

    private static void row(Canvas canvas, int at, Box body, Row row, boolean focused) {
        if (row.selected()) {
            Style ground = focused ? Style.SELECTION : Style.SELECTION_INACTIVE;
            canvas.ground(at, body.column(), body.columns(), ground);
            canvas.put(at, body.column(), "▌", focused ? Style.BORDER_FOCUSED : Style.DIM);
        }
        int iconAt = body.column() + 2 + row.indent();
        canvas.put(at, iconAt, row.icon(), row.iconStyle());
        int end = body.right() - 1;
        int valueAt = end - Columns.of(row.value());
        int room = valueAt - 2 - (iconAt + 2);
        if (row.value().isEmpty() || room < Math.min(LEAST_TEXT, Columns.of(row.text()))) {
            room = end - (iconAt + 2);
        } else {
            canvas.put(at, valueAt, row.value(), row.valueStyle());
        }
        canvas.put(at, iconAt + 2, Columns.cut(row.text(), room), row.textStyle());
    }
}
