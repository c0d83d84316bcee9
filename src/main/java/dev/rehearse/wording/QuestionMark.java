package dev.rehearse.wording;

import dev.rehearse.markdown.Plain;

import java.util.List;
import java.util.regex.Pattern;

/// The question mark of a text, in any script.
public final class QuestionMark {
    private static final Pattern ASIDE =
            Pattern.compile("^[\\s\"'”’»*_]*(?:\\)?[.。]\\s)?[(（\\[【].*[)）\\]】][\\s.。…]*$");

    private static final int FEWEST_TOLD = 3;
    private static final String OPENING = "\"“„«「『";
    private static final String CLOSING = "\"””»」』";

    private QuestionMark() {}

    /// Whether a range of bytes holds one, or letters that may be one.
    public static boolean mayBeIn(byte[] bytes, int start, int end) {
        for (int at = start; at < end; at++) {
            if (bytes[at] == '?' || bytes[at] < 0) {
                return true;
            }
        }
        return false;
    }

    /// A question mark near the end: emoji, a level, a short link or one aside in brackets may
    /// follow it.
    public static boolean isLast(String text) {
        int mark = lastMark(text);
        if (mark < 0) {
            return false;
        }
        var rest = text.substring(mark + 1);
        return !isInsideWord(rest)
                && (ASIDE.matcher(rest).matches() || Wording.words(rest).size() <= 2);
    }

    /// In an address, a version, a type: `v?.x`, `path?: string`.
    private static boolean isInsideWord(String rest) {
        int at = 0;
        while (at < rest.length() && ".:/=&-".indexOf(rest.charAt(at)) >= 0) {
            at++;
        }
        return at < rest.length()
                && (Character.isLetterOrDigit(rest.charAt(at))
                        || (at > 0 && rest.charAt(0) == ':'));
    }

    /// The same where no word follows the mark, but for an aside, and it is in none: `(why?)`.
    public static boolean isVeryLast(String text) {
        int mark = lastMark(text);
        var rest = mark < 0 ? "" : text.substring(mark + 1);
        return isLast(text)
                && !rest.startsWith(")")
                && (ASIDE.matcher(rest).matches() || Wording.words(rest).isEmpty());
    }

    /// Whether the mark ends what the text quotes after words of its own: `No answer to "why?"`, or
    /// an example of them in brackets, "Look for more (e.g. is it wet?)".
    static boolean isCited(String text) {
        int bracket = text.endsWith(")") || text.endsWith(").") ? text.lastIndexOf('(') : -1;
        if (bracket > 0
                && text.startsWith("e.g.", bracket + 1)
                && Wording.words(text.substring(0, bracket)).size() >= FEWEST_TOLD) {
            return !isIn(text.substring(0, bracket));
        }
        int end = text.length() - 1;
        while (end > 0 && (Plain.isBlank(text.charAt(end)) || text.charAt(end) == '.')) {
            end--;
        }
        int side = end > 1 ? CLOSING.indexOf(text.charAt(end)) : -1;
        if (side < 0 || lastMark(text) != end - 1) {
            return false;
        }
        int opening = text.lastIndexOf(OPENING.charAt(side), end - 1);
        var told = opening < 0 ? "" : text.substring(0, opening).stripTrailing();
        // "Trap: “Why?”" only says what comes.
        return Wording.words(told).size() >= FEWEST_TOLD
                && Character.isLetter(told.charAt(told.length() - 1))
                && !isIn(told);
    }

    /// The words up to the sentence's end where only an aside in brackets follows it: who writes
    /// "(I love this question)" asks nobody in it.
    static List<String> withoutAside(String text, List<String> words) {
        if (!text.endsWith(")")) {
            return words;
        }
        int told = text.indexOf(". (");
        int end = told > 0 ? told : lastMark(text);
        boolean aside = end > 0 && ASIDE.matcher(text.substring(end + 1)).matches();
        return aside ? Wording.words(text.substring(0, end)) : words;
    }

    public static boolean isIn(String text) {
        return lastMark(text) >= 0;
    }

    private static int lastMark(String text) {
        for (int at = text.length() - 1; at >= 0; at--) {
            char c = text.charAt(at);
            // Asked of every letter of a note: most are none at the first look.
            if ((c == '?' || c == ';' || c > 0x7F) && Languages.isQuestionMark(text, at)) {
                return at;
            }
        }
        return -1;
    }
}
