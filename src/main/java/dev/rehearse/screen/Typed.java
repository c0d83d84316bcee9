package dev.rehearse.screen;

/// What of a keyboard's or clipboard's text may become text of ours.
final class Typed {
    private Typed() {}

    /// One sort of line break; no control characters but it and Tab; no half characters.
    static String clean(String typed) {
        String text = withLineFeeds(typed);
        int bad = 0;
        while (bad < text.length() && isKept(text, bad)) {
            bad++;
        }
        if (bad == text.length()) {
            return text;
        }
        var clean = new StringBuilder(text.length()).append(text, 0, bad);
        for (int i = bad; i < text.length(); i++) {
            if (isKept(text, i)) {
                clean.append(text.charAt(i));
            }
        }
        return clean.toString();
    }

    static String withLineFeeds(String text) {
        return text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n');
    }

    /// The blanks at a line's start, as far as they stand before `end`.
    static String indent(String line, int end) {
        int at = 0;
        while (at < end && (line.charAt(at) == ' ' || line.charAt(at) == '\t')) {
            at++;
        }
        return line.substring(0, at);
    }

    private static boolean isKept(String text, int at) {
        char c = text.charAt(at);
        if (Character.isHighSurrogate(c)) {
            return at + 1 < text.length() && Character.isLowSurrogate(text.charAt(at + 1));
        }
        if (Character.isLowSurrogate(c)) {
            return at > 0 && Character.isHighSurrogate(text.charAt(at - 1));
        }
        return c == '\n' || c == '\t' || Character.getType(c) != Character.CONTROL;
    }
}
