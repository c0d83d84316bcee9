package dev.rehearse.recognition.form;

import java.util.regex.Pattern;

/// What a quiz offers to choose from, below what it asks: "A. Rye", "- [ ] True".
final class Options {
    /// Compiled when the first text needs it: a start waits for none.
    private static final class Written {
        static final Pattern OPTION =
                Pattern.compile("^(?:\\[[ xX]\\]|[Aa][.):]|\\([Aa]\\))\\s+\\S");
    }

    private Options() {}

    /// Whether two of them or more begin with this block, at the top of a note.
    static boolean begin(Page page, int block) {
        if (block >= page.blocks.count() || page.blocks.parent(block) >= 0) {
            return false;
        }
        return switch (page.blocks.kind(block)) {
            case PARAGRAPH -> page.blocks.lineCount(block) > 1 && isOption(page, block);
            case BULLET, NUMBER ->
                    block + 2 < page.blocks.count()
                            && page.blocks.parent(block + 1) == block
                            && page.blocks.kind(block + 2) == page.blocks.kind(block)
                            && isOption(page, block + 1);
            case HEADING, QUOTE, FENCE, INDENTED, HTML, BREAK, FRONT_MATTER -> false;
        };
    }

    private static boolean isOption(Page page, int block) {
        byte first = page.bytes[page.blocks.start(block)];
        return (first == '[' || first == 'A' || first == 'a' || first == '(')
                && Written.OPTION.matcher(page.line(block, page.blocks.line(block))).find();
    }
}
