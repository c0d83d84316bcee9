package dev.rehearse.ui;

import dev.rehearse.rehearsal.Moment;
import dev.rehearse.screen.Canvas;
import dev.rehearse.screen.Key;
import dev.rehearse.ui.keys.KeysPopup;

/// The keys screen, read from the table of actions.
final class Helping {

    private Helping() {}

    static Step open(State state, Moment now) {
        return Step.of(state);
    }

    static Step press(State state, KeysPopup keys, Key key) {
        return Step.of(state.withPopup(new Popup.None()));
    }

    static void draw(Canvas canvas, KeysPopup keys) {}
}
