package dev.rehearse.ui.summary;

/// Where the columns of the questions stand: the ends of time and difference, the bar, and the ends
/// of last and best; 0 for a column that has no room.
record AskedColumns(
        int columns,
        int text,
        int textEnd,
        int time,
        int plan,
        int bar,
        int cells,
        int last,
        int grade) {
    private static final int TEXT = 8;

    /// First grade, best and last go, then half of the bar, then the bar, then the difference.
    static AskedColumns of(int columns) {
        if (columns >= 100) {
            int cells = columns >= 112 ? 30 : 15;
            int grade = columns - 9;
            int bar = grade - 17 - cells;
            return new AskedColumns(
                    columns, TEXT, bar - 18, bar - 10, bar - 3, bar, cells, 1, grade);
        }
        if (columns >= 60) {
            int cells = columns >= 72 ? 15 : 12;
            int bar = columns - cells - 6;
            return new AskedColumns(columns, TEXT, bar - 17, bar - 10, bar - 3, bar, cells, 0, 0);
        }
        int end = columns - 1;
        return new AskedColumns(columns, TEXT, end - 13, end - 7, end, 0, 0, 0, 0);
    }
}
