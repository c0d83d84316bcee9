package dev.rehearse.screen;

import java.util.ArrayList;
import java.util.List;

/// How many columns a text takes in its visible form; the one place that knows widths.
public final class Columns {
    private Columns() {}

    public static int of(String text) {
        int length = text.length();
        int columns = 0;
        int at = 0;
        while (at < length) {
            if (isSingle(text, at)) {
                columns++;
                at++;
            } else {
                int end = Graphemes.end(text, at);
                columns += ofCluster(text.substring(at, end));
                at = end;
            }
        }
        return columns;
    }

    /// At most so many columns of the text; what is shortened ends in `…`, blanks before it
    /// trimmed.
    public static String cut(String text, int columns) {
        if (of(text) <= columns) {
            return text;
        }
        if (columns <= 0) {
            return "";
        }
        int end = fitting(text, columns - 1);
        while (end > 0 && text.charAt(end - 1) == ' ') {
            end--;
        }
        return text.substring(0, end) + "…";
    }

    /// The index up to which the text fits into so many columns.
    public static int fitting(String text, int columns) {
        int at = 0;
        int used = 0;
        while (at < text.length()) {
            int end = isSingle(text, at) ? at + 1 : Graphemes.end(text, at);
            used += end == at + 1 && isSingle(text, at) ? 1 : ofCluster(text.substring(at, end));
            if (used > columns) {
                return at;
            }
            at = end;
        }
        return at;
    }

    /// The letters of a text as a person sees them; joined they are the text.
    public static List<String> clusters(String text) {
        var clusters = new ArrayList<String>(text.length());
        int at = 0;
        while (at < text.length()) {
            int end = Graphemes.end(text, at);
            clusters.add(text.substring(at, end));
            at = end;
        }
        return clusters;
    }

    /// True when the character at an index is certainly a cluster of one column: most of all text,
    /// and the lines and blocks that a screen is drawn with.
    static boolean isSingle(String text, int at) {
        char c = text.charAt(at);
        return ((c < 0x7F && c != '\t') || isLineOrBlock(c))
                && (at + 1 == text.length() || standsAlone(text.charAt(at + 1)));
    }

    /// Nothing below U+0300 joins what is before it, nor does a line or a block.
    private static boolean standsAlone(char c) {
        return c < 0x300 || isLineOrBlock(c);
    }

    /// Box Drawing and Block Elements, which are neither wide nor emoji.
    private static boolean isLineOrBlock(char c) {
        return c >= 0x2500 && c <= 0x259F;
    }

    private static int ofCluster(String cluster) {
        var safe = Safe.text(cluster);
        return safe.equals(cluster) ? ofVisible(cluster) : ofForm(safe);
    }

    private static int ofForm(String safe) {
        int columns = 0;
        for (int at = 0; at < safe.length(); ) {
            int end = Graphemes.end(safe, at);
            columns += ofVisible(safe.substring(at, end));
            at = end;
        }
        return columns;
    }

    /// One cluster that is already safe: 1 or 2.
    static int ofVisible(String cluster) {
        int first = cluster.codePointAt(0);
        int at = Character.charCount(first);
        if (Wide.contains(first)) {
            return 2;
        }
        int columns = 1;
        while (at < cluster.length()) {
            int next = cluster.codePointAt(at);
            if (next == 0xFE0F || isFlagHalf(next) || isLetter(next)) {
                columns = 2;
            }
            at += Character.charCount(next);
        }
        return columns;
    }

    private static boolean isFlagHalf(int codePoint) {
        return codePoint >= 0x1F1E6 && codePoint <= 0x1F1FF;
    }

    private static boolean isLetter(int codePoint) {
        return Character.isLetter(codePoint) || Wide.contains(codePoint);
    }
}
