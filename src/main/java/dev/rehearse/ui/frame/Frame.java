package dev.rehearse.ui.frame;

import dev.rehearse.screen.Canvas;
import dev.rehearse.screen.Style;

/// The grounds below the windows, and the lines between them.
public final class Frame {
    // Indexed by 3 × left arm + right arm; an arm is none, light or heavy.
    private static final String[] THROUGH = {"│", "├", "┝", "┤", "┼", "┾", "┥", "┽", "┿"};
    private static final String[] DOWN = {"│", "┌", "┍", "┐", "┬", "┮", "┑", "┭", "┯"};
    private static final String[] UP = {"│", "└", "┕", "┘", "┴", "┶", "┙", "┵", "┷"};

    private Frame() {}

    /// Tool windows, top bar and footer stand on `panel`, the centre on `surface`.
    public static void grounds(Canvas canvas, Layout layout) {
        int columns = layout.size().columns();
        canvas.fill(0, 0, layout.size().rows(), columns, Style.PANEL);
        Box centre = layout.centre();
        canvas.fill(centre.row(), centre.column(), centre.rows(), centre.columns(), Style.SURFACE);
    }

    /// The rows of a window below its title.
    public static Box body(Layout layout, Box window) {
        return window.below(layout.air() ? 2 : 1);
    }

    /// Drawn after the titles: a separator takes its junctions from the rules that meet it.
    public static void lines(Canvas canvas, Layout layout) {
        if (layout.bottomRule()) {
            rule(canvas, layout.footerRow() - 1, layout.size().columns());
        }
        if (layout.left().isThere()) {
            separator(canvas, layout, layout.left().right());
        }
        if (layout.right().isThere()) {
            separator(canvas, layout, layout.right().column() - 1);
        }
    }

    /// A light rule over the whole width.
    public static void rule(Canvas canvas, int row, int columns) {
        for (int at = 0; at < columns; at++) {
            canvas.put(row, at, "─", Style.BORDER);
        }
    }

    private static void separator(Canvas canvas, Layout layout, int column) {
        separator(canvas, layout.centre().row(), layout.centre().bottom(), column);
    }

    /// From a rule down to the row `bottom`, where it ends if a rule is there.
    public static void separator(Canvas canvas, int top, int bottom, int column) {
        for (int row = top; row < bottom; row++) {
            junction(canvas, row, column, row == top ? DOWN : THROUGH);
        }
        if (arm(canvas, bottom, column - 1) + arm(canvas, bottom, column + 1) > 0) {
            junction(canvas, bottom, column, UP);
        }
    }

    private static void junction(Canvas canvas, int row, int column, String[] shapes) {
        int left = arm(canvas, row, column - 1);
        int right = arm(canvas, row, column + 1);
        boolean heavy = right == 2 || (left == 2 && right == 0);
        canvas.put(
                row, column, shapes[3 * left + right], heavy ? Style.BORDER_FOCUSED : Style.BORDER);
    }

    private static int arm(Canvas canvas, int row, int column) {
        return switch (canvas.text(row, column)) {
            case "━" -> 2;
            case "─" -> 1;
            default -> 0;
        };
    }
}
