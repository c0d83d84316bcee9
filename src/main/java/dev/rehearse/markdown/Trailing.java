package dev.rehearse.markdown;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// Marks after a question that are no part of it: emoji, stars, a level in brackets, tags.
public final class Trailing {
    public static final String LEVELS =
            "easy|medium|hard|basic|advanced|junior|mid|middle|mid-level|senior|beginner"
                    + "|intermediate|expert|entry|entry-level|staff|principal";

    private static final String TAG = " #";

    private static final int FIRST_LOOK = 0xFE00;
    private static final int LAST_LOOK = 0xFE0F;

    /// With its brackets.
    private static final int LONGEST_LEVEL = 16;

    /// Compiled when the first text needs them: a start waits for none.
    private static final class Written {
        static final Set<String> EACH_LEVEL = Set.of(LEVELS.split("\\|"));
        static final Set<String> CARDS =
                Set.of("anki", "card", "cards", "flashcard", "flashcards", "srs");
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
        return withoutMarks(withoutTags(text));
    }

    /// "What is it? #card #mill": tags after a question, and those that make a card of any line.
    private static String withoutTags(String text) {
        int hash = text.lastIndexOf(TAG);
        if (hash <= 0) {
            return text; // most lines
        }
        boolean card = false;
        int end = text.length();
        while (hash > 0 && isTag(text, hash + TAG.length(), end)) {
            card |= Written.CARDS.contains(text.substring(hash + TAG.length(), end));
            end = hash;
            hash = text.lastIndexOf(TAG, end - 1);
        }
        var rest = text.substring(0, end).stripTrailing();
        boolean asks = !rest.isEmpty() && "?？؟".indexOf(rest.charAt(rest.length() - 1)) >= 0;
        return card || asks ? rest : text;
    }

    private static boolean isTag(String text, int start, int end) {
        if (start >= end || !Character.isLetter(text.charAt(start))) {
            return false;
        }
        for (int at = start; at < end; at++) {
            char c = text.charAt(at);
            if (!Character.isLetterOrDigit(c) && "_-/".indexOf(c) < 0) {
                return false;
            }
        }
        return true;
    }

    private static String withoutMarks(String text) {
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
            case Character.OTHER_SYMBOL, Character.MODIFIER_SYMBOL, Character.FORMAT -> true;
            // A vowel of many scripts is such a mark, too: of an emoji only its look is one.
            case Character.NON_SPACING_MARK -> point >= FIRST_LOOK && point <= LAST_LOOK;
            default -> false;
        };
    }
}
