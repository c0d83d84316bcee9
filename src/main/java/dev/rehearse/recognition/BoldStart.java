package dev.rehearse.recognition;

import java.util.Optional;
import java.util.regex.Pattern;

/// The words in bold that a text begins with.
///
/// @param end where they end in the text
/// @param after all that comes after them
record BoldStart(String strong, int end, String after) {

    /// Compiled when the first text needs them: a start waits for none.
    private static final class Written {
        static final Pattern BOLD =
                Pattern.compile(
                        "^(?:(\\d{1,4}\\\\?[.)])\\s*)?(?:\\*\\*|__|<(?:b|strong)>)\\s*(?=\\S)(.{2,1900}?)"
                            + "(?:\\*\\*|__|</(?:b|strong)>)(.*)$",
                        Pattern.DOTALL | Pattern.CASE_INSENSITIVE);

        /// After a bold question: its mark, a level, an emoji, a link, a break.
        static final Pattern NOTHING_MORE =
                Pattern.compile(
                        "^[\\s?:.？\\p{So}\\p{Sk}\\p{Cf}\\p{Mn}★☆]*(?:<br"
                                + " ?/?>|[(\\[][^\\n]{0,80}[)\\]]|\\s)*+$",
                        Pattern.CASE_INSENSITIVE);
    }

    static Optional<BoldStart> of(String markdown) {
        // A star or a dash of its own is looked at sooner than the pattern does.
        boolean leans = isOneOf(markdown, '*') || isOneOf(markdown, '_');
        var bold = Written.BOLD.matcher(markdown);
        if (leans || !bold.matches()) {
            return Optional.empty();
        }
        var strong = bold.group(2).stripTrailing();
        return Optional.of(new BoldStart(strong, bold.start(2) + strong.length(), bold.group(3)));
    }

    private static boolean isOneOf(String markdown, char sign) {
        return markdown.length() > 1 && markdown.charAt(0) == sign && markdown.charAt(1) != sign;
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
