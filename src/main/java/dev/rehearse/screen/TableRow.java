package dev.rehearse.screen;

/// A row of a Markdown table as it is read. Tables are padded to their widest cell, which a window
/// is seldom wide enough for: wrapped as they are, they are rows of blanks and bars.
public final class TableRow {
    private TableRow() {}

    /// Where what is shown of a line ends. One that is no row of a table, or fits, is shown whole;
    /// of a row that does not fit no empty cells and bars are shown behind its text, and of the
    /// line of dashes below its head as much as one row holds.
    public static int end(String line, int columns) {
        if (line.length() <= columns || !isRow(line)) {
            return line.length();
        }
        if (isAll(line, "|:- \t")) {
            return Math.max(1, columns);
        }
        int end = line.length();
        while (end > 0 && "| \t".indexOf(line.charAt(end - 1)) >= 0) {
            end--;
        }
        return end == 0 ? Math.max(1, columns) : end;
    }

    private static boolean isRow(String line) {
        var text = line.strip();
        return text.length() > 1 && text.startsWith("|") && text.endsWith("|");
    }

    private static boolean isAll(String line, String letters) {
        return line.chars().allMatch(c -> letters.indexOf(c) >= 0);
    }
}
