package dev.rehearse.markdown;

/// The marks that begin a line of Markdown, told from its bytes.
final class Marks {
    private Marks() {}

    static int afterBlanks(byte[] bytes, int start, int end) {
        int at = start;
        while (at < end && blank(bytes[at])) {
            at++;
        }
        return at;
    }

    private static int beforeBlanks(byte[] bytes, int start, int end) {
        int at = end;
        while (at > start && blank(bytes[at - 1])) {
            at--;
        }
        return at;
    }

    private static int run(byte[] bytes, int start, int end, byte mark) {
        int at = start;
        while (at < end && bytes[at] == mark) {
            at++;
        }
        return at - start;
    }

    static boolean blank(byte b) {
        return b == ' ' || b == '\t';
    }

    /// 1 to 6, or 0 when it is no heading.
    static int atxLevel(byte[] bytes, int start, int end) {
        int level = run(bytes, start, end, (byte) '#');
        return level <= 6 && (start + level == end || blank(bytes[start + level])) ? level : 0;
    }

    /// Where the heading's text ends, without blanks and the closing `#`s.
    static int atxEnd(byte[] bytes, int start, int end) {
        int last = beforeBlanks(bytes, start, end);
        int hashes = last;
        while (hashes > start && bytes[hashes - 1] == '#') {
            hashes--;
        }
        if (hashes == start) {
            return start;
        }
        return hashes < last && blank(bytes[hashes - 1])
                ? beforeBlanks(bytes, start, hashes)
                : last;
    }

    static int setextLevel(byte[] bytes, int start, int end) {
        int length = run(bytes, start, end, bytes[start]);
        if (afterBlanks(bytes, start + length, end) != end) {
            return 0;
        }
        return bytes[start] == '=' ? 1 : 2;
    }

    /// Length of an opening fence, 0 when it is none.
    static int fence(byte[] bytes, int start, int end) {
        int length = run(bytes, start, end, bytes[start]);
        if (length < 3) {
            return 0;
        }
        if (bytes[start] == '`') {
            for (int at = start + length; at < end; at++) {
                if (bytes[at] == '`') {
                    return 0;
                }
            }
        }
        return length;
    }

    static boolean closes(byte[] bytes, int start, int end, int opened) {
        int length = run(bytes, start, end, bytes[start]);
        return length >= opened && afterBlanks(bytes, start + length, end) == end;
    }

    static boolean isBreak(byte[] bytes, int start, int end) {
        byte mark = bytes[start];
        if (mark != '*' && mark != '-' && mark != '_') {
            return false;
        }
        int count = 0;
        for (int at = start; at < end; at++) {
            if (bytes[at] == mark) {
                count++;
            } else if (!blank(bytes[at])) {
                return false;
            }
        }
        return count >= 3;
    }

    /// Length of a list item's marker, 0 when it is none or may not interrupt a paragraph.
    static int item(byte[] bytes, int start, int end, boolean interrupts) {
        byte first = bytes[start];
        int length = 1;
        if (first >= '0' && first <= '9') {
            length = digits(bytes, start, end);
            boolean closed =
                    start + length < end
                            && (bytes[start + length] == '.' || bytes[start + length] == ')');
            if (length > 9 || !closed || (interrupts && number(bytes, start) != 1)) {
                return 0;
            }
            length++;
        } else if (first != '*' && first != '-' && first != '+') {
            return 0;
        }
        int after = start + length;
        if (after < end && !blank(bytes[after])) {
            return 0;
        }
        return interrupts && afterBlanks(bytes, after, end) == end ? 0 : length;
    }

    private static int digits(byte[] bytes, int start, int end) {
        int at = start;
        while (at < end && at - start < 10 && bytes[at] >= '0' && bytes[at] <= '9') {
            at++;
        }
        return at - start;
    }

    static int number(byte[] bytes, int start) {
        int number = 0;
        for (int at = start; bytes[at] >= '0' && bytes[at] <= '9'; at++) {
            number = number * 10 + bytes[at] - '0';
        }
        return number;
    }
}
