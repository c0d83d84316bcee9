package dev.rehearse.ui.frame;

import dev.rehearse.screen.Canvas;
import dev.rehearse.screen.Columns;
import dev.rehearse.screen.Style;

/// A key and what it does; `brief` is the verb under 100 columns, empty when it is left out there.
public record Hint(String key, String verb, String brief) {
    public static Hint of(String key, String verb) {
        return new Hint(key, verb, verb);
    }

    /// Only where there is room.
    public static Hint wide(String key, String verb) {
        return new Hint(key, verb, "");
    }

    int draw(Canvas canvas, int row, int column, String shown, int columns) {
        int after = canvas.put(row, column, key, Style.FOOTER_KEY, Math.max(0, columns)) + 1;
        int room = Math.max(0, column + columns - after);
        return canvas.put(row, after, Columns.cut(shown, room), Style.FOOTER_TEXT);
    }
}
