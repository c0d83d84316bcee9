package dev.rehearse.outline;

import dev.rehearse.markdown.Scan;
import dev.rehearse.markdown.Source;

import java.util.List;

/// Whether a note's first heading names the whole note, though its parts stand beside it and not
/// below: it calls what comes questions, and holds nothing but the contents that lead to the parts.
final class TitledContents {
    private static final int LEAST_PARTS = 3;
    private static final int LEAST_LINKS = 3;

    /// A line or two may say what it is.
    private static final int MOST_PARAGRAPHS = 2;

    private static final String ANCHOR = "](#";

    private TitledContents() {}

    /// @param headings the blocks that are some
    static boolean are(Scan scan, int[] headings, List<Title> titles) {
        var blocks = scan.blocks();
        if (headings.length <= LEAST_PARTS
                || blocks.value(headings[0]) != 1
                || blocks.value(headings[1]) != 1
                || !titles.getFirst().saysQuestions()) {
            return false; // most notes
        }
        int links = 0;
        int paragraphs = 0;
        for (int block = headings[0] + 1; block < headings[1]; block++) {
            if (blocks.parent(block) >= 0) {
                continue;
            }
            switch (blocks.kind(block)) {
                case BULLET, NUMBER -> {
                    if (!blocks.beginsWithText(block) || !isLink(scan, block + 1)) {
                        return false;
                    }
                    links++;
                }
                case PARAGRAPH -> paragraphs++;
                case HTML, BREAK -> {}
                case HEADING, QUOTE, FENCE, INDENTED, FRONT_MATTER -> {
                    return false;
                }
            }
        }
        return links >= LEAST_LINKS && paragraphs <= MOST_PARAGRAPHS;
    }

    private static boolean isLink(Scan scan, int text) {
        int start = scan.blocks().start(text);
        return scan.bytes()[start] == '['
                && Source.decode(scan.bytes(), start, scan.blocks().end(text)).contains(ANCHOR);
    }
}
