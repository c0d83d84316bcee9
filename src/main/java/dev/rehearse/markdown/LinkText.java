package dev.rehearse.markdown;

/// Text with each link or image, `[text](address "title")` or `[text][reference]`, replaced by its
/// text. By hand, since this is asked of every line that may be a question.
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
            int close = bracket(open + 1);
            int end = close < 0 || text.charAt(close) == '[' ? 0 : target(close + 1);
            if (end > 0) {
                int begin = open > taken && text.charAt(open - 1) == '!' ? open - 1 : open;
                shown.append(text, taken, begin).append(text, open + 1, close);
                taken = end;
            }
            open = text.indexOf('[', Math.max(open + 1, taken));
        }
        return taken == 0 ? text : shown.append(text, taken, text.length()).toString();
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
