package dev.rehearse.wording;

import java.util.List;
import java.util.Set;

/// What begins with a word that orders, and orders nothing: a word of code, "EXPLAIN = the plan", a
/// noun of another language, "Design technique, design de base", a part of a longer sentence,
/// "Choose a mill,", advice on how to answer.
public final class Unordered {
    /// What a word in capitals orders all the same, "EXPLAIN how it rises".
    private static final Set<String> OBJECTS =
            Wording.listed(
                    "a an the your his her our their one two three how why what when which"
                            + " difference differences between briefly and to me us about");

    /// Small words of languages in whose lists of nouns English ones stand.
    private static final Set<String> FOREIGN =
            Wording.listed(
                    "de des du et les aux und der das von für para por com y el los las di della"
                            + " e il do da i");

    private static final int NEAR = 4;

    private Unordered() {}

    /// Whether the word that such a text begins with orders nothing.
    ///
    /// @param words those of the text
    public static boolean is(String text, List<String> words) {
        return isCode(text, words)
                || isForeign(words)
                || text.endsWith(",")
                || HowToAnswer.is(words);
    }

    /// A word in capitals among others, or one that a sign explains.
    private static boolean isCode(String text, List<String> words) {
        int start = 0;
        while (start < text.length() && !Character.isLetterOrDigit(text.charAt(start))) {
            start++;
        }
        int end = start;
        while (end < text.length() && text.charAt(end) >= 'A' && text.charAt(end) <= 'Z') {
            end++;
        }
        if (end < start + 2) {
            return false; // most texts
        }
        if (text.startsWith(" = ", end) || text.startsWith("=", end)) {
            return true;
        }
        var next = words.size() > 1 ? words.get(1) : "";
        return !OBJECTS.contains(next) && holdsSmall(text, end);
    }

    private static boolean holdsSmall(String text, int from) {
        for (int at = from; at < text.length(); at++) {
            if (Character.isLowerCase(text.charAt(at))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isForeign(List<String> words) {
        for (int at = 1; at < Math.min(words.size(), NEAR); at++) {
            if (FOREIGN.contains(words.get(at))) {
                return true;
            }
        }
        return false;
    }
}
