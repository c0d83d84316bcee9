package dev.rehearse.wording;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// A text compared as people mean it: its letters and digits, its words.
public final class Wording {
    /// Below it no character is put together with the one before.
    private static final char FIRST_MARK = '\u0300';

    private Wording() {}

    /// Letters and digits only, case folded.
    public static String normal(String text) {
        var kept = new byte[text.length()];
        int count = 0;
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c > 0x7F) {
                return lettersOf(Letters.folded(Letters.composed(text)));
            }
            boolean capital = c >= 'A' && c <= 'Z';
            if (capital || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
                kept[count++] = (byte) (capital ? c | 0x20 : c);
            }
        }
        return new String(kept, 0, count, StandardCharsets.ISO_8859_1);
    }

    private static String lettersOf(String folded) {
        var kept = new StringBuilder(folded.length());
        for (int at = 0; at < folded.length(); ) {
            int point = folded.codePointAt(at);
            if (Character.isLetterOrDigit(point)) {
                kept.appendCodePoint(point);
            }
            at += Character.charCount(point);
        }
        return kept.toString();
    }

    /// Lower-case words; apostrophes stay inside them, everything else parts them.
    public static List<String> words(String text) {
        return words(text, false);
    }

    /// @param composed no letter of it stands apart from its mark any more
    private static List<String> words(String text, boolean composed) {
        var words = new ArrayList<String>();
        int begun = -1;
        boolean asWritten = true;
        for (int at = 0; at <= text.length(); at++) {
            char c = at < text.length() ? text.charAt(at) : ' ';
            if (isWordPart(c)) {
                begun = begun < 0 ? at : begun;
                asWritten &= c < 0x80 && (c < 'A' || c > 'Z');
                if (!composed
                        && c >= FIRST_MARK
                        && Character.getType(c) == Character.NON_SPACING_MARK) {
                    return words(Letters.composed(text), true);
                }
            } else if (begun >= 0) {
                var word = text.substring(begun, at);
                words.add(asWritten ? word : Letters.small(word).replace('’', '\''));
                begun = -1;
                asWritten = true;
            }
        }
        return words;
    }

    private static boolean isWordPart(char c) {
        if (c < 0x80) {
            return (c >= 'a' && c <= 'z')
                    || (c >= 'A' && c <= 'Z')
                    || (c >= '0' && c <= '9')
                    || c == '\'';
        }
        return switch (Character.getType(c)) {
            case Character.UPPERCASE_LETTER,
                    Character.LOWERCASE_LETTER,
                    Character.TITLECASE_LETTER,
                    Character.MODIFIER_LETTER,
                    Character.OTHER_LETTER,
                    Character.DECIMAL_DIGIT_NUMBER,
                    Character.NON_SPACING_MARK,
                    Character.COMBINING_SPACING_MARK,
                    Character.SURROGATE ->
                    true;
            default -> c == '’';
        };
    }

    /// What is written with bars between, such as phrases of several words.
    static List<String> phrases(String listed) {
        var phrases = new ArrayList<String>();
        int from = 0;
        for (int bar = listed.indexOf('|'); bar >= 0; bar = listed.indexOf('|', from)) {
            phrases.add(listed.substring(from, bar));
            from = bar + 1;
        }
        if (from < listed.length()) {
            phrases.add(listed.substring(from));
        }
        return List.copyOf(phrases);
    }

    /// Words that are written with blanks between them, as a set.
    public static Set<String> listed(String words) {
        return Set.of(words.split(" "));
    }
}
