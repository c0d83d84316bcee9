package dev.rehearse.note;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Lines of plain text among questions, each a question with its mark or a prompt.
final class LineForm {
    private LineForm() {}

    static List<Found> at(Page page, int block) {
        int length = page.blocks.end(block) - page.blocks.start(block);
        if (page.blocks.parent(block) >= 0
                || !page.amongQuestions()
                || page.isInDetails(block)
                || page.isUnderQuestion(block)
                || length > 4 * Forms.LONGEST
                || !couldAsk(page, block)) {
            return List.of();
        }
        var found = new ArrayList<Found>();
        int last = page.blocks.lastLine(block);
        for (int line = page.blocks.line(block); line <= last; line++) {
            var bare = Bare.of(page.line(block, line));
            if (!QuestionMark.isLast(bare.text())
                    && !Asking.startsWithPrompt(Wording.words(bare.text()))) {
                return List.of();
            }
            found.add(
                    page.asked(
                            bare,
                            Question.Kind.PARAGRAPH,
                            line,
                            line,
                            page.below(line),
                            Optional.of(new Peers(Peers.Kind.LINES, page.sectionIndex()))));
        }
        return found;
    }

    /// A mark, or a line of its own.
    private static boolean couldAsk(Page page, int block) {
        return page.holdsMark(block) || page.lineCount(block) == 1;
    }
}
