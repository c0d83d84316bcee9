package dev.rehearse.ui;

import dev.rehearse.note.Question;
import dev.rehearse.rehearsal.Attempt;
import dev.rehearse.rehearsal.Moment;
import dev.rehearse.screen.Style;

import java.util.Optional;

/// The one icon of a question: of several that fit, the first of ► ✗ ! @ ✓ ·.
enum Icons {
    RUNNING("►", Style.GUTTER_RUN),
    FAILED("✗", Style.GUTTER_FAILED),
    DUE("!", Style.GUTTER_DUE),
    LEECH("@", Style.GUTTER_FAILED),
    ANSWERED("✓", Style.GUTTER_ANSWERED),
    OPEN("·", Style.GUTTER_OPEN),
    FACT("i", Style.DIM),
    NONE("", Style.DIM);

    final String sign;
    final Style style;

    Icons(String sign, Style style) {
        this.sign = sign;
        this.style = style;
    }

    static Icons of(State state, OpenNote open, Question question, Moment now) {
        if (last(state, question).filter(Attempt::isFailed).isPresent()) {
            return FAILED;
        }
        if (Returning.isDue(state, question, state.plan(), now)) {
            return DUE;
        }
        if (Returning.isLeech(state, question)) {
            return LEECH;
        }
        return open.note().isAnswered(question) ? ANSWERED : OPEN;
    }

    static Optional<Attempt> last(State state, Question question) {
        return state.past().last(question.key());
    }
}
