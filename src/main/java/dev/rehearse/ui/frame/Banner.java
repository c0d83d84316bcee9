package dev.rehearse.ui.frame;

import dev.rehearse.screen.Canvas;
import dev.rehearse.screen.Columns;
import dev.rehearse.screen.Style;
import dev.rehearse.screen.Wrap;

import java.util.List;

/// Over a text: what happened, in three rows at most, then what can be done. `style` is one of the
/// banner pairs.
public record Banner(String icon, String text, List<Hint> hints, Style style) {
    private static final int MOST = 3;

    /// How many rows the first of these takes in a window; none when there is none.
    public static int rows(List<Banner> banners, Box window) {
        return banners.isEmpty() ? 0 : banners.getFirst().rows(window);
    }

    private int rows(Box window) {
        return Math.max(2, rows(room(window)) + (hints.isEmpty() ? 0 : 1));
    }

    private static int room(Box window) {
        return Math.max(1, window.columns() - 5);
    }

    private int rows(int columns) {
        return Math.clamp(Wrap.rows(text, columns, 0).size(), 1, MOST);
    }

    /// Over the full width of a window, from a row on. Where it gets fewer rows than it asks for,
    /// the hints go first: the reason is worth more.
    public void draw(Canvas canvas, int row, Box window, int rows) {
        for (int at = row; at < row + rows; at++) {
            canvas.ground(at, window.column(), window.columns(), style);
        }
        if (rows == 0) {
            return;
        }
        int shown = Math.min(rows(room(window)), rows);
        canvas.put(row, window.column() + 2, icon, style);
        sentence(canvas, row, window, shown);
        if (shown < rows) {
            hints(canvas, row + shown, window);
        }
    }

    private void sentence(Canvas canvas, int row, Box window, int shown) {
        int columns = room(window);
        var parts = Wrap.rows(text, columns, 0);
        for (int index = 0; index < Math.min(shown, parts.size()); index++) {
            boolean cut = index == shown - 1 && shown < parts.size();
            int end = cut ? text.length() : parts.get(index).end();
            var part = text.substring(parts.get(index).start(), end);
            canvas.put(row + index, window.column() + 4, Columns.cut(part, columns), style);
        }
    }

    private void hints(Canvas canvas, int row, Box window) {
        int at = window.column() + 2;
        for (Hint hint : hints) {
            int width = Columns.of(hint.key()) + 1 + Columns.of(hint.verb());
            if (at + width > window.right() - 1) {
                return;
            }
            int after = canvas.put(row, at, hint.key(), style);
            at = canvas.put(row, after + 1, hint.verb(), style) + 3;
        }
    }
}
