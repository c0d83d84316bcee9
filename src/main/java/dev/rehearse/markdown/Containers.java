package dev.rehearse.markdown;

/// The quotes and list items that are open while scanning, outermost first.
final class Containers {
    /// Deeper ones are read as text: nobody nests so deep but a file that wants to hurt.
    static final int DEEPEST = 64;

    private final Blocks blocks;
    private final LineCursor cursor;
    private final int[] block = new int[DEEPEST];
    private final int[] indent = new int[DEEPEST];
    private final boolean[] isQuote = new boolean[DEEPEST];
    private final boolean[] hasChild = new boolean[DEEPEST];
    private final int[] lastLine = new int[DEEPEST];
    private final int[] lastEnd = new int[DEEPEST];
    private int depth;

    Containers(Blocks blocks, LineCursor cursor) {
        this.blocks = blocks;
        this.cursor = cursor;
    }

    int depth() {
        return depth;
    }

    /// Moves the cursor over the markers of the containers this line continues, and counts them.
    int matched() {
        int matched = 0;
        while (matched < depth && continues(matched)) {
            matched++;
        }
        return matched;
    }

    private boolean continues(int at) {
        if (isQuote[at]) {
            if (cursor.blank() || cursor.indent() >= 4 || cursor.peek() != '>') {
                return false;
            }
            cursor.skip(1);
            cursor.optionalBlank();
            return true;
        }
        if (cursor.blank()) {
            return hasChild[at];
        }
        if (cursor.indent() < indent[at]) {
            return false;
        }
        cursor.columns(indent[at]);
        return true;
    }

    void sawText(int upTo, int line) {
        for (int at = 0; at < upTo; at++) {
            lastLine[at] = line;
            lastEnd[at] = cursor.end();
        }
    }

    void quote(int line) {
        int start = cursor.text();
        cursor.skip(1);
        cursor.optionalBlank();
        push(BlockKind.QUOTE, line, start, '>');
        isQuote[depth - 1] = true;
    }

    void item(byte[] bytes, int line, int marker) {
        int start = cursor.text();
        int outer = cursor.indent();
        byte first = bytes[start];
        boolean bullet = marker == 1 && !(first >= '0' && first <= '9');
        int value = bullet ? first : Marks.number(bytes, start);
        cursor.skip(marker);
        boolean empty = cursor.blank();
        int gap = cursor.indent();
        int taken = empty || gap > 4 ? 1 : gap;
        cursor.columns(taken);
        push(bullet ? BlockKind.BULLET : BlockKind.NUMBER, line, start, value);
        isQuote[depth - 1] = false;
        indent[depth - 1] = outer + marker + taken;
    }

    private void push(BlockKind kind, int line, int start, int value) {
        int around = child();
        block[depth] = blocks.add(kind, line, start, cursor.end(), around, value);
        hasChild[depth] = false;
        lastLine[depth] = line;
        lastEnd[depth] = cursor.end();
        depth++;
    }

    /// The container a new block goes into, which is empty no longer; -1 at top level.
    int child() {
        if (depth == 0) {
            return -1;
        }
        hasChild[depth - 1] = true;
        return block[depth - 1];
    }

    void closeTo(int wanted) {
        while (depth > wanted) {
            depth--;
            blocks.end(block[depth], lastLine[depth], lastEnd[depth]);
        }
    }
}
