package dev.rehearse.note;

import java.util.regex.Pattern;

/// The number in front of a question: `1.`, `3)`, `Q2:`, `Question 4 -`.
final class Numbering {
    private static final Pattern AT_START =
            Pattern.compile(
                    "^(?:(?:Q|Question|No\\.?)\\s?#?\\d{1,5}\\s?(?:[.:)\\]|–-]\\s*|\\s+)|Q\\s?[:.]\\s+"
                        + "|#?\\d{1,3}(?:\\.\\d{1,4}){0,4}\\s?(?:[.)\\]:]|\\s[–-])\\s+"
                        + "|\\(\\d{1,5}\\)\\s+|\\d{1,5}\\.(?=\\p{Lu}))",
                    Pattern.CASE_INSENSITIVE);

    private static final String FIRST = "0123456789#(QqNn";

    private Numbering() {}

    static String strip(String text) {
        // Most texts have none, and this is asked of every line.
        if (text.isEmpty() || FIRST.indexOf(text.charAt(0)) < 0) {
            return text;
        }
        var found = AT_START.matcher(text);
        return found.find() && found.end() < text.length() ? text.substring(found.end()) : text;
    }
}
