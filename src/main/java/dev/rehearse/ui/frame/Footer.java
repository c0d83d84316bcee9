package dev.rehearse.ui.frame;

import dev.rehearse.screen.Canvas;
import dev.rehearse.screen.Columns;
import dev.rehearse.screen.Style;

import java.util.List;

/// The last row: keys at the left, the state of the file at the right.
///
/// `state` stands whole from 60 columns, `brief` under that; `format` (line end, encoding) from
/// 100.
public record Footer(
        List<Hint> hints, String state, String brief, Style stateStyle, String format) {
    private static final String GAP = "   ";

    /// Hints go whole, from the right; the first and the state stay.
    public void draw(Canvas canvas, int row, int columns) {
        int end = columns - 1 - state(canvas, row, columns);
        int at = 1;
        for (Hint hint : hints) {
            String verb = columns < 100 ? hint.brief() : hint.verb();
            if (verb.isEmpty()) {
                continue;
            }
            int width = Columns.of(hint.key()) + 1 + Columns.of(verb);
            boolean first = at == 1;
            if (!first && at + GAP.length() + width > end) {
                return;
            }
            at = hint.draw(canvas, row, first ? at : at + GAP.length(), verb, end - at);
        }
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
        String shown = columns < 60 ? brief : state;
        String rest = columns < 100 || format.isEmpty() ? "" : GAP + format;
        int width = Columns.of(shown) + Columns.of(rest);
        int after = canvas.put(row, Math.max(1, columns - 1 - width), shown, stateStyle);
        canvas.put(row, after, rest, Style.DIM);
        return width == 0 ? 0 : width + GAP.length();
    }
}
