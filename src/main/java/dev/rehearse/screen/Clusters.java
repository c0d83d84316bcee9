package dev.rehearse.screen;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Where one visible character ends and the next begins, inside one line of text.
final class Clusters {
    private static final Pattern CLUSTER = Pattern.compile("\\X");

    private Clusters() {}

    /// The end of the cluster that begins at `charOffset`; the end of the text stays where it is.
    static int after(String text, int charOffset) {
        int next = charOffset + 1;
        if (next >= text.length()) {
            return text.length();
        }
        if (isAlone(text.charAt(charOffset)) && isAlone(text.charAt(next))) {
            return next;
        }
        Matcher cluster = CLUSTER.matcher(text).region(charOffset, text.length());
        return cluster.lookingAt() ? cluster.end() : next;
    }

    /// The start of the cluster that ends at `charOffset`, or that holds the character before it.
    static int before(String text, int charOffset) {
        int start = anchorBefore(text, charOffset - 1);
        for (int end = after(text, start); end < charOffset; end = after(text, start)) {
            start = end;
        }
        return Math.max(0, start);
    }

    /// The first boundary at or after `charOffset`.
    static int boundary(String text, int charOffset) {
        if (charOffset <= 0 || charOffset >= text.length()) {
            return Math.clamp(charOffset, 0, text.length());
        }
        return after(text, before(text, charOffset));
    }

    /// Walks back to a place that is a boundary whatever stands around it.
    private static int anchorBefore(String text, int charOffset) {
        for (int at = charOffset; at > 0; at--) {
            if (isAlone(text.charAt(at - 1)) && isAlone(text.charAt(at))) {
                return at;
            }
        }
        return 0;
    }

    /// Latin, ideographs, kana and whole Hangul syllables never join a neighbour of the same sort.
    static boolean isAlone(char c) {
        return c < 0x300
                || (c >= 0x3041 && c <= 0x3096)
                || (c >= 0x30A1 && c <= 0x30FF)
                || (c >= 0x3400 && c <= 0x9FFF)
                || (c >= 0xAC00 && c <= 0xD7A3);
    }

    static int columns(String text, int start, int end) {
        int columns = 0;
        for (int at = start, next; at < end; at = next) {
            next = after(text, at);
            columns += columnsOfCluster(text, at, next);
        }
        return columns;
    }

    static int columnsOfCluster(String text, int start, int end) {
        char first = text.charAt(start);
        if (end - start == 1 && first >= ' ' && first < 0x7F) {
            return 1;
        }
        return wide(text.codePointAt(start)) ? 2 : 1;
    }

    private static boolean wide(int codePoint) {
        return (codePoint >= 0x1100 && codePoint <= 0x115F)
                || (codePoint >= 0x2E80 && codePoint <= 0xA4CF)
                || (codePoint >= 0xAC00 && codePoint <= 0xD7A3)
                || (codePoint >= 0xFF01 && codePoint <= 0xFF60)
                || (codePoint >= 0x1F1E6 && codePoint <= 0x1FAFF)
                || (codePoint >= 0x20000 && codePoint <= 0x3FFFD);
    }
}
