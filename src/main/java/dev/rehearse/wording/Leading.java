package dev.rehearse.wording;

import dev.rehearse.markdown.Plain;
import dev.rehearse.markdown.Trailing;

import java.util.regex.Pattern;

/// What stands in front of a question and is no part of it: its number (`1.`, `3)`, `Question 4
/// -`), how often it comes (`6%`), its label (`Q:`, `Q2.`, `[Question 2]`), a level (`[Junior]`),
/// an emoji, the sign of a comment.
public final class Leading {

    /// Compiled when the first text needs them: a start waits for none.
    private static final class Written {
        static final String LABEL = Languages.questionLabels();
        static final Pattern NUMBER =
                Pattern.compile(
                        "^(?:(?:(?:"
                                + LABEL
                                + "|No\\.?|P(?=\\d))\\s?#?\\d{1,5}\\s?(?:[.:：)\\]|–-]\\s*|\\s+)|(?:"
                                + LABEL
                                + ")(?:\\s?(?:[:.)]\\s+|：\\s*|[:.)](?-i:(?=\\p{Lu}\\p{Ll})))|(?<!s)\\s[–—-]\\s+)"
                                + "|[\\[(【](?:"
                                + LABEL
                                + ")\\s?#?\\d{0,5}[\\])】]\\s*[:：.-]?\\s*"
                                + "|#?\\d{1,3}(?:\\.\\d{1,4}){0,4}\\s?(?:[.)\\]:–-]|\\s[–-])\\s+"
                                + "|\\d{1,3}(?:\\.\\d{1,3}){1,4}\\s+(?-i:(?=\\p{Lu}|\\p{Lo}))"
                                + "|\\d{1,3}\\s?%\\s+(?=\\p{Lu})|第\\s?\\d{1,5}\\s?[题題问問]\\s?[.:：、]\\s*"
                                + "|\\d{1,2}\\uFE0F?\\u20E3\\s*|\\(\\d{1,5}\\)\\s+|\\d{1,3}(?:\\.\\d{1,3}){1,4}、\\s*"
                                + "|\\d{1,5}[.)、](?=\\p{Lu}|\\p{Lo})))",
                        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

        /// Not `Q1 results`: a label is parted from its question. Nor `[Q1] results`, which may be
        /// a quarter.
        static final Pattern IS_LABEL =
                Pattern.compile(
                        "^(?:(?:"
                                + LABEL
                                + ")\\s?#?(?:\\d{1,5})?(?:\\s?(?:[:：]|[.)](?=\\s|(?-i:\\p{Lu}\\p{Ll})))|(?<!s)\\s[–—-](?=\\s))"
                                + "|[\\[【](?!q\\W*\\d)(?:"
                                + LABEL
                                + ")\\s?#?\\d{0,5}[\\]】]"
                                + "|第\\s?\\d{1,5}\\s?[题題问問]\\s?[:：])\\s*\\S",
                        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

        static final Pattern LEVEL =
                Pattern.compile(
                        "^(?://\\s*|;;\\s+|[\\p{So}\\p{Sk}\\p{Cf}\\p{Mn}★☆→⇒•●◦‣▪▫]+\\s*|[(\\[](?:"
                                + Trailing.LEVELS
                                + "|[EMH])[)\\]]\\s*:?\\s*)",
                        Pattern.CASE_INSENSITIVE);
    }

    private Leading() {}

    public static String strip(String text) {
        var rest = text.strip();
        // A level may stand before the number or after it.
        var once = stripOnce(rest);
        return once.length() == rest.length() ? rest : stripOnce(once);
    }

    private static String stripOnce(String text) {
        return canBegin(text) ? withoutLevel(withoutNumber(text)) : text;
    }

    private static String withoutNumber(String text) {
        int end = usualNumber(text);
        if (end < 0) {
            return mayBeginNumber(text.charAt(0)) ? without(Written.NUMBER, text) : text;
        }
        return end < text.length() ? text.substring(end) : text;
    }

    /// Where "12. " or "3) " ends, else -1: as most numbers are written, and what the pattern finds
    /// in them, only sooner.
    private static int usualNumber(String text) {
        int mark = 0;
        while (mark < text.length() && text.charAt(mark) >= '0' && text.charAt(mark) <= '9') {
            mark++;
        }
        boolean marked = text.startsWith(". ", mark) || text.startsWith(") ", mark);
        if (mark == 0 || mark > 3 || !marked) {
            return -1;
        }
        int end = mark + 1;
        while (end < text.length() && Plain.isBlank(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static String withoutLevel(String text) {
        boolean may =
                !text.isEmpty() && (text.charAt(0) > 0x7F || "/;([^`".indexOf(text.charAt(0)) >= 0);
        return may ? without(Written.LEVEL, text) : text;
    }

    /// Whether a text calls itself a question.
    public static boolean isLabel(String text) {
        return canBegin(text)
                && mayBeginLabel(text.charAt(0))
                && Written.IS_LABEL.matcher(text).find();
    }

    /// Whether a text has a number or a label.
    public static boolean isNumbered(String text) {
        return canBegin(text)
                && mayBeginNumber(text.charAt(0))
                && (usualNumber(text) > 0 || Written.NUMBER.matcher(text).find());
    }

    private static boolean mayBeginLabel(char c) {
        return Languages.mayBeginLabel(c) || "[【第".indexOf(c) >= 0;
    }

    private static boolean mayBeginNumber(char c) {
        return (c >= '0' && c <= '9') || c == '#' || c == '(' || mayBeginLabel(c);
    }

    private static String without(Pattern pattern, String text) {
        var found = pattern.matcher(text);
        return found.find() && found.end() < text.length() ? text.substring(found.end()) : text;
    }

    /// Whether a text begins as a comment does in code: "// Why?".
    public static boolean isComment(String text) {
        return text.startsWith("//") || text.startsWith(";;");
    }

    /// Whether a text may have any: most have none, and this is asked of every line.
    static boolean canBegin(String text) {
        if (text.isEmpty()) {
            return false;
        }
        char c = text.charAt(0);
        return (c >= '0' && c <= '9')
                || c == '#'
                || c == '('
                || c == '['
                || isComment(text)
                || c > 0x7F
                || Languages.beginsLabel(text);
    }
}
