package dev.rehearse.ui.keys;

import dev.rehearse.screen.Canvas;
import dev.rehearse.screen.Key;
import dev.rehearse.screen.Size;
import dev.rehearse.ui.popup.LineField;
import dev.rehearse.ui.popup.Query;

import java.util.List;
import java.util.Locale;

/// The screen of all keys while it is open; `/` begins to filter it. `top` is the first row seen.
public record KeysPopup(
        List<KeyRow> rows, List<String> notes, LineField filter, boolean filtering, int top) {
    private static final int PAGE = 10;

    /// What a key did.
    public sealed interface After {}

    public record Stay(KeysPopup popup) implements After {}

    public record Close() implements After {}

    /// The person wants other keys.
    public record Change() implements After {}

    public KeysPopup {
        rows = List.copyOf(rows);
        notes = List.copyOf(notes);
        top = Math.max(0, top);
    }

    /// `notes` are a few sentences about keys.
    public static KeysPopup of(List<KeyRow> rows, List<String> notes) {
        return new KeysPopup(rows, notes, LineField.EMPTY, false, 0);
    }

    public After after(Key key) {
        if (filtering) {
            return filtered(key);
        }
        return switch (key.toString()) {
            case "Esc", "q", "?", "F1" -> new Close();
            case "/", "Ctrl+F" -> new Stay(with(filter, true));
            case "c" -> new Change();
            default -> new Stay(scrolled(key));
        };
    }

    private After filtered(Key key) {
        return switch (key.name()) {
            case ESCAPE -> new Stay(with(LineField.EMPTY, false));
            case ENTER -> new Stay(with(filter, false));
            case UP, DOWN, PAGE_UP, PAGE_DOWN -> new Stay(scrolled(key));
            default -> new Stay(filter.after(key).map(this::withFilter).orElse(this));
        };
    }

    public KeysPopup withFilter(LineField newFilter) {
        return with(newFilter, filtering);
    }

    private KeysPopup with(LineField newFilter, boolean typing) {
        return new KeysPopup(rows, notes, newFilter, typing, 0);
    }

    private KeysPopup scrolled(Key key) {
        int to =
                switch (key.toString()) {
                    case "Up", "k" -> top - 1;
                    case "Down", "j" -> top + 1;
                    case "PageUp" -> top - PAGE;
                    case "PageDown", "Space" -> top + PAGE;
                    case "Home" -> 0;
                    case "End" -> Integer.MAX_VALUE;
                    default -> top;
                };
        return withTop(to);
    }

    private KeysPopup withTop(int row) {
        return new KeysPopup(rows, notes, filter, filtering, row);
    }

    /// The same, scrolled no further than there is something to see on this screen.
    public KeysPopup within(Size screen) {
        return withTop(Math.min(top, KeysView.lastTop(this, screen)));
    }

    /// The rows that hold what is typed in their title or among their keys.
    List<KeyRow> found() {
        var query = Query.of(filter.text());
        var typed = filter.text().strip().toLowerCase(Locale.ROOT);
        return rows.stream()
                .filter(row -> query.score(row.title()) != Query.NONE || hasKey(row, typed))
                .toList();
    }

    private static boolean hasKey(KeyRow row, String typed) {
        return row.keys().toLowerCase(Locale.ROOT).contains(typed)
                || row.letter().equalsIgnoreCase(typed);
    }

    /// `notice` stands in the footer while there is something to say.
    public void draw(Canvas canvas, String notice) {
        KeysView.draw(canvas, this, notice);
    }
}
