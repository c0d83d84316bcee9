package dev.rehearse.markdown;

/// Text with each link or image, `[text](address "title")`, `[text][reference]` or `[[page|text]]`,
/// replaced by its text. By hand, since this is asked of every line that may be a question.
final class LinkText {
    private static final int LONGEST_REFERENCE = 200;

    private final String text;

    private LinkText(String text) {
        this.text = text;
    }

    /// Once: one that stands in another goes first.
    static String of(String text) {
        return text.indexOf('[') < 0 ? text : new LinkText(text).shown();
    }

    private String shown() {
        var shown = new StringBuilder(text.length());
        int taken = 0;
        for (int open = text.indexOf('['); open >= 0; ) {
            int wiki = wikiEnd(open);
            int close = wiki > 0 ? wiki : bracket(open + 1);
            int end =
                    wiki > 0
                            ? wiki + 2
                            : close < 0 || text.charAt(close) == '[' ? 0 : target(close + 1);
            if (end > 0) {
                int begin = open > taken && text.charAt(open - 1) == '!' ? open - 1 : open;
                int name = wiki > 0 ? wikiName(open, wiki) : open + 1;
                shown.append(text, taken, begin).append(text, name, close);
                taken = end;
            }
            open = text.indexOf('[', Math.max(open + 1, taken));
        }
        return taken == 0 ? text : shown.append(text, taken, text.length()).toString();
    }

    /// Where the page ends that a note links to, `[[page]]` or `[[page|text]]`, 0 when none does.
    private int wikiEnd(int open) {
        int close = isAt(open + 1, '[') ? bracket(open + 2) : -1;
        return close > open + 2 && isAt(close, ']') && isAt(close + 1, ']') ? close : 0;
    }

    private int wikiName(int open, int end) {
        int parted = text.indexOf('|', open);
        return parted >= 0 && parted < end ? parted + 1 : open + 2;
    }

    /// The next bracket, whichever it is, or -1.
    private int bracket(int from) {
        for (int at = from; at < text.length(); at++) {
            if (text.charAt(at) == '[' || text.charAt(at) == ']') {
                return at;
            }
        }
        return -1;
    }

    /// Where the address or the reference ends, 0 when there is none.
    private int target(int at) {
        if (isAt(at, '(')) {
            return address(at + 1);
        }
        int close = isAt(at, '[') ? bracket(at + 1) : -1;
        boolean reference =
                close >= 0 && text.charAt(close) == ']' && close - at - 1 <= LONGEST_REFERENCE;
        return reference ? close + 1 : 0;
    }

    /// An address may hold brackets once, as those of an encyclopedia do; a title follows it.
    private int address(int from) {
        int at = unparted(from);
        if (isAt(at, '(')) {
            int inner = unbracketed(at + 1);
            if (!isAt(inner, ')')) {
                return 0;
            }
            at = unparted(inner + 1);
        }
        if (at < text.length() && Plain.isBlank(text.charAt(at))) {
            at = unbracketed(at);
        }
        return isAt(at, ')') ? at + 1 : 0;
    }

    private int unparted(int from) {
        int at = from;
        while (at < text.length() && !isParenthesis(at) && !Plain.isBlank(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private int unbracketed(int from) {
        int at = from;
        while (at < text.length() && !isParenthesis(at)) {
            at++;
        }
        return at;
    }

    private boolean isParenthesis(int at) {
        return text.charAt(at) == '(' || text.charAt(at) == ')';
    }

    private boolean isAt(int at, char wanted) {
        return at < text.length() && text.charAt(at) == wanted;
    }
}
