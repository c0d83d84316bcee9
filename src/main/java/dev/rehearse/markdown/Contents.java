package dev.rehearse.markdown;

/// The entries of a note's tables of contents, which ask nothing. The text itself may begin below
/// them without a heading of its own: with an item that holds one, or after a line across the page.
public final class Contents {
    private final boolean[] sections;

    /// The section whose entries have begun, and the one whose entries are over.
    private int begun = -1;

    private int over = -1;

    /// The section in which a text followed the entries.
    private int told = -1;

    private int entries = -1;

    /// Entries are looked for in these sections alone.
    ///
    /// @param sections which of the note's are tables of contents
    public Contents(boolean[] sections) {
        this.sections = sections;
    }

    /// Blocks are asked for in order.
    public boolean hold(Scan scan, int block, int section) {
        var blocks = scan.blocks();
        if (section < 0 || !sections[section] || over == section) {
            return false;
        }
        switch (blocks.kind(block)) {
            case BULLET, NUMBER -> {
                int first = block + 1;
                boolean holdsHeading =
                        first < blocks.count()
                                && blocks.parent(first) == block
                                && blocks.kind(first) == BlockKind.HEADING;
                boolean links = holdsLink(scan.bytes(), blocks.start(block), blocks.end(block));
                over = holdsHeading || (told == section && !links) ? section : over;
                entries = section;
                begun = section;
            }
            case BREAK -> over = begun == section ? section : over;
            case PARAGRAPH -> {
                boolean after = entries == section && blocks.parent(block) < 0;
                told = after ? section : told;
                begun = section;
            }
            case HTML -> begun = section;
            case FRONT_MATTER, HEADING, QUOTE, FENCE, INDENTED -> {}
        }
        return over != section;
    }

    private static boolean holdsLink(byte[] bytes, int start, int end) {
        for (int at = start; at + 1 < end; at++) {
            if (bytes[at] == ']' && (bytes[at + 1] == '(' || bytes[at + 1] == '[')) {
                return true;
            }
        }
        return false;
    }
}
