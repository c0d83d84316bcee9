package dev.rehearse.note;

import java.util.Locale;
import java.util.regex.Pattern;

/// Marks after a question that are no part of it: emoji, stars, a level in brackets.
final class Trailing {
    static final String LEVELS =
            "easy|medium|hard|basic|advanced|junior|mid|middle|mid-level|senior|beginner"
                    + "|intermediate|expert|entry|entry-level|staff|principal";

    /// Compiled when the first text needs them: a start waits for none.
    private static final class Written {
        static final Pattern MARKS =
                Pattern.compile(
                        "(?:[\\s\\p{So}\\p{Sk}\\p{Cf}\\p{Mn}★☆]|[(\\[](?:" + LEVELS + ")[)\\]])++$",
                        Pattern.CASE_INSENSITIVE);
        static final Pattern LEVEL =
                Pattern.compile("[(\\[](" + LEVELS + ")[)\\]]", Pattern.CASE_INSENSITIVE);
        static final Pattern SIGNS =
                Pattern.compile(
                        "[\\p{So}★☆](?:[\\p{So}\\p{Sk}\\p{Cf}\\p{Mn}★☆]|\\s(?=[\\p{So}★☆]))*+");
    }

    private Trailing() {}

    /// How hard a line says its question is: the word in brackets, else the signs on it, else
    /// empty.
    static String level(String line) {
        var word = Written.LEVEL.matcher(line);
        if (word.find()) {
            return word.group(1).toLowerCase(Locale.ROOT);
        }
        var signs = Written.SIGNS.matcher(line);
        return signs.find() ? signs.group() : "";
    }

    static String strip(String text) {
        int last = text.length() - 1;
        if (last < 0 || Character.isLetterOrDigit(text.charAt(last)) || text.charAt(last) == '?') {
            return text;
        }
        var found = Written.MARKS.matcher(text);
        return found.find() && found.start() > 0 ? text.substring(0, found.start()) : text;
    }
}
