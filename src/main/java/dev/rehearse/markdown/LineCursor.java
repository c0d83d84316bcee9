package dev.rehearse.markdown;

/// A place in one line, counted in bytes and in columns: a tab may be used up column by column.
final class LineCursor {
    private static final int TAB_STOP = 4;

    private final byte[] bytes;
    private int end;
    private int at;
    private int column;
    private int text;
    private int textColumn;

    LineCursor(byte[] bytes) {
        this.bytes = bytes;
    }

    void begin(int start, int lineEnd) {
        at = start;
        end = lineEnd;
        column = 0;
        look();
    }

    /// Finds the first byte that is no blank.
    private void look() {
        int seen = at;
        int columns = column;
        while (seen < end) {
            if (bytes[seen] == ' ') {
                columns++;
            } else if (bytes[seen] == '\t') {
                columns += TAB_STOP - columns % TAB_STOP;
            } else {
                break;
            }
            seen++;
        }
        text = seen;
        textColumn = columns;
    }

    boolean blank() {
        return text == end;
    }

    int indent() {
        return textColumn - column;
    }

    /// Offset of the first byte that is no blank.
    int text() {
        return text;
    }

    int textColumn() {
        return textColumn;
    }

    int end() {
        return end;
    }

    byte peek() {
        return bytes[text];
    }

    void toText() {
        at = text;
        column = textColumn;
    }

    /// Moves over `count` bytes of text that are no tabs.
    void skip(int count) {
        toText();
        at += count;
        column += count;
        look();
    }

    void columns(int count) {
        int target = column + count;
        while (column < target && at < end) {
            if (bytes[at] != '\t') {
                at++;
                column++;
                continue;
            }
            int next = column + TAB_STOP - column % TAB_STOP;
            // A tab used in part is looked at again: its stop is told by the column reached.
            at += next > target ? 0 : 1;
            column = Math.min(next, target);
        }
        look();
    }

    /// Skips the one blank that belongs to a quote's marker.
    void optionalBlank() {
        if (at < end && (bytes[at] == ' ' || bytes[at] == '\t')) {
            columns(1);
        }
    }
}
