package dev.rehearse.wording;

import java.text.Normalizer;
import java.util.Locale;

/// Letters in one form. Java's own ways take the square of a text's length where each letter
/// becomes two, or where marks stand without end on one letter.
public final class Letters {
    /// The small form of `İ` is two letters, and the only one that is.
    private static final String WIDENING = "İ";

    private static final String WIDENED = "i̇";

    /// No language puts more on a letter (UAX 15 allows thirty).
    private static final int MOST_MARKS = 30;

    private static final int PIECE = 64;

    /// Letters below it are Latin.
    private static final char FIRST_OTHER = 0x250;

    private Letters() {}

    public static String small(String text) {
        return text.replace(WIDENING, WIDENED).toLowerCase(Locale.ROOT);
    }

    /// Large letters, then small ones: so that `ß` is `ss`.
    static String folded(String text) {
        if (text.length() <= PIECE) {
            return small(text.toUpperCase(Locale.ROOT));
        }
        var large = new StringBuilder(text.length());
        for (int from = 0; from < text.length(); ) {
            int to = Math.min(text.length(), from + PIECE);
            to += to < text.length() && Character.isLowSurrogate(text.charAt(to)) ? 1 : 0;
            large.append(text.substring(from, to).toUpperCase(Locale.ROOT));
            from = to;
        }
        return small(large.toString());
    }

    /// Letters put together with their marks.
    static String composed(String text) {
        int run = 0;
        for (int at = 0; at < text.length(); at++) {
            run = isMark(text.charAt(at)) ? run + 1 : 0;
            if (run > MOST_MARKS) {
                return text;
            }
        }
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    private static boolean isMark(char c) {
        return c > 0x2FF
                && switch (Character.getType(c)) {
                    case Character.NON_SPACING_MARK,
                            Character.COMBINING_SPACING_MARK,
                            Character.ENCLOSING_MARK,
                            Character.SURROGATE ->
                            true;
                    default -> false;
                };
    }

    /// How many of a text are of another script than the Latin one.
    public static int others(String text) {
        int others = 0;
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            boolean other =
                    c >= FIRST_OTHER
                            && Character.isLetter(c)
                            && Character.UnicodeScript.of(c) != Character.UnicodeScript.LATIN;
            others += other ? 1 : 0;
        }
        return others;
    }

    /// Whether a text holds any.
    static boolean areIn(String text) {
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (Character.isLetter(c)
                    || (Character.isSurrogate(c) && Character.isLetter(text.codePointAt(at)))) {
                return true;
            }
        }
        return false;
    }
}
