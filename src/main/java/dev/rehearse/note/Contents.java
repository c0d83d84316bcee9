package dev.rehearse.note;

/// The entries of a note's tables of contents, which ask nothing. The text itself may begin below
/// them without a heading of its own: with an item that holds one, or after a line across the page.
final class Contents {
    private final boolean[] sections;

    /// The section whose entries have begun, and the one whose entries are over.
    private int begun = -1;

    private int over = -1;

    /// @param sections which of the note's are tables of contents
    Contents(boolean[] sections) {
        this.sections = sections;
    }

    /// Blocks are asked for in order.
    boolean hold(Blocks blocks, int block, int section) {
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
                over = holdsHeading ? section : over;
                begun = section;
            }
            case BREAK -> over = begun == section ? section : over;
            case PARAGRAPH, HTML -> begun = section;
            case FRONT_MATTER, HEADING, QUOTE, FENCE, INDENTED -> {}
        }
        return over != section;
    }
}
