package dev.rehearse.ui;

import dev.rehearse.rehearsal.Moment;
import dev.rehearse.screen.Key;
import dev.rehearse.ui.keys.KeyRow;
import dev.rehearse.ui.keys.KeysPopup;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// The keys screen, read from the table of actions.
final class Helping {

    private static final List<String> NOTES =
            List.of(
                    "Letters work outside text fields.",
                    "Esc means one step outward and never loses text.",
                    "Every action is also in Search Everywhere.");

    private Helping() {}

    static Step open(State state, Moment now) {
        return Step.of(state.withPopup(new Popup.Keys(KeysPopup.of(rows(state, now), NOTES))));
    }

    private static List<KeyRow> rows(State state, Moment now) {
        var place = state.place(now);
        var rows = new ArrayList<KeyRow>();
        for (var action : state.keymap().actions()) {
            if (action.group() == Action.Group.MOVING) {
                continue;
            }
            var row =
                    KeyRow.of(
                            action.group().title(),
                            action.title(),
                            names(action.keys()),
                            names(action.letters()));
            boolean here = action.places().contains(place);
            rows.add(here ? action.whyNot().apply(state).map(row::without).orElse(row) : row);
        }
        return rows;
    }

    private static String names(List<Key> keys) {
        return keys.stream().map(Key::toString).collect(Collectors.joining(", "));
    }

    static Step press(State state, Moment now, KeysPopup keys, Key key) {
        return switch (keys.after(key)) {
            case KeysPopup.Stay(var next) ->
                    Step.of(state.withPopup(new Popup.Keys(next.within(state.size()))));
            case KeysPopup.Close() -> Step.of(state.withPopup(new Popup.None()));
            case KeysPopup.Change() -> Leaving.toSettings(state, now);
        };
    }
}
