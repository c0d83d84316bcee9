package dev.rehearse.ui.summary;

/// Where the columns of the questions stand: the ends of time and difference, the bar, and the ends
/// of last and best, how wide both are; 0 for a column that has no room.
record AskedColumns(
        int columns,
        int text,
        int textEnd,
        int time,
        int plan,
        int bar,
        int cells,
        int earlier,
        int grade) {
    private static final int TEXT = 8;

    /// First grade, best and last go, then half of the bar, then the bar, then the difference. A
    /// first run has no best and no last.
    static AskedColumns of(int columns, boolean first) {
        if (columns >= 100) {
            int cells = columns >= 112 ? 30 : 15;
            int grade = columns - 9;
            int earlier = first ? 0 : 14;
            int bar = grade - 3 - earlier - cells;
            return new AskedColumns(
                    columns, TEXT, bar - 18, bar - 10, bar - 3, bar, cells, earlier, grade);
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
