package dev.rehearse.ui;

import dev.rehearse.rehearsal.Attempt;
import dev.rehearse.rehearsal.Event;
import dev.rehearse.rehearsal.Moment;

/// From where a run is to a question that it skipped, with its clock and its text as they were.
final class ComingBack {

    private ComingBack() {}

    static String whyNot(State state) {
        return Running.session(state)
                .map(session -> session.run().canComeBack() ? "" : "nothing was skipped")
                .orElse("no run");
    }

    static Step go(State state, Moment now) {
        var session = Running.session(state);
        if (session.isEmpty() || !session.get().run().canComeBack()) {
            return Step.of(state);
        }
        int index = session.get().run().skipped().getFirst();
        var skipped = session.get().run().attempt(index);
        var step = Running.happen(state, session.get(), new Event.CameBack(index), now);
        return step.then(after -> skipped.map(it -> forgotten(after, it)).orElse(Step.of(after)));
    }

    /// That it was skipped is taken back where attempts are kept.
    private static Step forgotten(State state, Attempt skipped) {
        var path = Running.session(state).map(Session::notePath).orElse("");
        return Step.of(
                state.withPast(state.past().without(skipped)),
                new Effect.AppendUndo(path, skipped));
    }

    /// Before the last answer ends the run, while something is skipped, the person is asked.
    static Step unlessAsked(
            State state, Session session, Event event, Moment now, Action.Verb goesOn) {
        var run = session.run();
        if (!run.canComeBack() || run.after(event, now).canComeBack()) {
            return goesOn.on(state, now);
        }
        int count = run.skipped().size();
        return Step.of(
                state.withPopup(
                        Popup.offer(
                                count == 1
                                        ? "1 question was skipped"
                                        : count + " questions were skipped",
                                "This ends the run. Before it does you can come back.",
                                "Come back",
                                "End the run",
                                ComingBack::go,
                                goesOn)));
    }
}
