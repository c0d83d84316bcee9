package dev.rehearse.markdown;

import java.util.Arrays;
import java.util.function.IntPredicate;

/// The blocks of a note in the order they begin, seven numbers each: made for a moment, then let
/// go.
public final class Blocks {
    private static final int WIDTH = 7;
    private static final int KIND = 0;
    private static final int LINE = 1;
    private static final int LAST_LINE = 2;
    private static final int START = 3;
    private static final int END = 4;
    private static final int PARENT = 5;
    private static final int VALUE = 6;

    private int[] data = new int[WIDTH * 64];
    private int count;

    public static Blocks of(byte[] bytes, Lines lines) {
        return new BlockScan(bytes, lines).run();
    }

    /// Those that are kept, in the order they stand. What is around one that is kept must be kept.
    public Blocks only(IntPredicate kept) {
        var some = new Blocks();
        var places = new int[count];
        for (int block = 0; block < count; block++) {
            if (kept.test(block)) {
                int around = parent(block) < 0 ? -1 : places[parent(block)];
                places[block] =
                        some.add(
                                kind(block),
                                line(block),
                                start(block),
                                end(block),
                                around,
                                value(block));
                some.end(places[block], lastLine(block), end(block));
            }
        }
        return some;
    }

    int add(BlockKind kind, int line, int start, int end, int parent, int value) {
        int at = count * WIDTH;
        if (at == data.length) {
            data = Arrays.copyOf(data, at + Math.max(WIDTH, at / 2 / WIDTH * WIDTH));
        }
        data[at + KIND] = kind.code();
        data[at + LINE] = line;
        data[at + LAST_LINE] = line;
        data[at + START] = start;
        data[at + END] = end;
        data[at + PARENT] = parent;
        data[at + VALUE] = value;
        return count++;
    }

    public void end(int block, int lastLine, int end) {
        data[block * WIDTH + LAST_LINE] = lastLine;
        data[block * WIDTH + END] = end;
    }

    /// A paragraph that lost its first lines to link definitions.
    void begin(int block, int line, int start) {
        data[block * WIDTH + LINE] = line;
        data[block * WIDTH + START] = start;
    }

    void turnIntoHeading(int block, int level, int lastLine) {
        data[block * WIDTH + KIND] = BlockKind.HEADING.code();
        data[block * WIDTH + VALUE] = level;
        data[block * WIDTH + LAST_LINE] = lastLine;
    }

    public int count() {
        return count;
    }

    public BlockKind kind(int block) {
        return BlockKind.of(data[block * WIDTH + KIND]);
    }

    public int line(int block) {
        return data[block * WIDTH + LINE];
    }

    public int lastLine(int block) {
        return data[block * WIDTH + LAST_LINE];
    }

    /// First byte of the text, after markers.
    public int start(int block) {
        return data[block * WIDTH + START];
    }

    /// End of the text: without a heading's underline, without the line end.
    public int end(int block) {
        return data[block * WIDTH + END];
    }

    /// The item or quote around it, or -1.
    public int parent(int block) {
        return data[block * WIDTH + PARENT];
    }

    /// A heading's level, a numbered item's number, a bullet's character, a fence's length.
    public int value(int block) {
        return data[block * WIDTH + VALUE];
    }

    /// Whether an item or a quote begins with a text of its own, which is the block after it.
    public boolean beginsWithText(int holder) {
        int text = holder + 1;
        return text < count && parent(text) == holder && kind(text) == BlockKind.PARAGRAPH;
    }

    public boolean isTopHeading(int block) {
        return parent(block) < 0 && kind(block) == BlockKind.HEADING;
    }

    /// Whether block `mine` is block `theirs` of the other note, moved by so many lines, bytes and
    /// blocks.
    public boolean same(int mine, Blocks other, int theirs, int lines, int bytes, int blocks) {
        int parent = parent(mine);
        return kind(mine) == other.kind(theirs)
                && line(mine) + lines == other.line(theirs)
                && lastLine(mine) + lines == other.lastLine(theirs)
                && start(mine) + bytes == other.start(theirs)
                && end(mine) + bytes == other.end(theirs)
                && (parent < 0 ? parent : parent + blocks) == other.parent(theirs)
                && value(mine) == other.value(theirs);
    }

    public int lineCount(int block) {
        return lastLine(block) - line(block) + 1;
    }

    /// Whether a quote is among the items and quotes a block lies in.
    public boolean isQuoted(int block) {
        for (int at = parent(block); at >= 0; at = parent(at)) {
            if (kind(at) == BlockKind.QUOTE) {
                return true;
            }
        }
        return false;
    }
}
