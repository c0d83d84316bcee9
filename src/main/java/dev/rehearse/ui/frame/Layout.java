package dev.rehearse.ui.frame;

import dev.rehearse.screen.Size;

/// Where everything stands at a size of the terminal, by what gives way first.
///
/// A window that has no room is a box without columns; `air` is the empty row below a window's
/// title.
public record Layout(
        Size size,
        Shape shape,
        Box left,
        Box centre,
        Box right,
        boolean bottomRule,
        boolean air,
        boolean ascii) {
    /// How much of the screen is left of the three windows.
    public enum Shape {
        WIDE,
        NARROW,
        LINE,
        TINY
    }

    private static final int LEFT = 29;
    private static final int LEFT_LEAST = 23;
    private static final int RIGHT = 28;
    private static final int RIGHT_LEAST = 26;
    private static final int SIDE_MOST = 40;
    private static final int CENTRE = 61;
    private static final int CENTRE_MOST = 100;
    private static final int FULL = LEFT + 1 + CENTRE + 1 + RIGHT;

    public static Layout of(Size size, Mode mode) {
        return of(size, mode, false);
    }

    /// `ascii` when the terminal shows nothing above 126: only the big digits need to know.
    public static Layout of(Size size, Mode mode, boolean ascii) {
        Layout layout = plain(size, mode);
        return new Layout(
                size,
                layout.shape,
                layout.left,
                layout.centre,
                layout.right,
                layout.bottomRule,
                layout.air,
                ascii);
    }

    private static Layout plain(Size size, Mode mode) {
        int rows = size.rows();
        boolean rule = rows >= 30;
        int body = Math.max(0, rows - 2 - (rule ? 1 : 0));
        Shape shape = shape(size, mode);
        return switch (shape) {
            case WIDE -> wide(size, body, rule);
            case NARROW -> narrow(size, mode, body, rule);
            case LINE -> alone(size, shape, size.rows() - 1);
            case TINY -> alone(size, shape, size.rows());
        };
    }

    /// The same with the left window's columns given to the centre.
    public Layout withoutLeft() {
        Box whole = new Box(centre.row(), 0, centre.rows(), centre.right());
        return new Layout(size, shape, Box.NONE, whole, right, bottomRule, air, ascii);
    }

    /// The same with its first rows left to something else.
    public Layout below(int rows) {
        return new Layout(
                size,
                shape,
                left.below(rows),
                centre.below(rows),
                right.below(rows),
                bottomRule,
                air,
                ascii);
    }

    public int footerRow() {
        return size.rows() - 1;
    }

    /// Both lists stand one above the other at the left.
    public boolean bothLists() {
        return left.isThere() && size.rows() >= 26;
    }

    /// The line with direction and section has a row below the question.
    public boolean sectionLine() {
        return size.rows() >= 20;
    }

    private static Shape shape(Size size, Mode mode) {
        if (size.columns() < 40 || size.rows() < 10) {
            return Shape.TINY;
        }
        if (mode == Mode.RUN && (size.columns() < 60 || size.rows() < 18)) {
            return Shape.LINE;
        }
        return size.columns() < 100 ? Shape.NARROW : Shape.WIDE;
    }

    private static Layout alone(Size size, Shape shape, int rows) {
        Box centre = new Box(0, 0, rows, size.columns());
        return new Layout(size, shape, Box.NONE, centre, Box.NONE, false, false, false);
    }

    private static Layout wide(Size size, int body, boolean rule) {
        int columns = size.columns();
        int less = Math.max(0, FULL - columns);
        int more = Math.max(0, columns - FULL);
        int sides = Math.max(0, more - (CENTRE_MOST - CENTRE));
        int left =
                LEFT
                        - Math.min(less, LEFT - LEFT_LEAST)
                        + Math.min((sides + 1) / 2, SIDE_MOST - LEFT);
        int right =
                RIGHT
                        - Math.clamp(less - (LEFT - LEFT_LEAST), 0, RIGHT - RIGHT_LEAST)
                        + Math.min(sides / 2, SIDE_MOST - RIGHT);
        return new Layout(
                size,
                Shape.WIDE,
                new Box(1, 0, body, left),
                new Box(1, left + 1, body, columns - left - right - 2),
                new Box(1, columns - right, body, right),
                rule,
                rule,
                false);
    }

    private static Layout narrow(Size size, Mode mode, int body, boolean rule) {
        int columns = size.columns();
        int left = mode == Mode.STUDY && columns >= 70 ? LEFT_LEAST : 0;
        int from = left == 0 ? 0 : left + 1;
        return new Layout(
                size,
                Shape.NARROW,
                left == 0 ? Box.NONE : new Box(1, 0, body, left),
                new Box(1, from, body, columns - from),
                Box.NONE,
                rule,
                rule,
                false);
    }
}
