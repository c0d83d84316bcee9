package dev.rehearse.ui;

import dev.rehearse.rehearsal.Event;
import dev.rehearse.rehearsal.Moment;
import dev.rehearse.ui.review.ReviewChoice;

/// After an answer: which text stays, and how it went.
final class Reviewing {

    private Reviewing() {}

    static Step keep(State state, Moment now) {
        return choose(state, ReviewChoice::keep);
    }

    static Step write(State state, Moment now) {
        return choose(state, ReviewChoice::write);
    }

    private static Step choose(State state, java.util.function.UnaryOperator<ReviewChoice> verb) {
        if (!(state.mode() instanceof Mode.Reviewing(var session, var choice))) {
            return Step.of(state);
        }
        return Step.of(state.withMode(new Mode.Reviewing(session, verb.apply(choice))));
    }

    static Step by(State state, int rows) {
        return choose(state, choice -> rows < 0 ? choice.up() : choice.down());
    }

    /// Takes what is chosen in both groups and goes on. Without a choice the new text stays a
    /// draft.
    static Step next(State state, Moment now) {
        if (!(state.mode() instanceof Mode.Reviewing(var session, var choice))) {
            return Step.of(state);
        }
        int index = session.run().current();
        var step = Grading.give(state, session, index, choice.grade(), now);
        step = step.then(after -> takeAnswer(after, session, choice, index, now));
        return step.then(after ->
                Running.session(after)
                        .map(s -> Running.happen(after, s, new Event.Advanced(), now))
                        .orElse(Step.of(after)));
    }

    private static Step takeAnswer(
            State state, Session session, ReviewChoice choice, int index, Moment now) {
        if (!choice.hasStored()) {
            return Step.of(state);
        }
        var key = session.draftKey(index);
        var text = session.text().text();
        var question = Running.question(state, key);
        return switch (choice.answer()) {
            case KEEP ->
                    chosen(state, index, Event.Choice.KEEP, now).and(new Effect.DropDraft(key));
            case WRITE ->
                    question.map(q ->
                                    chosen(state, index, Event.Choice.WRITE, now)
                                            .then(s -> Answers.write(s, now, key, q, text)))
                            .orElse(Step.of(state));
            case EDIT -> chosen(state, index, Event.Choice.EDIT, now);
        };
    }

    private static Step chosen(State state, int index, Event.Choice choice, Moment now) {
        return Running.session(state)
                .map(s -> Running.happen(state, s, new Event.AnswerChosen(index, choice), now))
                .orElse(Step.of(state));
    }
}
