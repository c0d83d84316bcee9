package dev.rehearse.ui.frame;

import dev.rehearse.screen.Canvas;
import dev.rehearse.screen.Columns;
import dev.rehearse.screen.Style;

import java.util.ArrayList;
import java.util.List;

/// The last row: keys at the left, the state of the file at the right.
///
/// `state` stands whole from 60 columns, `brief` under that; `format` (line end, encoding) from
/// 100.
public record Footer(
        List<Hint> hints, String state, String brief, Style stateStyle, String format) {
    private static final int SMALL = 60;
    private static final String GAP = "   ";

    /// Hints go whole, from the right; the first stays, and so does the last, which leads out or to
    /// all the others. Beside a long sentence there is none.
    public void draw(Canvas canvas, int row, int columns) {
        int end = columns - 1 - state(canvas, row, columns);
        List<Hint> shown = shown(columns, end - 1);
        int at = 1;
        for (Hint hint : shown) {
            at = hint.draw(canvas, row, at, verb(hint, columns), end - at) + gap(columns);
        }
    }

    private List<Hint> shown(int columns, int room) {
        List<Hint> wanted = new ArrayList<>();
        for (Hint hint : hints) {
            if (!verb(hint, columns).isEmpty()) {
                wanted.add(hint);
            }
        }
        while (wanted.size() > 2 && width(wanted, columns) > room) {
            wanted.remove(wanted.size() - 2);
        }
        while (!wanted.isEmpty() && width(wanted, columns) > room) {
            wanted.removeLast();
        }
        return wanted;
    }

    private static int width(List<Hint> hints, int columns) {
        int width = -gap(columns);
        for (Hint hint : hints) {
            width += gap(columns) + Columns.of(hint.key()) + 1 + Columns.of(verb(hint, columns));
        }
        return width;
    }

    private static int gap(int columns) {
        return columns < SMALL ? GAP.length() - 1 : GAP.length();
    }

    private static String verb(Hint hint, int columns) {
        return columns < 100 ? hint.brief() : hint.verb();
    }

    /// Where another footer stood, if it looks different.
    public void drawOver(Canvas canvas, Layout layout, Footer before) {
        if (!equals(before)) {
            int columns = layout.size().columns();
            canvas.fill(layout.footerRow(), 0, 1, columns, Style.PANEL);
            draw(canvas, layout.footerRow(), columns);
        }
    }

    private int state(Canvas canvas, int row, int columns) {
        String shown = Columns.cut(columns < SMALL ? brief : state, Math.max(0, columns - 1));
        String rest = columns < 100 || format.isEmpty() ? "" : GAP + format;
        int width = Columns.of(shown) + Columns.of(rest);
        int after = canvas.put(row, Math.max(1, columns - 1 - width), shown, stateStyle);
        canvas.put(row, after, rest, Style.DIM);
        return width == 0 ? 0 : width + gap(columns);
    }
}
