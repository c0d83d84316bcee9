package dev.rehearse.recognition.form;

import dev.rehearse.markdown.BlockKind;
import dev.rehearse.question.Found;
import dev.rehearse.question.Question;
import dev.rehearse.wording.Bare;
import dev.rehearse.wording.CodeLine;
import dev.rehearse.wording.QuestionMark;

import java.util.List;
import java.util.Optional;

/// A short line above a piece of code that asks of the code, "what the output", "Find the bug",
/// "Does this class compile?", where interviews are spoken of.
final class AboveCodeForm {
    /// In bytes. A longer line is a text.
    private static final int LONGEST = 120;

    private AboveCodeForm() {}

    static List<Found> at(Page page, int block) {
        int next = block + 1;
        if (next >= page.blocks.count()
                || page.blocks.kind(next) != BlockKind.FENCE
                || page.blocks.end(block) - page.blocks.start(block) > LONGEST
                || page.blocks.lineCount(block) > 1
                || !page.speaksOfInterviews()
                || !PlainText.standsBeside(page, block)) {
            return List.of(); // nearly all paragraphs
        }
        int line = page.blocks.line(block);
        var bare = Bare.of(page.line(block, line));
        return CodeLine.asks(bare.words())
                        || (QuestionMark.isLast(bare.text()) && CodeLine.pointsBelow(bare.words()))
                ? List.of(page.asked(bare, Question.Kind.PARAGRAPH, line, line, Optional.empty()))
                : List.of();
    }
}
