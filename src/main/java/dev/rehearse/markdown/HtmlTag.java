package dev.rehearse.markdown;

/// One whole opening or closing tag with nothing after it: what begins an HTML block of type 7.
final class HtmlTag {
    private final byte[] bytes;
    private final int end;
    private int at;

    private HtmlTag(byte[] bytes, int at, int end) {
        this.bytes = bytes;
        this.at = at;
        this.end = end;
    }

    static boolean alone(byte[] bytes, int start, int end) {
        var tag = new HtmlTag(bytes, start + 1, end);
        if (!(tag.take('/') ? tag.closing() : tag.opening())) {
            return false;
        }
        tag.spaces();
        return tag.at == end;
    }

    private boolean closing() {
        if (!name()) {
            return false;
        }
        spaces();
        return take('>');
    }

    private boolean opening() {
        if (!name()) {
            return false;
        }
        while (true) {
            boolean spaced = spaces();
            if (!spaced || !attributeName()) {
                break;
            }
            int after = at;
            spaces();
            if (!take('=')) {
                at = after;
            } else if (!value()) {
                return false;
            }
        }
        take('/');
        return take('>');
    }

    private boolean value() {
        spaces();
        if (at == end) {
            return false;
        }
        byte quote = bytes[at];
        if (quote == '"' || quote == '\'') {
            at++;
            while (at < end && bytes[at] != quote) {
                at++;
            }
            return take((char) quote);
        }
        int start = at;
        while (at < end && unquoted(bytes[at])) {
            at++;
        }
        return at > start;
    }

    private static boolean unquoted(byte b) {
        return (b < 0 || b > ' ') && "\"'=<>`".indexOf(b) < 0;
    }

    private boolean name() {
        if (at == end || !HtmlStart.isLetter(bytes[at])) {
            return false;
        }
        while (at < end
                && (HtmlStart.isLetter(bytes[at]) || isDigit(bytes[at]) || bytes[at] == '-')) {
            at++;
        }
        return true;
    }

    private boolean attributeName() {
        if (at == end || !(HtmlStart.isLetter(bytes[at]) || bytes[at] == '_' || bytes[at] == ':')) {
            return false;
        }
        while (at < end
                && (HtmlStart.isLetter(bytes[at])
                        || isDigit(bytes[at])
                        || "_:.-".indexOf(bytes[at]) >= 0)) {
            at++;
        }
        return true;
    }

    private static boolean isDigit(byte b) {
        return b >= '0' && b <= '9';
    }

    static boolean isSpace(byte b) {
        return b == ' ' || b == '\t' || b == 0x0B || b == '\f';
    }

    private boolean spaces() {
        int start = at;
        while (at < end && isSpace(bytes[at])) {
            at++;
        }
        return at > start;
    }

    private boolean take(char wanted) {
        if (at < end && bytes[at] == wanted) {
            at++;
            return true;
        }
        return false;
    }
}
