package dev.rehearse.note;

/// Text that is known to take Flexmark minutes or its whole stack, told by one pass over it.
final class Bomb {
    private static final int DEEPEST = 64;
    private static final int LONGEST_RUN = 256;

    private Bomb() {}

    static boolean isIn(String text) {
        int run = 0;
        int markers = 0;
        char before = '\n';
        boolean lineHead = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            run = c == before ? run + 1 : 1;
            before = c;
            if (c == '\n' || c == '\r') {
                lineHead = true;
                markers = 0;
            } else if (lineHead) {
                markers += ">-+*.)".indexOf(c) >= 0 ? 1 : 0;
                lineHead = c == ' ' || c == '\t' || ">-+*.)0123456789".indexOf(c) >= 0;
            }
            boolean longRun = run > LONGEST_RUN && "*_~ \t".indexOf(c) >= 0;
            if (longRun || (markers > DEEPEST && c == ' ')) {
                return true;
            }
        }
        return false;
    }
}
