package dev.rehearse.ui.frame;

import dev.rehearse.screen.Canvas;
import dev.rehearse.screen.Columns;
import dev.rehearse.screen.Size;
import dev.rehearse.screen.Style;

import java.util.List;

/// A terminal under 40×10: its size and the size needed, then as many lines as have room.
public final class Tiny {
    private Tiny() {}

    /// Where one row is all, the first line is worth more than the size.
    public static void draw(Canvas canvas, List<String> lines) {
        Size size = canvas.size();
        canvas.fill(0, 0, size.rows(), size.columns(), Style.SURFACE);
        int row = 0;
        if (size.rows() > 1) {
            String need = size.columns() + "×" + size.rows() + ", needs 40×10";
            canvas.put(row++, 0, Columns.cut(need, size.columns()), Style.DIM);
        }
        int spare = size.rows() > lines.size() + 1 ? 1 : 0;
        for (int i = 0; i < lines.size() && row < size.rows(); i++) {
            row += i == lines.size() - 1 ? spare : 0;
            canvas.put(row++, 0, Columns.cut(lines.get(i), size.columns()), Style.TEXT);
        }
    }
}
