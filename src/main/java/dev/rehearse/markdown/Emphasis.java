package dev.rehearse.markdown;

/// Text without the marks of emphasis, which nobody reads aloud: `*`, `_` and `~~` around words. By
/// hand, run by run, since this is asked of every line that may be a question.
final class Emphasis {
    private static final int LONGEST_MARK = 3;
    private static final int LONGEST_INSIDE = 1_000;

    private final String text;
    private final char mark;
    private final StringBuilder kept;

    private Emphasis(String text, char mark) {
        this.text = text;
        this.mark = mark;
        kept = new StringBuilder(text.length());
    }

    /// Once: one that stands in another goes first.
    static String strip(String text, char mark) {
        int first = text.indexOf(mark);
        return first < 0 || text.indexOf(mark, first + 1) < 0
                ? text
                : new Emphasis(text, mark).strip();
    }

    /// Each run of marks closes what the run before it opened, or else it opens.
    private String strip() {
        int taken = 0;
        int opens = text.indexOf(mark);
        int opened = Plain.runEnd(text, opens);
        for (int closes = text.indexOf(mark, opened); closes >= 0; ) {
            int closed = Plain.runEnd(text, closes);
            int length = around(opens, opened, closes, closed);
            if (length > 0) {
                kept.append(text, taken, opened - length).append(text, opened, closes);
                taken = closes + length;
                opens = taken;
            } else {
                opens = closes;
            }
            opened = closed;
            closes = text.indexOf(mark, opened);
        }
        return taken == 0 ? text : kept.append(text, taken, text.length()).toString();
    }

    /// How many marks of each run belong to what stands between them, 0 when none do.
    private int around(int opens, int opened, int closes, int closed) {
        if (opens == opened
                || closes - opened > LONGEST_INSIDE
                || Plain.isBlank(text.charAt(opened))
                || Plain.isBlank(text.charAt(closes - 1))) {
            return 0;
        }
        int length = Math.min(LONGEST_MARK, Math.min(opened - opens, closed - closes));
        return switch (mark) {
            case '*' -> length;
            case '~' -> length >= 2 ? 2 : 0;
            default -> isWhole(opens, opened, closes, closed) ? length : 0;
        };
    }

    /// `_` emphasises whole words alone: `snake_case_name` is a name.
    private boolean isWhole(int opens, int opened, int closes, int closed) {
        return opened - opens <= LONGEST_MARK
                && opened - opens == closed - closes
                && (opens == 0 || !isWordPart(text.codePointBefore(opens)))
                && (closed == text.length() || !isWordPart(text.codePointAt(closed)));
    }

    private static boolean isWordPart(int point) {
        return Character.isLetter(point)
                || switch (Character.getType(point)) {
                    case Character.DECIMAL_DIGIT_NUMBER,
                            Character.LETTER_NUMBER,
                            Character.OTHER_NUMBER ->
                            true;
                    default -> false;
                };
    }
}
