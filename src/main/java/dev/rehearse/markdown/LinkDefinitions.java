package dev.rehearse.markdown;

/// Reads the link definitions at the head of a paragraph line by line: a paragraph that is nothing
/// else cannot become a heading.
final class LinkDefinitions {
    private enum Expecting {
        START,
        LABEL,
        DESTINATION,
        TITLE_OR_NEXT,
        TITLE,
        TEXT
    }

    private static final int LABEL_LIMIT = 999;

    private byte[] bytes = {};
    private int at;
    private int end;
    private Expecting expecting = Expecting.TEXT;
    private int labelLength;
    private boolean labelHasText;
    private byte titleClose;
    private int textLine;
    private int textStart;

    /// A new paragraph; one that begins with no bracket holds no definition and is never looked at
    /// again.
    void begin(byte[] source, int line, int start, int lineEnd) {
        bytes = source;
        textLine = 0;
        expecting = source[start] == '[' ? Expecting.START : Expecting.TEXT;
        add(line, start, lineEnd);
    }

    void add(int line, int start, int lineEnd) {
        if (textLine == 0) {
            textLine = line;
            textStart = start;
        }
        if (expecting == Expecting.TEXT) {
            return;
        }
        at = start;
        end = lineEnd;
        while (at < end) {
            if (!step()) {
                expecting = Expecting.TEXT;
                return;
            }
        }
    }

    /// The paragraph's first line that is no definition, 0 when there is none.
    int textLine() {
        return textLine;
    }

    int textStart() {
        return textStart;
    }

    private boolean step() {
        return switch (expecting) {
            case START -> start();
            case LABEL -> label();
            case DESTINATION -> destination();
            case TITLE_OR_NEXT -> titleOrNext();
            case TITLE -> title();
            case TEXT -> false;
        };
    }

    private boolean start() {
        spaces();
        if (at == end || bytes[at] != '[') {
            return false;
        }
        at++;
        labelLength = 0;
        labelHasText = false;
        expecting = Expecting.LABEL;
        return true;
    }

    private boolean label() {
        int begun = at;
        while (at < end && bytes[at] != ']') {
            if (bytes[at] == '[') {
                return false;
            }
            labelHasText |= !blank(bytes[at]);
            at += escaped() ? 2 : 1;
        }
        labelLength += at - begun;
        if (at == end) {
            labelLength++;
            return true;
        }
        at++;
        if (at == end || bytes[at] != ':' || labelLength > LABEL_LIMIT || !labelHasText) {
            return false;
        }
        at++;
        spaces();
        expecting = Expecting.DESTINATION;
        return true;
    }

    private boolean destination() {
        spaces();
        if (at == end || !(bytes[at] == '<' ? pointed() : bare())) {
            return false;
        }
        boolean spaced = spaces();
        if (at == end) {
            textLine = 0;
        } else if (!spaced) {
            return false;
        }
        expecting = Expecting.TITLE_OR_NEXT;
        return true;
    }

    private boolean pointed() {
        at++;
        while (at < end && bytes[at] != '>') {
            if (bytes[at] == '<') {
                return false;
            }
            at += escaped() ? 2 : 1;
        }
        return at++ < end;
    }

    private boolean bare() {
        int begun = at;
        int depth = 0;
        while (at < end) {
            byte b = bytes[at];
            if ((b >= 0 && b <= ' ') || b == 0x7F) {
                break;
            }
            if (b == '(' && ++depth > 32) {
                return false;
            }
            if (b == ')' && depth == 0) {
                break;
            }
            depth -= b == ')' ? 1 : 0;
            at += escaped() ? 2 : 1;
        }
        return at > begun && depth == 0;
    }

    private boolean titleOrNext() {
        spaces();
        if (at == end) {
            expecting = Expecting.START;
            return true;
        }
        titleClose =
                switch (bytes[at]) {
                    case '"' -> (byte) '"';
                    case '\'' -> (byte) '\'';
                    case '(' -> (byte) ')';
                    default -> 0;
                };
        expecting = titleClose == 0 ? Expecting.START : Expecting.TITLE;
        at += titleClose == 0 ? 0 : 1;
        return true;
    }

    private boolean title() {
        while (at < end && bytes[at] != titleClose) {
            if (titleClose == ')' && bytes[at] == '(') {
                return false;
            }
            at += escaped() ? 2 : 1;
        }
        if (at == end) {
            return true;
        }
        at++;
        spaces();
        if (at < end) {
            return false;
        }
        textLine = 0;
        expecting = Expecting.START;
        return true;
    }

    private boolean escaped() {
        return bytes[at] == '\\' && at + 1 < end && isPunctuation(bytes[at + 1]);
    }

    private static boolean isPunctuation(byte b) {
        return (b >= '!' && b <= '/')
                || (b >= ':' && b <= '@')
                || (b >= '[' && b <= '`')
                || (b >= '{' && b <= '~');
    }

    private boolean spaces() {
        int begun = at;
        while (at < end && blank(bytes[at])) {
            at++;
        }
        return at > begun;
    }

    private static boolean blank(byte b) {
        return b == ' ' || (b >= '\t' && b <= '\r');
    }
}
