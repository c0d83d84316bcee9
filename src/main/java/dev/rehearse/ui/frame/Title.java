package dev.rehearse.ui.frame;

import dev.rehearse.screen.Canvas;
import dev.rehearse.screen.Columns;
import dev.rehearse.screen.Style;

/// What a title rule says: the Alt number (0 for none), the name, one fact at the right end.
public record Title(int number, String name, String fact, Style factStyle) {
    public Title(int number, String name, String fact) {
        this(number, name, fact, Style.DIM);
    }

    /// The fact goes before the name is shortened.
    public void draw(Canvas canvas, int row, int column, int columns, boolean focused) {
        Style rule = focused ? Style.BORDER_FOCUSED : Style.BORDER;
        int right = column + columns;
        String line = focused ? "━" : "─";
        for (int at = column; at < right; at++) {
            canvas.put(row, at, line, rule);
        }
        int after = name(canvas, row, column + 1, columns - 3, focused);
        int factAt = right - 3 - Columns.of(fact);
        if (!fact.isEmpty() && factAt > after) {
            blank(canvas, row, factAt);
            canvas.put(row, factAt + 1, fact, factStyle);
            blank(canvas, row, right - 2);
        }
    }

    private int name(Canvas canvas, int row, int column, int columns, boolean focused) {
        if (name.isEmpty() || columns < 4) {
            return column;
        }
        int at = blank(canvas, row, column);
        if (number > 0) {
            at = canvas.put(row, at, Integer.toString(number), Style.DIM);
            at = blank(canvas, row, at);
        }
        String shown = Columns.cut(name, columns - (at - column));
        at = canvas.put(row, at, shown, focused ? Style.TITLE_FOCUSED : Style.DIM);
        return blank(canvas, row, at);
    }

    private static int blank(Canvas canvas, int row, int column) {
        return canvas.put(row, column, " ", Style.TEXT);
    }
}
