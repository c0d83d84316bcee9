package dev.rehearse.ui.popup;

import dev.rehearse.screen.Canvas;
import dev.rehearse.screen.Columns;
import dev.rehearse.screen.Size;
import dev.rehearse.screen.Style;
import dev.rehearse.ui.frame.Box;
import dev.rehearse.ui.frame.More;

/// The full box of a popup, which has the only heavy rule while it is open. Rows and columns are
/// counted from its corner.
public record PopupBox(Canvas canvas, Box box) {
    private static final int HIGHEST_ROW = 3;
    private static final int LEAST_BESIDE = 8;
    private static final int LOW = 16;

    /// Where a popup of this size stands on a screen: in the middle, not below the fourth row. It
    /// takes the whole width where only scraps of words would be left beside it.
    public static Box over(Size screen, int columns, int rows) {
        boolean scraps = screen.columns() - columns < LEAST_BESIDE;
        int width = scraps ? screen.columns() : columns;
        int height = Math.min(rows, screen.rows());
        int row = Math.min(HIGHEST_ROW, (screen.rows() - height) / 2);
        return new Box(row, (screen.columns() - width) / 2, height, width);
    }

    /// Covers what was there and draws the box.
    public static PopupBox open(Canvas canvas, Box box, String title) {
        canvas.fill(box.row(), box.column(), box.rows(), box.columns(), Style.POPUP);
        var popup = new PopupBox(canvas, box);
        if (popup.isBare()) {
            popup.rule(0, "━", "━", "━", Style.BORDER_FOCUSED);
            popup.title(0, title, Style.TITLE_FOCUSED);
            return popup;
        }
        popup.rule(0, "┍", "━", "┑", Style.BORDER_FOCUSED);
        popup.title(0, title, Style.TITLE_FOCUSED);
        for (int row = 1; row < box.rows() - 1; row++) {
            popup.put(row, 0, "│", Style.BORDER);
            canvas.put(box.row() + row, box.right() - 1, "│", Style.BORDER);
        }
        popup.rule(box.rows() - 1, "└", "─", "┘", Style.BORDER);
        return popup;
    }

    public int rows() {
        return box.rows();
    }

    /// Over a whole screen of few rows the edge of the screen is edge enough.
    private static boolean isBare(Size screen, Box box) {
        return box.rows() < LOW && box.rows() == screen.rows() && box.columns() == screen.columns();
    }

    private boolean isBare() {
        return isBare(canvas.size(), box);
    }

    /// The last row that text can stand in.
    public int lastRow() {
        return lastRow(canvas.size(), box);
    }

    /// The same of a box that is not open.
    public static int lastRow(Size screen, Box box) {
        return box.rows() - (isBare(screen, box) ? 1 : 2);
    }

    public int columns() {
        return box.columns();
    }

    /// A light rule across the box, with a title or with none.
    public void divider(int row, String title) {
        rule(row, isBare() ? "─" : "├", "─", isBare() ? "─" : "┤", Style.BORDER);
        title(row, title, Style.DIM);
    }

    /// A light rule across the box that ends a list, of which so many rows follow.
    public void divider(int row, String title, int following) {
        divider(row, title);
        More.draw(canvas, box.row() + row, box.right() - 1, following);
    }

    private void rule(int row, String left, String line, String right, Style style) {
        var text = left + line.repeat(Math.max(0, columns() - 2)) + right;
        canvas.put(box.row() + row, box.column(), text, style, columns());
    }

    private void title(int row, String title, Style style) {
        if (!title.isEmpty()) {
            put(row, 2, " " + Columns.cut(title, columns() - 6) + " ", style);
        }
    }

    /// Text that never touches the right side; gives the column after it.
    public int put(int row, int column, String text, Style style) {
        int room = Math.max(0, columns() - 1 - column);
        int end = canvas.put(box.row() + row, box.column() + column, text, style, room);
        return end - box.column();
    }

    /// Text that ends so many blanks before the right side; gives the column where it begins.
    public int putRight(int row, int blanks, String text, Style style) {
        int column = columns() - 1 - blanks - Columns.of(text);
        put(row, column, text, style);
        return column;
    }

    /// Marks the row that is selected; text already there stays.
    public void select(int row) {
        canvas.ground(box.row() + row, box.column() + 1, columns() - 2, Style.SELECTION);
        put(row, 1, "▌", Style.BORDER_FOCUSED);
    }

    /// A field to type into, clipped to the box.
    public void field(int row, int column, LineField field, int columns, boolean focused) {
        int room = Math.min(columns, columns() - 1 - column);
        if (room > 0) {
            field.draw(canvas, box.row() + row, box.column() + column, room, focused);
        }
    }

    /// The row of this box that a row of the screen is, or -1 outside.
    public int rowAt(int row, int column) {
        boolean inside = column > box.column() && column < box.right() - 1;
        return inside && row >= box.row() && row < box.bottom() ? row - box.row() : -1;
    }
}
