package dev.rehearse.ui.frame;

import dev.rehearse.screen.Canvas;
import dev.rehearse.screen.Columns;
import dev.rehearse.screen.Digits;
import dev.rehearse.screen.Style;

import java.util.List;

/// The big clock, right-aligned; from an hour on, or where it has no room, one line of text.
public final class DigitRows {
    public static final int ROWS = 3;
    private static final int LONGEST = 6;

    private DigitRows() {}

    /// `end` is the column after the last digit, `columns` how many there are before it.
    public static void draw(
            Canvas canvas,
            Layout layout,
            int row,
            int end,
            int columns,
            String clock,
            Style style) {
        boolean hours = clock.length() > LONGEST;
        int width = hours ? 0 : Digits.columns(clock);
        if (hours || width > columns) {
            canvas.put(row, end - Columns.of(clock), clock, style);
            return;
        }
        List<String> rows = Digits.rows(clock, layout.ascii());
        for (int i = 0; i < rows.size(); i++) {
            canvas.put(row + i, end - width, rows.get(i), style);
        }
    }
}
