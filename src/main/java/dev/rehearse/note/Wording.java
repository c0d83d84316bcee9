package dev.rehearse.note;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// A text compared as people mean it: its letters and digits, its words.
final class Wording {
    private Wording() {}

    /// Letters and digits only, case folded.
    static String normal(String text) {
        var folded = fold(text);
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

    private static String fold(String text) {
        boolean capitals = false;
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            capitals |= c >= 'A' && c <= 'Z';
            if (c > 0x7F) {
                var composed = Normalizer.normalize(text, Normalizer.Form.NFC);
                return composed.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
            }
        }
        return capitals ? text.toLowerCase(Locale.ROOT) : text;
    }

    /// Lower-case words; apostrophes stay inside them, everything else parts them.
    static List<String> words(String text) {
        var words = new ArrayList<String>();
        var folded = fold(text);
        int begun = -1;
        for (int at = 0; at <= folded.length(); at++) {
            boolean inside = at < folded.length() && isWordPart(folded.charAt(at));
            if (inside && begun < 0) {
                begun = at;
            } else if (!inside && begun >= 0) {
                words.add(folded.substring(begun, at).replace('’', '\''));
                begun = -1;
            }
        }
        return words;
    }

    private static boolean isWordPart(char c) {
        if (c < 0x80) {
            // What is folded has no capitals.
            return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '\'';
        }
        return Character.isLetterOrDigit(c)
                || c == '’'
                || Character.isSurrogate(c)
                || Character.getType(c) == Character.NON_SPACING_MARK;
    }
}
