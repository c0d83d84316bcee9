package dev.rehearse.ui;

import dev.rehearse.question.Question;
import dev.rehearse.rehearsal.Attempt;
import dev.rehearse.rehearsal.Moment;
import dev.rehearse.ui.frame.Sign;

import java.util.Optional;

/// The one sign of a question, wherever it is listed.
final class Signs {

    private Signs() {}

    /// Where nothing was rehearsed no time zone is asked for, which costs the first frame more than
    /// the frame itself.
    static Sign of(State state, OpenNote open, Question question, Moment now) {
        if (state.past().of(question.key()).isEmpty()) {
            return open.note().isAnswered(question) ? Sign.ANSWERED : Sign.OPEN;
        }
        return Sign.of(
                Progressing.standing(state, question),
                Returning.today(state, now),
                Progressing.interview(state));
    }

    static Optional<Attempt> last(State state, Question question) {
        return state.past().last(question.key());
    }
}
