package dev.rehearse.ui;

import dev.rehearse.rehearsal.Cue;
import dev.rehearse.rehearsal.Moment;
import dev.rehearse.rehearsal.Phase;
import dev.rehearse.ui.review.ReviewChoice;

import java.util.function.UnaryOperator;

/// Which screen a run asks for.
final class Screens {

    private Screens() {}

    /// The state with this session on the screen that its phase asks for. A new question begins
    /// with an empty text.
    static State of(State state, Session session, Moment now) {
        var fresh = isNewQuestion(state, session) ? cleared(state, session) : session;
        var mode =
                switch (session.run().phase(now)) {
                    case Phase.Thinking _, Phase.Answering _, Phase.Paused _ ->
                            new Mode.Rehearsing(fresh);
                    case Phase.Reviewing(var index) -> reviewing(state, session, index);
                    case Phase.Finished _ -> new Mode.Summing(session, firstFailed(session), 1);
                };
        var next = state.withMode(mode);
        boolean entered =
                mode instanceof Mode.Reviewing
                        && !(state.mode() instanceof Mode.Reviewing before
                                && before.session().run().current() == session.run().current());
        return entered ? Preparing.afterAsking(next, session) : next;
    }

    /// The same screen with what becomes of its session, if there is one.
    static State with(State state, UnaryOperator<Session> change) {
        if (state.mode() instanceof Mode.Editing editing
                && editing.around() instanceof Mode.Editing.Around.Review(var session)) {
            var around = new Mode.Editing.Around.Review(change.apply(session));
            return state.withMode(editing.within(around));
        }
        return Running.session(state)
                .map(session -> with(state, change.apply(session)))
                .orElse(state);
    }

    /// The same screen with this session.
    static State with(State state, Session session) {
        return switch (state.mode()) {
            case Mode.Rehearsing _ -> state.withMode(new Mode.Rehearsing(session));
            case Mode.Reviewing reviewing -> state.withMode(reviewing.with(session));
            case Mode.Summing(var old, var selected, var back) ->
                    state.withMode(new Mode.Summing(session, selected, back));
            case Mode.Studying _, Mode.Editing _ -> state;
        };
    }

    private static boolean isNewQuestion(State state, Session session) {
        return Running.session(state)
                .map(before -> before.run().current() != session.run().current())
                .orElse(true);
    }

    /// Empty, unless this run was at the question before and went back from it.
    private static Session cleared(State state, Session session) {
        return session.withText(Drafts.textOf(state, session.draftKey()))
                .withLastShown(false)
                .withCue(Cue.start(session.cue().rate()));
    }

    private static Mode reviewing(State state, Session session, int index) {
        boolean stored =
                Running.question(state, session.draftKey(index))
                        .map(question -> Running.hasAnswer(state, question))
                        .orElse(false);
        var written = session.written(index + 1);
        boolean wrote = !written.text().isBlank() && !written.inNote();
        return Mode.Reviewing.of(session, ReviewChoice.first(stored && wrote));
    }

    static int firstFailed(Session session) {
        var attempts = session.run().attempts();
        for (int i = 0; i < attempts.size(); i++) {
            if (attempts.get(i).isFailed()) {
                return i;
            }
        }
        return 0;
    }
}
