package dev.rehearse.ui.frame;

import dev.rehearse.screen.Canvas;
import dev.rehearse.screen.Columns;
import dev.rehearse.screen.Style;

/// Says how much of a list or text follows below its window.
public final class More {
    private More() {}

    /// `4 more`; empty when nothing follows.
    public static String text(int following) {
        return following > 0 ? following + " more" : "";
    }

    /// At the right end of a rule, or of a blank row; `right` is the column after it.
    public static void draw(Canvas canvas, int row, int right, int following) {
        String text = text(following);
        int at = right - 3 - Columns.of(text);
        if (!text.isEmpty() && at >= 0) {
            canvas.put(row, at, " " + text + " ", Style.DIM);
        }
    }
}
