package dev.rehearse.markdown;

/// The one block of text that is open while scanning: it lies in the innermost container.
final class Leaf {
    private enum Open {
        NONE,
        PARAGRAPH,
        FENCE,
        INDENTED,
        HTML
    }

    private final byte[] bytes;
    private final Blocks blocks;
    private final LineCursor cursor;
    private final LinkDefinitions definitions = new LinkDefinitions();
    private Open open = Open.NONE;
    private int block;
    private int lastLine;
    private int lastEnd;
    private byte fenceMark;
    private int fenceLength;
    private int htmlType;

    Leaf(byte[] bytes, Blocks blocks, LineCursor cursor) {
        this.bytes = bytes;
        this.blocks = blocks;
        this.cursor = cursor;
    }

    boolean isParagraph() {
        return open == Open.PARAGRAPH;
    }

    /// Whether the open paragraph is more than link definitions.
    boolean hasText() {
        return definitions.textLine() > 0;
    }

    /// Takes the line if it can only be more of what is open.
    boolean takes(int line) {
        return switch (open) {
            case NONE -> false;
            case PARAGRAPH -> {
                if (cursor.blank()) {
                    close();
                }
                yield false;
            }
            case FENCE -> fenceTakes(line);
            case INDENTED -> indentedTakes(line);
            case HTML -> htmlTakes(line);
        };
    }

    private boolean fenceTakes(int line) {
        mark(line);
        boolean closes =
                !cursor.blank()
                        && cursor.indent() < 4
                        && cursor.peek() == fenceMark
                        && Marks.closes(bytes, cursor.text(), cursor.end(), fenceLength);
        if (closes) {
            close();
        }
        return true;
    }

    private boolean indentedTakes(int line) {
        if (cursor.blank()) {
            return true;
        }
        if (cursor.indent() < 4) {
            close();
            return false;
        }
        mark(line);
        return true;
    }

    private boolean htmlTakes(int line) {
        if (cursor.blank() && htmlType > 5) {
            close();
            return false;
        }
        mark(line);
        if (HtmlStart.ends(htmlType, bytes, cursor.text(), cursor.end())) {
            close();
        }
        return true;
    }

    void addLine(int line) {
        mark(line);
        definitions.add(line, cursor.text(), cursor.end());
    }

    private void mark(int line) {
        if (!cursor.blank()) {
            lastLine = line;
            lastEnd = cursor.end();
        }
    }

    void openParagraph(int line, int parent) {
        begin(Open.PARAGRAPH, BlockKind.PARAGRAPH, line, parent, 0);
        definitions.begin(bytes, line, cursor.text(), cursor.end());
    }

    void openIndented(int line, int parent) {
        begin(Open.INDENTED, BlockKind.INDENTED, line, parent, 0);
    }

    void openFence(int line, int length, int parent) {
        begin(Open.FENCE, BlockKind.FENCE, line, parent, length);
        fenceMark = cursor.peek();
        fenceLength = length;
    }

    void openHtml(int line, int type, int parent) {
        begin(Open.HTML, BlockKind.HTML, line, parent, type);
        htmlType = type;
        if (HtmlStart.ends(type, bytes, cursor.text(), cursor.end())) {
            close();
        }
    }

    private void begin(Open kind, BlockKind written, int line, int parent, int value) {
        open = kind;
        block = blocks.add(written, line, cursor.text(), cursor.end(), parent, value);
        mark(line);
    }

    void atx(int line, int level, int parent) {
        int start = Marks.afterBlanks(bytes, cursor.text() + level, cursor.end());
        int end = Marks.atxEnd(bytes, start, cursor.end());
        blocks.add(BlockKind.HEADING, line, start, end, parent, level);
    }

    void rule(int line, int parent) {
        blocks.add(BlockKind.BREAK, line, cursor.text(), cursor.end(), parent, 0);
    }

    /// The open paragraph turns out to be a heading.
    void underline(int level, int line) {
        blocks.begin(block, definitions.textLine(), definitions.textStart());
        blocks.end(block, lastLine, lastEnd);
        blocks.turnIntoHeading(block, level, line);
        open = Open.NONE;
    }

    void close() {
        if (open != Open.NONE) {
            blocks.end(block, lastLine, lastEnd);
            open = Open.NONE;
        }
    }
}
