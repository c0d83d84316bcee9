package dev.rehearse.ui;

import dev.rehearse.rehearsal.Moment;

/// A note that a link led to, out of the notebook. Every write to a note goes through here: the
/// first one to such a note asks.
final class LedOut {

    private LedOut() {}

    /// @param what would be written, as the beginning of a sentence
    /// @param no what not writing it is called
    static Step write(
            State state, Moment now, String what, String no, Action.Verb write, Action.Verb leave) {
        return state.open()
                .filter(OpenNote::asks)
                .map(open -> Step.of(state.withPopup(ask(open, what, no, write, leave))))
                .orElseGet(() -> write.on(state, now));
    }

    private static Popup ask(
            OpenNote open, String what, String no, Action.Verb write, Action.Verb leave) {
        return Popup.offer(
                "This note lies outside the notebook",
                "It is a link to " + open.path() + ". " + what + " would be written there",
                "Write there",
                no,
                (state, now) ->
                        state.open()
                                .map(one -> state.withOpen(one.withAsks(false)))
                                .map(next -> write.on(next, now))
                                .orElse(Step.of(state)),
                leave);
    }
}
