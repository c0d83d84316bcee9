package dev.rehearse.ui;

import dev.rehearse.question.Question;
import dev.rehearse.rehearsal.Event;
import dev.rehearse.rehearsal.Moment;
import dev.rehearse.screen.Canvas;
import dev.rehearse.screen.TextField;
import dev.rehearse.ui.review.ReviewChoice;
import dev.rehearse.ui.review.ReviewView;
import dev.rehearse.ui.review.Sight;

import java.util.function.ToIntFunction;
import java.util.function.UnaryOperator;

/// After an answer: which text stays, and how it went.
final class Reviewing {

    private Reviewing() {}

    static Step keep(State state, Moment now) {
        return choose(state, ReviewChoice::keep);
    }

    static Step write(State state, Moment now) {
        return choose(state, ReviewChoice::write);
    }

    private static Step choose(State state, UnaryOperator<ReviewChoice> verb) {
        return state.mode() instanceof Mode.Reviewing reviewing
                ? Step.of(state.withMode(reviewing.with(verb.apply(reviewing.choice()))))
                : Step.of(state);
    }

    /// Shows what differs between the two answers, or both as they are; so for the whole run.
    static Step compare(State state, Moment now) {
        return Running.session(state)
                .map(session -> session.withPlain(!session.plain()))
                .map(session -> Step.of(Screens.with(state, session)))
                .orElse(Step.of(state));
    }

    static Step up(State state, Moment now) {
        return scroll(state, now, _ -> -1);
    }

    static Step down(State state, Moment now) {
        return scroll(state, now, _ -> 1);
    }

    /// Both answers together; each as far as it goes.
    static Step scroll(State state, Moment now, ToIntFunction<Sight> rows) {
        if (!(state.mode() instanceof Mode.Reviewing reviewing)) {
            return Step.of(state);
        }
        var sight =
                ReviewView.draw(
                        new Canvas(state.size()),
                        Panes.after(state),
                        ReviewPictures.of(state, reviewing, now));
        return Step.of(state.withMode(reviewing.from(sight.by(rows.applyAsInt(sight)))));
    }

    static Step edit(State state, Moment now) {
        return choose(state, ReviewChoice::edit);
    }

    static Step by(State state, int rows) {
        return choose(state, choice -> rows < 0 ? choice.up() : choice.down());
    }

    /// Takes what is chosen in both groups and goes on. Without a choice the new text stays a
    /// draft.
    static Step next(State state, Moment now) {
        if (!(state.mode() instanceof Mode.Reviewing reviewing)) {
            return Step.of(state);
        }
        var session = reviewing.session();
        var choice = reviewing.choice();
        int index = session.run().current();
        var step = Grading.give(state, session, index, choice.grade(), now);
        step = step.then(after -> takeAnswer(after, session, choice, index, now));
        boolean edits = choice.hasStored() && choice.answer() == ReviewChoice.Answer.EDIT;
        return step.then(after -> edits ? toEditor(after, index, now) : advance(after, now));
    }

    private static Step advance(State state, Moment now) {
        return Running.session(state)
                .map(session ->
                        ComingBack.unlessAsked(
                                state, session, new Event.Advanced(), now, Reviewing::leave))
                .orElse(Step.of(state));
    }

    private static Step leave(State state, Moment now) {
        return Running.session(state)
                .map(session -> Running.happen(state, session, new Event.Advanced(), now))
                .orElse(Step.of(state));
    }

    /// The new text in the editor; leaving it writes it into the note and goes on with the run.
    private static Step toEditor(State state, int index, Moment now) {
        var session = Running.session(state).orElseThrow();
        var question = Running.question(state, session.draftKey(index));
        if (question.isEmpty()) {
            return advance(state, now);
        }
        var text = session.written(index + 1).text();
        var stored = Answers.stored(state.open().orElseThrow().note(), question.get());
        var field = TextField.of(text).documentEnd(false);
        var before = new Session.Written(index + 1, text, false, stored);
        var around = new Mode.Editing.Around.Review(session.withWritten(before));
        var editing = new Mode.Editing(question.get(), stored, "", field, around);
        return Drafts.keep(state.withMode(editing), now, Drafts.key(state, question.get()), field)
                .then(after -> Drafts.drop(after, session.draftKey(index)));
    }

    /// Back from the editor; to the review, when it was opened for two texts that stood against
    /// each other and the review has still to be given.
    static Step goOn(State state, Session session, Moment now) {
        if (session.run().choice(session.run().current()).isEmpty()) {
            return Step.of(Screens.of(state, session, now));
        }
        var review = Mode.Reviewing.of(session, ReviewChoice.first(true));
        return advance(state.withMode(review), now);
    }

    private static Step takeAnswer(
            State state, Session session, ReviewChoice choice, int index, Moment now) {
        if (!choice.hasStored()) {
            return Step.of(state);
        }
        var key = session.draftKey(index);
        var text = session.written(index + 1).text();
        var question = Running.question(state, key);
        return switch (choice.answer()) {
            case KEEP ->
                    chosen(state, index, Event.Choice.KEEP, now)
                            .then(after -> Drafts.drop(after.withFile(new FileState.Same()), key));
            case WRITE ->
                    question.map(q ->
                                    chosen(state, index, Event.Choice.WRITE, now)
                                            .then(s -> wrote(s, index, text, q))
                                            .then(s -> Answers.write(s, now, key, q, text)))
                            .orElse(Step.of(state));
            case EDIT -> chosen(state, index, Event.Choice.EDIT, now);
        };
    }

    /// Undoing "done" later brings back what the note held.
    private static Step wrote(State state, int index, String text, Question question) {
        var before = Answers.stored(state.open().orElseThrow().note(), question);
        return Running.session(state)
                .map(session ->
                        session.withWritten(new Session.Written(index + 1, text, true, before)))
                .map(session -> Step.of(Screens.with(state, session)))
                .orElse(Step.of(state));
    }

    private static Step chosen(State state, int index, Event.Choice choice, Moment now) {
        return Running.session(state)
                .map(s -> Running.happen(state, s, new Event.AnswerChosen(index, choice), now))
                .orElse(Step.of(state));
    }
}
