package dev.rehearse.ui.frame;

/// A rectangle of cells, counted from 0; one without columns is not on the screen.
public record Box(int row, int column, int rows, int columns) {
    public static final Box NONE = new Box(0, 0, 0, 0);

    public boolean isThere() {
        return columns > 0 && rows > 0;
    }

    /// The column after the last.
    public int right() {
        return column + columns;
    }

    /// The row after the last.
    public int bottom() {
        return row + rows;
    }

    public boolean holds(int atRow, int atColumn) {
        return atRow >= row && atRow < bottom() && atColumn >= column && atColumn < right();
    }

    /// Without its first rows.
    public Box below(int taken) {
        int less = Math.clamp(taken, 0, rows);
        return new Box(row + less, column, rows - less, columns);
    }
}
