package dev.rehearse.recognition.form;

import dev.rehearse.markdown.Plain;
import dev.rehearse.question.Found;
import dev.rehearse.question.Question;
import dev.rehearse.wording.Asking;
import dev.rehearse.wording.Bare;

import java.util.List;
import java.util.Optional;

/// A paragraph that asks or orders, with its answer folded away at once below it.
final class FoldedForm {
    private FoldedForm() {}

    static List<Found> at(Page page, int block) {
        var fold = AnswerFold.below(page, block);
        if (fold.isEmpty()
                || !(fold.get().named() || page.amongQuestions())
                || page.blocks.end(block) - page.blocks.start(block) > Plain.LONGEST
                || page.isInDetails(block)
                || page.isUnderAskingHeading()
                || page.isBelowQuestion()
                || page.isAside()) {
            return List.of();
        }
        var bare = Bare.of(page.source(block));
        return bare.asks(Asking.Place.AMONG_QUESTIONS)
                ? List.of(
                        page.asked(
                                bare,
                                Question.Kind.PARAGRAPH,
                                page.blocks.line(block),
                                page.blocks.lastLine(block),
                                Optional.empty()))
                : List.of();
    }
}
