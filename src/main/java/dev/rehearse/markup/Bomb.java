package dev.rehearse.markup;

/// Text that is known to take Flexmark seconds or its whole stack, told by one pass over it.
///
/// Refuses a little too much on purpose: what is refused is shown plain, not wrong.
final class Bomb {
    private static final int DEEPEST = 64;
    private static final int LONGEST_RUN = 256;
    private static final int MOST_DOTS_IN_A_WORD = 300;
    private static final int MOST_ESCAPES = 4000;
    private static final int MOST_BRACKETS = 4000;

    private Bomb() {}

    static boolean isIn(String text) {
        return isNested(text) || hasLongRun(text) || isCostly(text);
    }

    /// Quotes and list items inside each other on one line.
    private static boolean isNested(String text) {
        int markers = 0;
        boolean head = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isLineEnd(c)) {
                head = true;
                markers = 0;
            } else if (head) {
                boolean item = "-+*.)".indexOf(c) >= 0 && isBlankAt(text, i + 1);
                markers += item || c == '>' ? 1 : 0;
                head = isBlankAt(text, i) || ">-+*.)0123456789".indexOf(c) >= 0;
            }
            if (markers > DEEPEST) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasLongRun(String text) {
        int run = 0;
        char before = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            run = c == before ? run + 1 : 1;
            before = c;
            if (run > LONGEST_RUN && "*_~ \t".indexOf(c) >= 0) {
                return true;
            }
        }
        return false;
    }

    /// Addresses without end, and marks that are looked up again for each one that follows.
    private static boolean isCostly(String text) {
        int dots = 0;
        int escapes = 0;
        int brackets = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean wordEnds = isLineEnd(c) || isBlankAt(text, i);
            dots = wordEnds ? 0 : dots + (c == '.' || c == '@' || c == ':' ? 1 : 0);
            escapes += c == '\\' ? 1 : 0;
            brackets += c == '[' ? 1 : 0;
            if (dots > MOST_DOTS_IN_A_WORD || escapes > MOST_ESCAPES || brackets > MOST_BRACKETS) {
                return true;
            }
        }
        return false;
    }

    private static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r';
    }

    private static boolean isBlankAt(String text, int at) {
        return at == text.length() || text.charAt(at) == ' ' || text.charAt(at) == '\t';
    }
}
