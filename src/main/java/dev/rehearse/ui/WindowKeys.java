package dev.rehearse.ui;

import dev.rehearse.screen.Key;
import dev.rehearse.ui.keys.KeyRow;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// What the keys mean in a window that lies over the screen and has letters for commands. Where
/// text is typed, and in lists that are filtered by typing, there is none.
record WindowKeys(String title, List<Row> rows) {

    /// Several keys that do one thing.
    record Row(String what, List<String> keys) {}

    private static final WindowKeys NONE = new WindowKeys("", List.of());

    private static final List<Row> SCROLLING =
            List.of(
                    row("Up", "Up", "k"),
                    row("Down", "Down", "j"),
                    row("Page up", "PageUp"),
                    row("Page down", "PageDown", "Space"));

    /// Left to the hands: nothing needs to be said where they have nowhere to go.
    private static final Set<Key.Name> MOVING =
            Set.of(
                    Key.Name.ESCAPE,
                    Key.Name.UP,
                    Key.Name.DOWN,
                    Key.Name.LEFT,
                    Key.Name.RIGHT,
                    Key.Name.HOME,
                    Key.Name.END,
                    Key.Name.PAGE_UP,
                    Key.Name.PAGE_DOWN);

    WindowKeys {
        rows = List.copyOf(rows);
    }

    static WindowKeys of(Popup popup) {
        return switch (popup) {
            case Popup.Replies r ->
                    window(
                            "Interview",
                            row("Into the note", "w"),
                            row("Go on with it", "g"),
                            row("Delete it", "Delete"),
                            row("Older one", "Left", "["),
                            row("Newer one", "Right", "]"),
                            row("Close", "Esc", "q"));
            case Popup.History h ->
                    window(
                            "Local History",
                            row("Restore it", "Enter"),
                            row("Restore note", "r"),
                            row("Compare", "d"),
                            row("Copy it", "c"),
                            row("Back", "Esc", "q"));
            case Popup.Progress(var window) ->
                    window.isTyping()
                            ? NONE
                            : window(
                                    "Progress",
                                    row("Open it", "Enter"),
                                    row("Summary of a run", "s"),
                                    row("Times, recall", "t"),
                                    row("Rehearse weak", "f"),
                                    row("Set the date", "i"),
                                    row("Next block", "Tab"),
                                    row("Block before", "Shift+Tab"),
                                    row("Day before", "Left", "h"),
                                    row("Day after", "Right", "l"),
                                    row("Back", "Esc", "q"));
            case Popup.Conflict c ->
                    window(
                            "Changed outside",
                            row("Keep mine", "m"),
                            row("Keep theirs", "t"),
                            row("Keep both", "b"),
                            row("Edit result", "e"),
                            row("Next choice", "Tab"),
                            row("Write it", "Enter"),
                            row("Later", "Esc"));
            case Popup.Rereading r ->
                    window(
                            "Beside the last answer",
                            row("One before", "Left"),
                            row("Next question", "Right"),
                            row("The other", "Tab"),
                            row("Back", "Esc", "d", "q"));
            case Popup.None _,
                    Popup.Search _,
                    Popup.Planning _,
                    Popup.Keys _,
                    Popup.Jump _,
                    Popup.Recent _,
                    Popup.Plans _,
                    Popup.Intentions _,
                    Popup.Finding _,
                    Popup.Budget _,
                    Popup.Preparing _,
                    Popup.Interviews _,
                    Popup.ReadingAloud _,
                    Popup.Ask _ ->
                    NONE;
        };
    }

    private static WindowKeys window(String title, Row... rows) {
        var all = new ArrayList<>(List.of(rows));
        all.addAll(SCROLLING);
        return new WindowKeys(title, all);
    }

    private static Row row(String what, String... keys) {
        return new Row(what, List.of(keys));
    }

    /// Whether there is such a window.
    boolean isThere() {
        return !rows.isEmpty();
    }

    /// Whether the key does nothing here, and it is worth a word.
    boolean leavesOut(Key key) {
        return isThere()
                && !isMoving(key)
                && rows.stream().noneMatch(row -> row.keys().contains(key.toString()));
    }

    static boolean isMoving(Key key) {
        return MOVING.contains(key.name());
    }

    List<KeyRow> listed() {
        return rows.stream().map(this::listed).toList();
    }

    private KeyRow listed(Row row) {
        var keys = row.keys().stream().filter(key -> !isLetter(key)).toList();
        var letters = row.keys().stream().filter(WindowKeys::isLetter).toList();
        return KeyRow.of(title, row.what(), String.join(", ", keys), String.join(", ", letters));
    }

    private static boolean isLetter(String key) {
        return Key.parse(key).isText();
    }
}
