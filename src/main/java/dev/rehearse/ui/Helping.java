package dev.rehearse.ui;

import dev.rehearse.rehearsal.Moment;
import dev.rehearse.screen.Key;
import dev.rehearse.ui.keys.KeyRow;
import dev.rehearse.ui.keys.KeysPopup;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
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
        var keys = KeysPopup.of(rows(state, now), NOTES);
        return Step.of(state.withPopup(new Popup.Keys(keys, new Popup.None())));
    }

    /// Those of a window over the screen, to which Esc leads back.
    static Step open(State state, WindowKeys window) {
        var keys = KeysPopup.of(window.listed(), List.of());
        return Step.of(state.withPopup(new Popup.Keys(keys, state.popup())));
    }

    /// `x does nothing here; ? shows the keys`.
    static Notice nothing(State state, Moment now, Key key) {
        var help = state.keymap().name("help.keys", Place.STUDY);
        var way = help.isEmpty() ? "" : "; " + help + " shows the keys";
        return Notice.refusing(now, key + " does nothing here" + way);
    }

    private static List<KeyRow> rows(State state, Moment now) {
        var place = state.place(now);
        var rows = new ArrayList<KeyRow>();
        for (var action : inOrder(state, place)) {
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

    /// The group that says most about this screen comes first, and in it what can be done here.
    private static List<Action> inOrder(State state, Place place) {
        var all =
                state.keymap().actions().stream()
                        .filter(action -> action.group() != Action.Group.MOVING)
                        .toList();
        var own =
                Arrays.stream(Action.Group.values())
                        .max(Comparator.comparingLong(group -> ownKeys(all, group, place)))
                        .orElseThrow();
        return all.stream()
                .sorted(
                        Comparator.comparing((Action action) -> action.group() != own)
                                .thenComparing(action ->
                                        action.group() == own && !action.places().contains(place)))
                .toList();
    }

    /// How many actions of the group are for this screen and not for every one.
    private static long ownKeys(List<Action> all, Action.Group group, Place place) {
        return all.stream()
                .filter(action -> action.group() == group)
                .filter(action -> action.places().contains(place))
                .filter(action -> !action.places().equals(Place.ANYWHERE))
                .count();
    }

    private static String names(List<Key> keys) {
        return keys.stream().map(Key::toString).collect(Collectors.joining(", "));
    }

    static Step press(State state, Moment now, Popup.Keys popup, Key key) {
        return switch (popup.keys().after(key)) {
            case KeysPopup.Stay(var next) ->
                    Step.of(
                            state.withPopup(
                                    new Popup.Keys(next.within(state.size()), popup.back())));
            case KeysPopup.Close() -> Step.of(state.withPopup(popup.back()));
            case KeysPopup.Change() -> Leaving.toSettings(state, now);
        };
    }
}
