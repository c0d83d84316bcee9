package dev.rehearse.recognition.form;

import dev.rehearse.markdown.BlockKind;
import dev.rehearse.markdown.Plain;
import dev.rehearse.outline.Title;
import dev.rehearse.question.Found;
import dev.rehearse.wording.QuestionMark;

import java.util.List;
import java.util.Optional;

/// Lines that ask between fences of no language, in a note about interviews and where a title or
/// the line above speaks of questions. Elsewhere they are what a program is told, or tells.
final class FencedForm {
    private static final int PERCENT = 75;
    private static final int LEAST = 2;

    /// In bytes. A longer line is a text.
    private static final int LONGEST = 160;

    private FencedForm() {}

    static List<Found.Asked> at(Page page, int block) {
        int first = page.blocks.line(block) + 1;
        int last = page.blocks.lastLine(block) - 1;
        int end = page.blocks.end(block);
        if (last - first + 1 < LEAST
                || end - page.blocks.start(block) > PlainText.LONGEST
                || !page.speaksOfInterviews()
                || !QuestionMark.mayBeIn(page.bytes, page.blocks.start(block), end)
                || !isPlain(page.line(block, first - 1))
                || page.isUnderAskingHeading()
                || page.isUnderQuestion(block)
                || page.partsAnswer()
                || page.isInAnswer(block)
                || !(page.amongQuestions() || isBelowQuestions(page, block))) {
            return List.of();
        }
        var found = CodeProse.asked(page, block, first, last, PERCENT, Optional.empty());
        return found.size() < LEAST ? List.of() : found;
    }

    /// "```", and no language behind it.
    private static boolean isPlain(String fence) {
        var text = fence.strip();
        return !text.isEmpty() && text.chars().allMatch(c -> c == text.charAt(0));
    }

    private static boolean isBelowQuestions(Page page, int block) {
        int above = block - 1;
        if (above < 0
                || page.blocks.kind(above) != BlockKind.PARAGRAPH
                || page.blocks.end(above) - page.blocks.start(above) > LONGEST) {
            return false;
        }
        return Title.holdsQuestionWord(Plain.of(page.source(above)));
    }
}
