package dev.rehearse.ui;

import dev.rehearse.rehearsal.Moment;

/// The end of a run.
final class Summing {

    private Summing() {}

    static Step by(State state, int rows) {
        if (!(state.mode() instanceof Mode.Summing(var session, var selected))) {
            return Step.of(state);
        }
        int last = session.run().plan().size() - 1;
        int to = Math.max(0, Math.min(last, selected + rows));
        return Step.of(state.withMode(new Mode.Summing(session, to)));
    }

    /// The selected question and its answer.
    static Step open(State state, Moment now) {
        if (!(state.mode() instanceof Mode.Summing(var session, var selected))) {
            return Step.of(state);
        }
        var question = Running.question(state, session.draftKey(selected));
        return leave(state)
                .then(after ->
                        question.map(q -> Editing.open(Moving.toLine(after, q.line()), q))
                                .orElse(Step.of(after)));
    }

    /// Back to the note; the run is over for good.
    static Step leave(State state) {
        return Running.session(state)
                .map(session ->
                        Step.of(Stepping.toStudy(state), new Effect.CloseRun(session.run().id())))
                .orElse(Step.of(state));
    }
}
