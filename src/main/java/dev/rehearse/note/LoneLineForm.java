package dev.rehearse.note;

import java.util.List;
import java.util.Optional;

/// A line that asks with its mark and begins a paragraph, in a note without headings that has
/// several: notes as people jot them down.
final class LoneLineForm {
    private static final int LONGEST = 300;

    private LoneLineForm() {}

    static List<Found> at(Page page, int block) {
        if (!page.sections.isEmpty()
                || page.blocks.parent(block) >= 0
                || page.isInDetails(block)
                || !(QuestionMark.mayBeIn(page, block)
                        || isDigit(page.bytes[page.blocks.start(block)]))) {
            return List.of();
        }
        if (page.blocks.end(block) - page.blocks.start(block) > 4 * Forms.LONGEST) {
            return List.of();
        }
        var stretches = Stretch.of(page, block);
        var found = at(page, block, stretches.getFirst());
        // A title may stand above it.
        return found.isEmpty() && stretches.size() == 2 ? at(page, block, stretches.get(1)) : found;
    }

    /// A title above the first of lines that ask makes it none of them less.
    private static Peers peers(Page page, int block, int line) {
        return line > page.blocks.line(block) && LineForm.endsInMark(page, block + 1)
                ? new Peers(Peers.Kind.LINES, page.sectionIndex())
                : new Peers(Peers.Kind.LONE, 0);
    }

    private static boolean isDigit(byte c) {
        return c >= '0' && c <= '9';
    }

    private static List<Found> at(Page page, int block, Stretch stretch) {
        var text = stretch.text();
        int line = stretch.line();
        if (text.isEmpty() || text.length() > LONGEST) {
            return List.of();
        }
        var bare = Bare.of(text);
        boolean asks =
                QuestionMark.isVeryLast(bare.text())
                        || (isDigit((byte) text.charAt(0))
                                && Leading.isNumbered(text)
                                && bare.asks(Asking.Place.AMONG_QUESTIONS));
        if (!asks || Wording.words(bare.text()).isEmpty()) {
            return List.of();
        }
        return List.of(
                page.asked(
                        bare,
                        Question.Kind.PARAGRAPH,
                        line,
                        stretch.lastLine(),
                        page.below(stretch.lastLine()),
                        Optional.of(peers(page, block, line))));
    }
}
