package dev.rehearse.screen;

/// Steps over the characters a person sees, both ways, inside one line of text.
final class Clusters {
    private Clusters() {}

    /// The end of the cluster that begins at `charOffset`; the end of the text stays where it is.
    static int after(String text, int charOffset) {
        if (charOffset >= text.length()) {
            return text.length();
        }
        int next = charOffset + alone(text, charOffset);
        boolean bothAlone = next > charOffset && (next == text.length() || alone(text, next) > 0);
        return bothAlone ? next : Graphemes.end(text, charOffset);
    }

    /// The start of the cluster that ends at `charOffset`, or that holds the character before it.
    static int before(String text, int charOffset) {
        int start = anchorBefore(text, charOffset - 1);
        for (int end = after(text, start); end < charOffset; end = after(text, start)) {
            start = end;
        }
        return start;
    }

    /// The first boundary at or after `charOffset`.
    static int boundary(String text, int charOffset) {
        if (charOffset <= 0 || charOffset >= text.length()) {
            return Math.clamp(charOffset, 0, text.length());
        }
        return after(text, before(text, charOffset));
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
        if (end - start == 1 && Columns.isSingle(text, start)) {
            return 1;
        }
        if (end - start == 2 && alone(text, start) == 2) {
            return Wide.contains(text.codePointAt(start)) ? 2 : 1;
        }
        return Columns.of(text.substring(start, end));
    }

    /// Walks back to a place that is a boundary whatever stands around it.
    private static int anchorBefore(String text, int charOffset) {
        for (int at = charOffset; at > 0; at--) {
            if (alone(text, at) > 0 && aloneBefore(text, at)) {
                return at;
            }
        }
        return 0;
    }

    private static boolean aloneBefore(String text, int at) {
        boolean pair = at > 1 && Character.isLowSurrogate(text.charAt(at - 1));
        return alone(text, pair ? at - 2 : at - 1) == (pair ? 2 : 1);
    }

    /// The length of a character that never joins a neighbour of its sort; 0 for all others.
    private static int alone(String text, int at) {
        char c = text.charAt(at);
        if (isAlone(c)) {
            return 1;
        }
        return Character.isHighSurrogate(c) && isAlonePair(text.codePointAt(at)) ? 2 : 0;
    }

    /// Emoji but skin tones and halves of flags, and the rarer ideographs.
    private static boolean isAlonePair(int codePoint) {
        boolean skinTone = codePoint >= 0x1F3FB && codePoint <= 0x1F3FF;
        return (codePoint >= 0x1F300 && codePoint <= 0x1FAFF && !skinTone)
                || (codePoint >= 0x20000 && codePoint <= 0x3FFFD);
    }

    /// Latin, kana, ideographs and whole Hangul syllables never join a neighbour of these sorts.
    private static boolean isAlone(char c) {
        return c < 0x300
                || (c >= 0x3041 && c <= 0x3096)
                || (c >= 0x30A1 && c <= 0x30FF)
                || (c >= 0x3400 && c <= 0x9FFF)
                || (c >= 0xAC00 && c <= 0xD7A3);
    }
}
