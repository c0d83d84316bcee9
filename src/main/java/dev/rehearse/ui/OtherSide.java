package dev.rehearse.ui;

import dev.rehearse.note.Answer;
import dev.rehearse.question.Question;
import dev.rehearse.rehearsal.Moment;

import java.util.Optional;

/// Between a question in the note and its answer there; from the editor back to the question.
final class OtherSide {

    private OtherSide() {}

    static Step go(State state, Moment now) {
        if (state.mode() instanceof Mode.Editing) {
            return Editing.close(state, now);
        }
        return state.open()
                .flatMap(OtherSide::line)
                .map(line -> Moving.toLine(state.withStudy(state.study().withoutOverlay()), line))
                .map(there -> Step.of(there))
                .orElse(Step.of(state));
    }

    private static Optional<Integer> line(OpenNote open) {
        var question = open.note().answeredAt(open.caret().line()).map(Question::line);
        return question.or(() -> answer(open));
    }

    private static Optional<Integer> answer(OpenNote open) {
        return open.question()
                .filter(open.note()::isAnswered)
                .flatMap(open.note()::answer)
                .map(Answer::headingLine);
    }

    /// Why there is nothing to go to; empty when there is.
    static String whyNot(State state) {
        if (state.mode() instanceof Mode.Editing
                || state.open().flatMap(OtherSide::line).isPresent()) {
            return "";
        }
        var none = Reasons.noQuestion(state);
        return none.isEmpty() ? "no answer yet" : none;
    }
}
