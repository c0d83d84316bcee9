package dev.rehearse.ui.frame;

import dev.rehearse.screen.Canvas;
import dev.rehearse.screen.Columns;
import dev.rehearse.screen.Style;

import java.util.List;

/// Keys one below the other, what they do in a second column.
public final class KeyList {
    private KeyList() {}

    /// Draws what fits above `bottom` and returns the row after.
    public static int draw(
            Canvas canvas, int row, int column, int end, int bottom, int gap, List<Hint> keys) {
        int widest = 0;
        for (Hint hint : keys) {
            widest = Math.max(widest, Columns.of(hint.key()));
        }
        int verbAt = column + widest + gap;
        int at = row;
        for (Hint hint : keys) {
            if (at >= bottom) {
                return at;
            }
            canvas.put(at, column, hint.key(), Style.FOOTER_KEY);
            canvas.put(at, verbAt, Columns.cut(hint.verb(), end - verbAt), Style.TEXT);
            at++;
        }
        return at;
    }
}
