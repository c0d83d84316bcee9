package dev.rehearse.ui;

import dev.rehearse.rehearsal.Moment;
import dev.rehearse.rehearsal.Signal;

import java.util.Map;

/// The bell: once for each change of the signal while somebody answers, where they asked for it.
final class Bells {

    private Bells() {}

    static Step ring(State state, Moment now) {
        if (!state.preferences().bell()
                || !(state.mode() instanceof Mode.Rehearsing(var session))) {
            return Step.of(state);
        }
        var signal = session.run().signal(now);
        if (signal == session.heard() || signal == Signal.PAUSED) {
            return Step.of(state);
        }
        var next = state.withMode(new Mode.Rehearsing(session.withHeard(signal)));
        // A run that goes on after a cut is ready first: what it comes back to is no change.
        boolean change = session.heard() != Signal.READY && isWarning(signal);
        return change ? Step.of(next, new Effect.Bell()) : Step.of(next);
    }

    /// Kept where the person's settings are.
    static Step toggle(State state, Moment now) {
        boolean rings = !state.preferences().bell();
        var said = Notice.at(now, rings ? "the bell rings at a new signal" : "the bell is off");
        return Step.of(
                state.withPreferences(state.preferences().withBell(rings)).withNotice(said),
                new Effect.KeepSettings(Map.of("bell", Boolean.toString(rings))));
    }

    private static boolean isWarning(Signal signal) {
        return switch (signal) {
            case GREEN, AMBER, RED, OVER -> true;
            case READY, THINK, ANSWER, PAUSED -> false;
        };
    }
}
