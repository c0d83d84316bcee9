package dev.rehearse.screen;

import java.util.Arrays;

/// Moves whole lines to the right or back: by as much as makes a list item a child of the one
/// above.
final class Indent {
    private static final int PLAIN = 2;

    private final int start;
    private final String[] before;
    private final String[] after;

    private Indent(int start, String[] before, String[] after) {
        this.start = start;
        this.before = before;
        this.after = after;
    }

    /// Of the lines that hold the places `from` to `to`; blank ones stay as they are.
    static Indent of(Lines lines, int from, int to, boolean deeper) {
        int first = lines.indexAt(from);
        int last = lines.indexAt(to);
        var before = new String[last - first + 1];
        for (int at = 0; at < before.length; at++) {
            before[at] = lines.line(first + at).text();
        }
        int width = width(before[0]);
        var after = before.clone();
        for (int at = 0; at < after.length; at++) {
            after[at] = deeper ? deeper(before[at], width) : back(before[at], width);
        }
        return new Indent(lines.start(first), before, after);
    }

    static boolean isOfList(Lines lines, int place) {
        return ListItem.in(lines.line(lines.indexAt(place)).text()).isPresent();
    }

    private static int width(String line) {
        return ListItem.in(line)
                .map(item -> item.contentStart() - Typed.indent(line, line.length()).length())
                .map(columns -> Math.clamp(columns, PLAIN, 4))
                .orElse(PLAIN);
    }

    private static String deeper(String line, int width) {
        return line.isBlank() ? line : " ".repeat(width) + line;
    }

    private static String back(String line, int width) {
        if (line.startsWith("\t")) {
            return line.substring(1);
        }
        int blanks = 0;
        while (blanks < Math.min(width, line.length()) && line.charAt(blanks) == ' ') {
            blanks++;
        }
        return line.substring(blanks);
    }

    boolean changesNothing() {
        return Arrays.equals(before, after);
    }

    Edit edit() {
        return new Edit(start, String.join("\n", before), String.join("\n", after));
    }

    /// Where a place of the text is afterwards.
    int moved(int place) {
        int lineStart = start;
        int shift = 0;
        for (int at = 0; at < before.length && lineStart <= place; at++) {
            int longer = after[at].length() - before[at].length();
            shift += Math.max(longer, lineStart - place);
            lineStart += before[at].length() + 1;
        }
        return place + shift;
    }
}
