package dev.rehearse.ui;

import dev.rehearse.rehearsal.Cause;
import dev.rehearse.rehearsal.Moment;

import java.util.ArrayList;
import java.util.List;

/// Ways out of the program, for good or for a while. None of them loses text.
final class Leaving {

    private Leaving() {}

    /// A run that is on can be resumed; its text stays a draft. The editor saves on its way out.
    static Step leave(State state, Moment now) {
        return switch (state.mode()) {
            case Mode.Studying _ -> leave(state, List.of());
            case Mode.Editing _ -> leaveEditor(state, now);
            case Mode.Rehearsing(var session) ->
                    leave(
                                    state,
                                    List.of(
                                            "The run \""
                                                    + session.run().plan().name()
                                                    + "\" can be resumed: question "
                                                    + (session.run().current() + 1)
                                                    + " of "
                                                    + session.run().plan().size()
                                                    + " waits with its text and its clock."))
                            .beforeAll(left(session, now));
            case Mode.Reviewing reviewing ->
                    leave(state, List.of()).beforeAll(left(reviewing.session(), now));
            case Mode.Summing _ -> Summing.leave(state).then(after -> leave(after, List.of()));
        };
    }

    /// The run waits to be asked for.
    private static Effect[] left(Session session, Moment now) {
        var run = session.run();
        return new Effect[] {
            new Effect.KeepElapsed(run.id(), run.elapsed(now)), new Effect.KeepLeft(run.id())
        };
    }

    /// A question about the open answer is not asked twice: its text is in the journal.
    static Step overPopup(State state, Moment now) {
        var closed = state.withPopup(new Popup.None());
        boolean asks =
                state.popup() instanceof Popup.Ask || state.popup() instanceof Popup.Conflict;
        boolean asked = asks && state.mode() instanceof Mode.Editing;
        return asked ? leave(closed, List.of()) : leave(closed, now);
    }

    private static Step leaveEditor(State state, Moment now) {
        return Editing.save(state, now)
                .then(after ->
                        after.popup() instanceof Popup.None
                                ? leave(after, List.of())
                                : Step.of(after));
    }

    private static Step leave(State state, List<String> lastWords) {
        var words = new ArrayList<>(lastWords);
        if (state.banner() instanceof Banner.NotSaved(_, var why)) {
            words.add("Not saved: " + why + ". The text is kept as a draft.");
        }
        return remember(state).and(new Effect.Leave(0, words));
    }

    /// The next session begins here.
    static Step remember(State state) {
        return Travelling.here(state)
                .map(here -> Step.of(state, new Effect.Remember(here.path(), here.line())))
                .orElse(Step.of(state));
    }

    static Step toShell(State state, Moment now) {
        return paused(state, now, new Cause.Shell()).and(new Effect.Suspend());
    }

    static Step toEditor(State state, Moment now) {
        var saved =
                state.mode() instanceof Mode.Editing
                        ? Editing.close(state, now)
                        : paused(state, now, new Cause.Editor());
        return saved.then(after ->
                after.open()
                        .map(open ->
                                Step.of(
                                        after,
                                        new Effect.OpenInEditor(open.path(), open.caret().line())))
                        .orElse(Step.of(after)));
    }

    static Step toSettings(State state, Moment now) {
        return paused(state, now, new Cause.Editor()).and(new Effect.OpenSettings());
    }

    private static Step paused(State state, Moment now, Cause cause) {
        return Running.isOn(state) ? Running.pause(state, now, cause) : Step.of(state);
    }
}
