package dev.rehearse.screen;

/// The visible form of any text: nothing in it can move the cursor, hide or reorder what stands
/// beside it.
public final class Safe {
    private static final int MOST_MARKS = 8;

    /// As wide wherever it stands: what nests by tabs is seen to nest.
    private static final String TAB = "    ";

    private Safe() {}

    public static String text(String text) {
        int length = text.length();
        int at = 0;
        while (at < length && isPlain(text.charAt(at))) {
            at++;
        }
        if (at == length) {
            return text;
        }
        // The cluster of the last plain letter may go on with marks.
        at = Math.max(0, at - 1);
        var out = new StringBuilder(length + 16).append(text, 0, at);
        while (at < length) {
            int end = Graphemes.end(text, at);
            append(out, text, at, end);
            at = end;
        }
        return out.toString();
    }

    /// ASCII that shows as it is.
    static boolean isPlain(char c) {
        return c >= ' ' && c < 0x7F;
    }

    private static void append(StringBuilder out, String text, int from, int end) {
        int marks = 0;
        boolean first = true;
        int codePoint;
        for (int at = from; at < end; at += Character.charCount(codePoint)) {
            codePoint = text.codePointAt(at);
            if (!first && isMark(codePoint)) {
                if (++marks <= MOST_MARKS) {
                    out.appendCodePoint(codePoint);
                }
            } else {
                appendLetter(out, codePoint, first);
            }
            first = false;
        }
    }

    private static void appendLetter(StringBuilder out, int codePoint, boolean first) {
        if (codePoint == '\t') {
            out.append(TAB);
        } else if (codePoint < ' ') {
            out.append((char) (0x2400 + codePoint));
        } else if (codePoint == 0x7F) {
            out.append('\u2421');
        } else if (isHidden(codePoint, first)) {
            out.append("<U+");
            var digits = Integer.toHexString(codePoint);
            for (int missing = digits.length(); missing < 4; missing++) {
                out.append('0');
            }
            for (int i = 0; i < digits.length(); i++) {
                out.append(Character.toUpperCase(digits.charAt(i)));
            }
            out.append('>');
        } else {
            out.appendCodePoint(codePoint);
        }
    }

    private static boolean isMark(int codePoint) {
        int type = Character.getType(codePoint);
        return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK;
    }

    private static boolean isHidden(int codePoint, boolean first) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR ->
                    true;
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK -> first;
            case Character.FORMAT -> first || (codePoint != 0x200D && codePoint != 0x200C);
            default -> (codePoint & 0xFFFE) == 0xFFFE;
        };
    }
}
