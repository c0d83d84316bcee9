package dev.rehearse.ui.frame;

import dev.rehearse.screen.Canvas;
import dev.rehearse.screen.Columns;
import dev.rehearse.screen.Style;

import java.util.List;

/// Two rows over a text: what happened, then what can be done. `style` is one of the banner pairs.
public record Banner(String icon, String text, List<Hint> hints, Style style) {
    public static final int ROWS = 2;

    /// Over the full width of a window, from a row on.
    public void draw(Canvas canvas, int row, Box window) {
        canvas.ground(row, window.column(), window.columns(), style);
        canvas.ground(row + 1, window.column(), window.columns(), style);
        int from = window.column() + 2;
        int end = window.right() - 1;
        canvas.put(row, from, icon, style);
        canvas.put(row, from + 2, Columns.cut(text, end - from - 2), style);
        int at = from;
        for (Hint hint : hints) {
            int width = Columns.of(hint.key()) + 1 + Columns.of(hint.verb());
            if (at + width > end) {
                return;
            }
            int after = canvas.put(row + 1, at, hint.key(), style);
            at = canvas.put(row + 1, after + 1, hint.verb(), style) + 3;
        }
    }
}
