package dev.rehearse.markdown;

import java.util.function.UnaryOperator;

/// The spans of code in a line: as many backticks close one as opened it. By hand, run by run.
final class CodeSpans {
    private static final int LONGEST_INSIDE = 200;

    private final String text;

    private CodeSpans(String text) {
        this.text = text;
    }

    /// Each span without its backticks, and its code as `shown` has it.
    static String replaced(String text, UnaryOperator<String> shown) {
        return text.indexOf('`') < 0 ? text : new CodeSpans(text).replaced(shown);
    }

    private String replaced(UnaryOperator<String> shown) {
        var all = new StringBuilder(text.length());
        int taken = 0;
        int next = 0;
        for (int opens = text.indexOf('`'); opens >= 0; opens = text.indexOf('`', next)) {
            int inside = Plain.runEnd(text, opens);
            int length = inside - opens;
            int closes = closing(inside, length);
            next = inside;
            if (closes > 0) {
                all.append(text, taken, opens)
                        .append(shown.apply(text.substring(inside, closes).strip()));
                taken = closes + length;
                next = taken;
            }
        }
        return taken == 0 ? text : all.append(text, taken, text.length()).toString();
    }

    /// Where a run of that length begins, on the same line and not far away; 0 when nowhere.
    private int closing(int inside, int length) {
        int last = Math.min(text.length(), inside + LONGEST_INSIDE + 1);
        for (int at = inside; at < last && !endsLine(text.charAt(at)); at++) {
            if (text.charAt(at) == '`') {
                int end = Plain.runEnd(text, at);
                if (end - at == length) {
                    return at;
                }
                at = end - 1;
            }
        }
        return 0;
    }

    private static boolean endsLine(char c) {
        return switch (c) {
            case '\n', '\r', '\u0085', '\u2028', '\u2029' -> true;
            default -> false;
        };
    }
}
