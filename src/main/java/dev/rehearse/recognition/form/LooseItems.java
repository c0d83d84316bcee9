package dev.rehearse.recognition.form;

import dev.rehearse.markdown.BlockKind;

/// Bullets that a person reads as part of the question above them and Markdown does not, since they
/// are indented by less than its number is wide, or a quote stands between that answers it.
final class LooseItems {
    private static final int LEAST_INDENT = 2;

    /// Whether nothing but such bullets came after a numbered item that asks.
    private boolean follow;

    /// Whether the last item that is none of them asks.
    private boolean asks;

    private int indent;
    private boolean quoted;
    private boolean under;

    void turnTo(Page page, int block) {
        if (page.blocks.parent(block) < 0) {
            under =
                    follow
                            && page.blocks.kind(block) == BlockKind.BULLET
                            && indent(page, block) >= LEAST_INDENT
                            && indent(page, block) > indent;
        }
    }

    void read(Page page, int block, boolean asked) {
        if (page.blocks.parent(block) >= 0) {
            return;
        }
        switch (page.blocks.kind(block)) {
            case NUMBER -> {
                item(asked, 0);
                follow = asked;
            }
            case BULLET -> {
                if (!under) {
                    item(asked, indent(page, block));
                }
                follow = under;
            }
            case QUOTE -> {
                follow = asks;
                quoted = true;
            }
            case FENCE, INDENTED -> {}
            case PARAGRAPH, HEADING, HTML, BREAK, FRONT_MATTER -> {
                follow = false;
                asks = false;
            }
        }
    }

    private void item(boolean asked, int from) {
        asks = asked;
        indent = from;
        quoted = false;
    }

    /// Whether the item being read is one, or stands in one.
    boolean areUnderQuestion() {
        return under;
    }

    /// Whether it goes on with what a quote says.
    boolean areBelowQuote() {
        return under && quoted;
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
