package dev.rehearse.markdown;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// Marks after a question that are no part of it: emoji, stars, a level in brackets.
public final class Trailing {
    public static final String LEVELS =
            "easy|medium|hard|basic|advanced|junior|mid|middle|mid-level|senior|beginner"
                    + "|intermediate|expert|entry|entry-level|staff|principal";

    /// With its brackets.
    private static final int LONGEST_LEVEL = 16;

    /// Compiled when the first text needs them: a start waits for none.
    private static final class Written {
        static final Set<String> EACH_LEVEL = Set.of(LEVELS.split("\\|"));
        static final Pattern LEVEL =
                Pattern.compile("[(\\[](" + LEVELS + ")[)\\]]", Pattern.CASE_INSENSITIVE);
        static final Pattern SIGNS =
                Pattern.compile(
                        "[\\p{So}★☆](?:[\\p{So}\\p{Sk}\\p{Cf}\\p{Mn}★☆]|\\s(?=[\\p{So}★☆]))*+");
    }

    private Trailing() {}

    /// How hard a line says its question is: the word in brackets, else the signs on it, else
    /// empty.
    public static String level(String line) {
        if (!mayHaveLevel(line)) {
            return "";
        }
        var word = Written.LEVEL.matcher(line);
        if (word.find()) {
            return word.group(1).toLowerCase(Locale.ROOT);
        }
        var signs = Written.SIGNS.matcher(line);
        return signs.find() ? signs.group() : "";
    }

    /// Most lines have none.
    private static boolean mayHaveLevel(String line) {
        for (int at = 0; at < line.length(); at++) {
            char c = line.charAt(at);
            if (c > 0x7F || c == '(' || c == '[') {
                return true;
            }
        }
        return false;
    }

    public static String strip(String text) {
        int last = text.length() - 1;
        if (last < 0 || Character.isLetterOrDigit(text.charAt(last)) || text.charAt(last) == '?') {
            return text;
        }
        int end = text.length();
        for (int before = withoutMark(text, end); before < end; ) {
            end = before;
            before = withoutMark(text, end);
        }
        return end > 0 ? text.substring(0, end) : text;
    }

    /// Where the last mark before `end` begins, `end` when there is none. From behind, so that no
    /// place is looked at twice.
    private static int withoutMark(String text, int end) {
        if (end == 0) {
            return end;
        }
        int point = text.codePointBefore(end);
        if (point == ')' || point == ']') {
            int open = Math.max(text.lastIndexOf('(', end - 1), text.lastIndexOf('[', end - 1));
            boolean level =
                    open >= 0
                            && end - open <= LONGEST_LEVEL
                            && Written.EACH_LEVEL.contains(
                                    text.substring(open + 1, end - 1).toLowerCase(Locale.ROOT));
            return level ? open : end;
        }
        return isMark(point) ? end - Character.charCount(point) : end;
    }

    private static boolean isMark(int point) {
        if (point < 0x80) {
            return point == ' ' || (point >= '\t' && point <= '\r') || point == '^' || point == '`';
        }
        return switch (Character.getType(point)) {
            case Character.OTHER_SYMBOL,
                    Character.MODIFIER_SYMBOL,
                    Character.FORMAT,
                    Character.NON_SPACING_MARK ->
                    true;
            default -> false;
        };
    }
}
