package dev.rehearse.ui;

import dev.rehearse.rehearsal.Moment;
import dev.rehearse.rehearsal.Past;
import dev.rehearse.rehearsal.RunSummary;

import java.util.List;

/// The end of a run.
final class Summing {

    private Summing() {}

    static Step by(State state, int rows) {
        if (!(state.mode() instanceof Mode.Summing summing)) {
            return Step.of(state);
        }
        return select(state, summing.selected() + rows);
    }

    static Step select(State state, int row) {
        if (!(state.mode() instanceof Mode.Summing summing)) {
            return Step.of(state);
        }
        int last = summing.session().run().plan().size() - 1;
        int to = Math.max(0, Math.min(last, row));
        return Step.of(state.withMode(summing.withSelected(to)));
    }

    /// Compares with the run before the one it was compared with, or with the one after it.
    static Step compare(State state, int runs) {
        if (!(state.mode() instanceof Mode.Summing(var session, var selected, var back))) {
            return Step.of(state);
        }
        int to = Math.clamp(back + runs, 1, Math.max(1, earlier(state, session).size()));
        return Step.of(state.withMode(new Mode.Summing(session, selected, to)));
    }

    /// The runs of this plan before this one, the last one at the end.
    static List<RunSummary> earlier(State state, Session session) {
        return before(state, session).runs(session.run().plan().name());
    }

    /// What was known when it began.
    static Past before(State state, Session session) {
        var run = session.run();
        return session.isAgain()
                ? state.past().before(run.id(), run.startedAt().wall())
                : state.past().without(run.id());
    }

    /// The selected question and its answer.
    static Step open(State state, Moment now) {
        if (!(state.mode() instanceof Mode.Summing(var session, var selected, var back))) {
            return Step.of(state);
        }
        var question = Running.question(state, session.draftKey(selected));
        return leave(state)
                .then(after ->
                        question.map(q -> Editing.open(Moving.toLine(after, q.line()), now, q))
                                .orElse(Step.of(after)));
    }

    /// Back to where it was opened; the run is over for good.
    static Step leave(State state) {
        return Running.session(state).map(session -> leave(state, session)).orElse(Step.of(state));
    }

    /// One step outward: to the Progress window, when it was opened there.
    static Step out(State state, Moment now) {
        var origin = Running.session(state).map(Session::origin);
        return origin.isPresent() && origin.get() instanceof Session.Origin.Progress(var window)
                ? leave(state).then(after -> Progressing.back(after, now, window))
                : leave(state);
    }

    private static Step leave(State state, Session session) {
        var study = Stepping.toStudy(state);
        return session.isAgain()
                ? Step.of(study)
                : Step.of(study, new Effect.CloseRun(session.run().id()));
    }
}
