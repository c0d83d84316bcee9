package dev.rehearse.recognition;

import dev.rehearse.markdown.BlockKind;

/// Bullets that a person reads as part of the numbered question above them and Markdown does not,
/// since they are indented by less than the number is wide.
final class LooseItems {
    private static final int LEAST_INDENT = 2;

    /// Whether nothing but such bullets came after a numbered item that asks.
    private boolean follow;

    private boolean under;

    void turnTo(Page page, int block) {
        if (page.blocks.parent(block) < 0) {
            under =
                    follow
                            && page.blocks.kind(block) == BlockKind.BULLET
                            && indent(page, block) >= LEAST_INDENT;
        }
    }

    void read(Page page, int block, boolean asked) {
        if (page.blocks.parent(block) >= 0) {
            return;
        }
        switch (page.blocks.kind(block)) {
            case NUMBER -> follow = asked;
            case BULLET -> follow = under;
            case FENCE, INDENTED -> {}
            case PARAGRAPH, HEADING, HTML, QUOTE, BREAK, FRONT_MATTER -> follow = false;
        }
    }

    /// Whether the item being read is one, or stands in one.
    boolean areUnderQuestion() {
        return under;
    }

    private static int indent(Page page, int block) {
        int start = page.lines.start(page.blocks.line(block));
        int at = start;
        while (at < page.bytes.length && page.bytes[at] == ' ') {
            at++;
        }
        return at - start;
    }
}
