package dev.rehearse.screen;

import java.text.BreakIterator;
import java.util.Locale;

/// Where one letter as a person sees it ends and the next begins.
final class Graphemes {
    // A cluster longer than this is an attack; it is cut, so that no text costs more than its
    // length.
    private static final int LONGEST = 64;

    private Graphemes() {}

    /// The index after the cluster that starts at `from`.
    static int end(String text, int from) {
        int length = text.length();
        int next = from + 1;
        if (stands(text.charAt(from)) && (next == length || stands(text.charAt(next)))) {
            return next;
        }
        int limit = Math.min(length, from + LONGEST);
        while (next < limit && !(stands(text.charAt(next - 1)) && stands(text.charAt(next)))) {
            next++;
        }
        if (next < length && Character.isLowSurrogate(text.charAt(next))) {
            next++;
        }
        var breaks = BreakIterator.getCharacterInstance(Locale.ROOT);
        breaks.setText(text.substring(from, next));
        breaks.first();
        int end = from + breaks.next();
        // CR LF is one cluster, but each of them has a picture of its own.
        return text.charAt(from) == '\r' ? from + 1 : end;
    }

    /// True for characters that never join a neighbour that stands as well.
    private static boolean stands(char c) {
        if (c < 0x300) {
            return c != 0xAD;
        }
        if (c >= 0x2010 && c < 0x2C00) {
            return (c < 0x2028 || c > 0x202E)
                    && (c < 0x2060 || c > 0x206F)
                    && (c < 0x20D0 || c > 0x20FF);
        }
        if (c >= 0x3030) {
            return (c < 0xA000 && c != 0x3099 && c != 0x309A) || (c >= 0xAC00 && c <= 0xD7A3);
        }
        return isLetter(c);
    }

    /// The letters of Greek, Cyrillic, Armenian, Hebrew and Arabic, without their marks.
    private static boolean isLetter(char c) {
        return (c >= 0x370 && c < 0x483)
                || (c >= 0x48A && c < 0x58B)
                || (c >= 0x5D0 && c < 0x5EB)
                || (c >= 0x620 && c < 0x64B)
                || (c >= 0x660 && c < 0x670)
                || (c >= 0x671 && c < 0x6D4);
    }
}
