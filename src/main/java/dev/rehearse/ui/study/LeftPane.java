package dev.rehearse.ui.study;

import dev.rehearse.screen.Canvas;
import dev.rehearse.screen.Style;
import dev.rehearse.ui.frame.Box;
import dev.rehearse.ui.frame.Frame;
import dev.rehearse.ui.frame.Layout;
import dev.rehearse.ui.frame.ListView;
import dev.rehearse.ui.frame.ListWindow;

/// Notebook and Questions: one above the other, one of them, or one laid over the note.
final class LeftPane {
    private static final int NOTEBOOK_ROWS = 10;
    private static final int OVERLAY_COLUMNS = 40;

    private LeftPane() {}

    static void draw(Canvas canvas, Layout layout, LeftSide left, Focus focus) {
        draw(canvas, layout, left.notebook(), notebook(layout, left), focus == Focus.NOTEBOOK);
        draw(canvas, layout, left.questions(), questions(layout, left), focus == Focus.QUESTIONS);
    }

    /// After everything else, for what it covers.
    static void overlay(Canvas canvas, Layout layout, LeftSide left) {
        if (!left.overlay() || layout.left().isThere()) {
            return;
        }
        Box box = overlay(layout);
        canvas.fill(box.row(), box.column(), box.rows(), box.columns(), Style.PANEL);
        ListView.draw(canvas, layout, box, left.first(), true);
        for (int row = box.row() + 1;
                row < box.bottom() && box.right() < canvas.size().columns();
                row++) {
            canvas.put(row, box.right(), "│", Style.BORDER);
        }
    }

    static Box notebook(Layout layout, LeftSide left) {
        if (!left.notebook().isThere()) {
            return Box.NONE;
        }
        Box side = layout.left();
        if (!layout.bothLists()) {
            return left.notebookFirst() ? alone(layout, left) : Box.NONE;
        }
        int rows = NOTEBOOK_ROWS + Math.max(0, layout.size().rows() - 36) / 3;
        return new Box(side.row(), side.column(), Math.min(rows, side.rows()), side.columns());
    }

    static Box questions(Layout layout, LeftSide left) {
        if (!layout.bothLists()) {
            boolean hidden = left.notebookFirst() && left.notebook().isThere();
            return hidden ? Box.NONE : alone(layout, left);
        }
        return layout.left().below(notebook(layout, left).rows());
    }

    static Box body(Layout layout, Box window) {
        return window.isThere() ? Frame.body(layout, window) : Box.NONE;
    }

    private static Box alone(Layout layout, LeftSide left) {
        if (layout.left().isThere()) {
            return layout.left();
        }
        return left.overlay() ? overlay(layout) : Box.NONE;
    }

    private static Box overlay(Layout layout) {
        int columns = layout.size().columns();
        int width = columns < OVERLAY_COLUMNS + 8 ? columns : OVERLAY_COLUMNS;
        return new Box(layout.centre().row(), 0, layout.centre().rows(), width);
    }

    private static void draw(
            Canvas canvas, Layout layout, ListWindow list, Box window, boolean focused) {
        if (layout.left().isThere() && window.isThere()) {
            ListView.draw(canvas, layout, window, list, focused);
        }
    }
}
