package dev.rehearse.markdown;

/// One pass over the bytes of a note that says where its blocks begin and end, as CommonMark does.
/// Never decodes, never fails, and takes time in proportion to the note.
final class BlockScan {
    private final byte[] bytes;
    private final Lines lines;
    private final Blocks blocks = new Blocks();
    private final LineCursor cursor;
    private final Containers open;
    private final Leaf leaf;
    private int line;

    BlockScan(byte[] bytes, Lines lines) {
        this.bytes = bytes;
        this.lines = lines;
        cursor = new LineCursor(bytes);
        open = new Containers(blocks, cursor);
        leaf = new Leaf(bytes, blocks, cursor);
    }

    Blocks run() {
        int start = Encoding.hasUtf8Mark(bytes) ? 3 : 0;
        int skipped = FrontMatter.lastLine(bytes, lines, start);
        if (skipped > 0) {
            int block = blocks.add(BlockKind.FRONT_MATTER, 1, start, start, -1, 0);
            blocks.end(block, skipped, lines.end(skipped));
        }
        boolean wasBlank = false;
        for (line = skipped + 1; line <= lines.count(); line++) {
            cursor.begin(line == 1 ? start : lines.start(line), lines.end(line));
            boolean isBlank = cursor.blank();
            // A second blank line changes nothing, however much is open.
            if (!isBlank || !wasBlank) {
                read();
            }
            wasBlank = isBlank;
        }
        leaf.close();
        open.closeTo(0);
        return blocks;
    }

    private void read() {
        int matched = open.matched();
        boolean all = matched == open.depth();
        boolean blank = cursor.blank();
        if (!blank) {
            open.sawText(matched, line);
        }
        if (all && leaf.takes(line)) {
            return;
        }
        boolean inParagraph = all && leaf.isParagraph();
        boolean begun = false;
        int depth = matched;
        while (!cursor.blank()) {
            Start start = begin(inParagraph && !begun, begun, depth);
            if (start == Start.NONE) {
                break;
            }
            if (start == Start.LEAF) {
                return;
            }
            begun = true;
            depth = open.depth();
        }
        if (!begun && !cursor.blank() && leaf.isParagraph()) {
            open.sawText(open.depth(), line);
            leaf.addLine(line);
            return;
        }
        text(begun ? depth : matched);
    }

    private enum Start {
        NONE,
        CONTAINER,
        LEAF
    }

    private void text(int depth) {
        closeTo(depth);
        if (!cursor.blank()) {
            leaf.openParagraph(line, open.child());
        }
    }

    private void closeTo(int depth) {
        leaf.close();
        open.closeTo(depth);
    }

    /// Tries to begin one block at the cursor.
    private Start begin(boolean inParagraph, boolean begun, int depth) {
        if (cursor.indent() >= 4) {
            if (!begun && leaf.isParagraph()) {
                return Start.NONE;
            }
            closeTo(depth);
            leaf.openIndented(line, open.child());
            return Start.LEAF;
        }
        return switch (cursor.peek()) {
            case '>' -> quote(depth);
            case '#' -> atx(depth);
            case '=' -> inParagraph ? setext() : Start.NONE;
            case '`', '~' -> fence(depth);
            case '<' -> html(!begun && leaf.isParagraph(), depth);
            case '-' -> {
                var heading = inParagraph ? setext() : Start.NONE;
                yield heading == Start.NONE ? breakOrItem(inParagraph, depth) : heading;
            }
            case '*', '_', '+', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9' ->
                    breakOrItem(inParagraph, depth);
            default -> Start.NONE;
        };
    }

    private Start quote(int depth) {
        if (depth >= Containers.DEEPEST) {
            return Start.NONE;
        }
        closeTo(depth);
        open.quote(line);
        return Start.CONTAINER;
    }

    private Start atx(int depth) {
        int level = Marks.atxLevel(bytes, cursor.text(), cursor.end());
        if (level == 0) {
            return Start.NONE;
        }
        closeTo(depth);
        leaf.atx(line, level, open.child());
        return Start.LEAF;
    }

    private Start setext() {
        int level = Marks.setextLevel(bytes, cursor.text(), cursor.end());
        if (level == 0 || !leaf.hasText()) {
            return Start.NONE;
        }
        leaf.underline(level, line);
        return Start.LEAF;
    }

    private Start fence(int depth) {
        int length = Marks.fence(bytes, cursor.text(), cursor.end());
        if (length == 0) {
            return Start.NONE;
        }
        closeTo(depth);
        leaf.openFence(line, length, open.child());
        return Start.LEAF;
    }

    private Start html(boolean paragraphOpen, int depth) {
        int type = HtmlStart.type(bytes, cursor.text(), cursor.end());
        if (type == 0 || (type == 7 && paragraphOpen)) {
            return Start.NONE;
        }
        closeTo(depth);
        leaf.openHtml(line, type, open.child());
        return Start.LEAF;
    }

    private Start breakOrItem(boolean inParagraph, int depth) {
        if (Marks.isBreak(bytes, cursor.text(), cursor.end())) {
            closeTo(depth);
            leaf.rule(line, open.child());
            return Start.LEAF;
        }
        int marker = Marks.item(bytes, cursor.text(), cursor.end(), inParagraph);
        if (marker == 0 || depth >= Containers.DEEPEST) {
            return Start.NONE;
        }
        closeTo(depth);
        open.item(bytes, line, marker);
        return Start.CONTAINER;
    }
}
