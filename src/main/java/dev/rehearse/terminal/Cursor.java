package dev.rehearse.terminal;

/// Where the terminal's cursor is, and the shortest way to where it should be.
final class Cursor {
    private static final int UNKNOWN = -1;
    private static final int MOST_BACKSPACES = 4;

    private int row = UNKNOWN;
    private int column = UNKNOWN;

    boolean isAt(int row, int column) {
        return this.row == row && this.column == column;
    }

    void forget() {
        row = UNKNOWN;
        column = UNKNOWN;
    }

    /// After a letter whose width terminals disagree about, or in the last column.
    void forgetColumn() {
        column = UNKNOWN;
    }

    void set(int row, int column) {
        this.row = row;
        this.column = column;
    }

    void wrote(int columns) {
        column += columns;
    }

    void move(int toRow, int toColumn, Bytes out) {
        if (isAt(toRow, toColumn)) {
            return;
        }
        int absolute = absoluteCost(toRow, toColumn);
        if (toRow == row && column != UNKNOWN && columnCost(toColumn) < absolute) {
            moveInRow(toColumn, out);
        } else if (toRow == row && toColumn == 0) {
            out.add('\r');
        } else if (row != UNKNOWN
                && toRow > row
                && toRow - row <= 2
                && lineCost(toRow, toColumn) < absolute) {
            // CR LF means the same whether or not the tty turns LF into CR LF.
            for (int down = row; down < toRow; down++) {
                out.add('\r');
                out.add('\n');
            }
            if (toColumn > 0) {
                out.csi(toColumn, 'C');
            }
        } else if (row != UNKNOWN
                && column != UNKNOWN
                && rowCost(toRow) + columnCost(toColumn) < absolute) {
            out.csi(Math.abs(toRow - row), toRow > row ? 'B' : 'A');
            if (toColumn != column) {
                moveInRow(toColumn, out);
            }
        } else {
            moveAbsolutely(toRow, toColumn, out);
        }
        set(toRow, toColumn);
    }

    private void moveInRow(int toColumn, Bytes out) {
        int distance = toColumn - column;
        if (toColumn == 0) {
            out.add('\r');
        } else if (distance > 0) {
            out.csi(distance, 'C');
        } else if (distance >= -MOST_BACKSPACES) {
            for (int left = distance; left < 0; left++) {
                out.add('\b');
            }
        } else {
            out.csi(-distance, 'D');
        }
    }

    private static void moveAbsolutely(int row, int column, Bytes out) {
        out.add(0x1B);
        out.add('[');
        if (row > 0 || column > 0) {
            out.number(row + 1);
        }
        if (column > 0) {
            out.add(';');
            out.number(column + 1);
        }
        out.add('H');
    }

    private static int absoluteCost(int row, int column) {
        return 3 + digits(row + 1) + (column > 0 ? 1 + digits(column + 1) : 0);
    }

    private int lineCost(int toRow, int toColumn) {
        return 2 * (toRow - row) + (toColumn > 0 ? 3 + digits(toColumn) : 0);
    }

    private int columnCost(int toColumn) {
        int distance = toColumn - column;
        if (distance == 0) {
            return 0;
        }
        if (toColumn == 0) {
            return 1;
        }
        return distance < 0 && distance >= -MOST_BACKSPACES
                ? -distance
                : countCost(Math.abs(distance));
    }

    private int rowCost(int toRow) {
        return countCost(Math.abs(toRow - row));
    }

    /// Of a sequence with a count, which is left out when it is 1.
    private static int countCost(int count) {
        return count == 1 ? 3 : 3 + digits(count);
    }

    private static int digits(int number) {
        return number < 10 ? 1 : number < 100 ? 2 : 3;
    }
}
