package dev.rehearse.screen;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Soft wrap of one line of text, and the way from an offset to a cell and back.
///
/// Rows break at blanks; the blanks of a break belong to no row, so they never start or fill one. A
/// caret behind them stands at the row's right edge, one column past the text at most.
public final class Wrap {
    /// Below it no character joins the one before.
    private static final char FIRST_MARK = '\u0300';

    private static final String NEVER_FIRST = "、。，．・：；？！）」』】〕》〉ー";

    private static final class Lead {
        private static final Pattern PATTERN =
                Pattern.compile(
                        "[ \\t]*(?:> ?)*+(?:(?:[-*+]|\\d{1,9}[.)])[ ]+(?:\\[[ xX]] +)?"
                                + "|\\|(?:[^|]{0,8}\\|)? ?)?");
    }

    private Wrap() {}

    /// Offsets into the line; `indent` is how many blank columns stand before the text.
    public record Row(int start, int end, int indent) {}

    /// Never empty: an empty line is one empty row.
    public static List<Row> rows(String line, int columns, int hang) {
        int width = Math.max(1, columns);
        if (line.length() <= width && isAscii(line)) {
            return List.of(new Row(0, line.length(), 0));
        }
        // A wide character must still fit beside the indent.
        int indent = Math.clamp(hang, 0, Math.max(0, Math.min(width / 2, width - 2)));
        var rows = new ArrayList<Row>();
        for (int start = 0; start < line.length() || rows.isEmpty(); ) {
            int own = rows.isEmpty() ? 0 : indent;
            int end = rowEnd(line, start, width - own);
            int next = skipBlanks(line, end);
            boolean last = next == line.length();
            rows.add(new Row(start, last ? fitting(line, start, width - own) : end, own));
            start = next;
        }
        return List.copyOf(rows);
    }

    /// How far continuation rows hang: below the first letter of a list item or a quote, or of the
    /// second cell of a table whose first is a number or a mark.
    public static int hang(String line) {
        // Most lines begin with a letter, and this is asked of every line that is typed in.
        if (line.isEmpty() || Character.isLetter(line.charAt(0))) {
            return 0;
        }
        Matcher lead = Lead.PATTERN.matcher(line);
        if (!lead.lookingAt()) {
            return 0;
        }
        return Clusters.columns(line, 0, Math.min(lead.end(), 40));
    }

    /// The index of the row that shows the caret at `charOffset`.
    public static int row(List<Row> rows, int charOffset) {
        int low = 0;
        int high = rows.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (rows.get(middle).start() <= charOffset) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    public static int column(String line, Row row, int charOffset) {
        int end = Math.min(charOffset, row.end());
        int columns = row.indent() + Clusters.columns(line, row.start(), end);
        return charOffset > row.end() ? columns + 1 : columns;
    }

    /// The last place of a row where a caret is still drawn on that row.
    public static int endOf(String line, List<Row> rows, int row) {
        if (row == rows.size() - 1) {
            return line.length();
        }
        int end = rows.get(row).end();
        return end < rows.get(row + 1).start() ? end : Clusters.before(line, end);
    }

    /// The place nearest to a column without leaving the row.
    public static int offset(String line, List<Row> rows, int row, int column) {
        int limit = endOf(line, rows, row);
        int at = rows.get(row).start();
        int left = column - rows.get(row).indent();
        while (at < limit) {
            int next = Clusters.after(line, at);
            left -= Clusters.columnsOfCluster(line, at, next);
            if (left < 0 || next > limit) {
                break;
            }
            at = next;
        }
        return at;
    }

    private static int rowEnd(String line, int start, int columns) {
        int columnsUsed = 0;
        int breakAt = -1;
        for (int at = start, next; at < line.length(); at = next) {
            next = Clusters.after(line, at);
            boolean blank = isBlank(line, at);
            if (at > start && mayBreak(line, at)) {
                breakAt = at;
            }
            columnsUsed += Clusters.columnsOfCluster(line, at, next);
            if (columnsUsed > columns && !blank) {
                return breakAt > start
                        ? trimBlanks(line, start, breakAt)
                        : Math.max(at, Clusters.after(line, start));
            }
        }
        return trimBlanks(line, start, line.length());
    }

    /// Between words, and between ideographs, which need no blank.
    private static boolean mayBreak(String line, int at) {
        char before = line.charAt(at - 1);
        char here = line.charAt(at);
        if (isBlank(line, at)) {
            return !isBlank(line, at - 1);
        }
        return isBlank(line, at - 1)
                || ((isIdeograph(before) || isIdeograph(here)) && NEVER_FIRST.indexOf(here) < 0);
    }

    private static boolean isIdeograph(char c) {
        return c >= 0x3001 && c <= 0x9FFF;
    }

    /// The end of what is drawn of a last row, whose trailing blanks may be more than fit.
    private static int fitting(String line, int start, int columns) {
        int end = start;
        for (int used = 0; end < line.length(); ) {
            int next = Clusters.after(line, end);
            used += Clusters.columnsOfCluster(line, end, next);
            if (used > columns && end > start) {
                return end;
            }
            end = next;
        }
        return end;
    }

    private static int skipBlanks(String line, int from) {
        int at = from;
        while (at < line.length() && isBlank(line, at)) {
            at++;
        }
        return at;
    }

    private static int trimBlanks(String line, int start, int end) {
        int at = end;
        while (at > start && isBlank(line, at - 1)) {
            at--;
        }
        return at;
    }

    /// A blank with a mark upon it is a letter like any other.
    private static boolean isBlank(String line, int at) {
        char c = line.charAt(at);
        boolean bare = at + 1 == line.length() || line.charAt(at + 1) < FIRST_MARK;
        return (c == ' ' || c == '\t') && (bare || Clusters.after(line, at) == at + 1);
    }

    private static boolean isAscii(String line) {
        for (int i = 0; i < line.length(); i++) {
            if (line.charAt(i) < ' ' || line.charAt(i) > '~') {
                return false;
            }
        }
        return true;
    }
}
