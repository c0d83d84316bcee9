package dev.rehearse.recognition.form;

import dev.rehearse.markdown.Plain;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// The words in bold that a text begins with.
///
/// @param end where they end in the text
/// @param after all that comes after them
record BoldStart(String strong, int end, String after) {

    private static final int FEWEST = 2;
    private static final int LONGEST = 1900;
    private static final int MOST_DIGITS = 4;

    /// Three signs are bold and italic.
    private static final List<String> OPEN = List.of("***", "___", "**", "__", "<b>", "<strong>");

    private static final List<String> CLOSE =
            List.of("***", "___", "**", "__", "</b>", "</strong>");

    /// Compiled when the first text needs it: a start waits for none.
    private static final class Written {
        /// After a bold question: its mark, a level, an emoji, a link, a break.
        static final Pattern NOTHING_MORE =
                Pattern.compile(
                        "^[\\s?:.？\\p{So}\\p{Sk}\\p{Cf}\\p{Mn}★☆]*(?:<br"
                                + " ?/?>|[(\\[][^\\n]{0,80}[)\\]]|\\s)*+$",
                        Pattern.CASE_INSENSITIVE);
    }

    /// Told without a pattern: this is asked of most paragraphs. A number may stand before them.
    static Optional<BoldStart> of(String markdown) {
        int number = afterNumber(markdown);
        int sign = sign(OPEN, markdown, number);
        if (sign == 0) {
            return Optional.empty();
        }
        int from = afterBlanks(markdown, number + sign);
        int last = Math.min(markdown.length(), from + LONGEST);
        for (int to = from + FEWEST; to <= last; to++) {
            int close = sign(CLOSE, markdown, to);
            if (close > 0) {
                int within = close == 3 && sign == 2 ? 1 : 0; // "**What is *bran***"
                var strong = markdown.substring(from, to + within).stripTrailing();
                var after = markdown.substring(to + close);
                return Optional.of(new BoldStart(strong, from + strong.length(), after));
            }
        }
        return Optional.empty();
    }

    /// Where "4." or "4\)" and the blanks behind it end, else the beginning.
    private static int afterNumber(String text) {
        int at = 0;
        while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
            at++;
        }
        boolean digits = at > 0 && at <= MOST_DIGITS;
        int mark = text.startsWith("\\", at) ? at + 1 : at;
        return digits && (text.startsWith(".", mark) || text.startsWith(")", mark))
                ? afterBlanks(text, mark + 1)
                : 0;
    }

    private static int afterBlanks(String text, int from) {
        int at = from;
        while (at < text.length() && Plain.isBlank(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /// How long the sign is that stands there, 0 for none.
    private static int sign(List<String> signs, String text, int at) {
        char first = at < text.length() ? text.charAt(at) : ' ';
        if (first != '*' && first != '_' && first != '<') {
            return 0;
        }
        for (var sign : signs) {
            if (text.regionMatches(true, at, sign, 0, sign.length())) {
                return sign.length();
            }
        }
        return 0;
    }

    /// Whether nothing comes after them on their line that says anything.
    boolean isAlone() {
        return Written.NOTHING_MORE.matcher(restOfLine()).matches();
    }

    /// Whether nothing comes after them at all.
    boolean isWhole() {
        return isAlone() && after.strip().equals(restOfLine().strip());
    }

    /// With their mark and level, if no more comes after them.
    String written() {
        return isAlone() ? strong + restOfLine() : strong;
    }

    private String restOfLine() {
        int end = after.indexOf('\n');
        return end < 0 ? after : after.substring(0, end);
    }
}
