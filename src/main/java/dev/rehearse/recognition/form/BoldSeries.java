package dev.rehearse.recognition.form;

import dev.rehearse.markdown.BlockKind;
import dev.rehearse.markdown.Plain;
import dev.rehearse.wording.Asking;
import dev.rehearse.wording.Bare;

import java.util.Optional;

/// Paragraphs in bold that count the questions of a section: "**7. Wheel sizes**" after "**6. Why
/// is it hot?**" is the next of them. What counts the parts of an answer begins anew.
final class BoldSeries {
    /// In blocks. No answer between two of them is longer.
    private static final int FAR = 60;

    private static final int MOST_DIGITS = 3;

    private BoldSeries() {}

    static boolean holds(Page page, int block, BoldStart bold) {
        int number = number(bold);
        if (number < 2) {
            return false; // most bold words
        }
        var before = before(page, block);
        return before.filter(one -> number(one) == number - 1).isPresent()
                && Bare.of(before.get().written()).asks(Asking.Place.HEADING);
    }

    /// The one before it in its section.
    private static Optional<BoldStart> before(Page page, int block) {
        int first = Math.max(0, block - FAR);
        for (int at = block - 1; at >= first && !page.blocks.isTopHeading(at); at--) {
            if (isBold(page, at)) {
                var bold = BoldStart.of(page.source(at)).filter(one -> number(one) > 0);
                if (bold.isPresent()) {
                    return bold;
                }
            }
        }
        return Optional.empty();
    }

    private static boolean isBold(Page page, int block) {
        int start = page.blocks.start(block);
        return page.blocks.kind(block) == BlockKind.PARAGRAPH
                && page.blocks.parent(block) < 0
                && (page.bytes[start] == '*' || page.bytes[start] == '_')
                && page.blocks.end(block) - start <= Plain.LONGEST;
    }

    /// "7. Wheel sizes", or 0.
    private static int number(BoldStart bold) {
        var text = bold.strong();
        int at = 0;
        int number = 0;
        while (at < Math.min(text.length(), MOST_DIGITS)
                && text.charAt(at) >= '0'
                && text.charAt(at) <= '9') {
            number = number * 10 + text.charAt(at) - '0';
            at++;
        }
        return at + 1 < text.length() && ".)".indexOf(text.charAt(at)) >= 0 ? number : 0;
    }
}
