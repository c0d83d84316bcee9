package dev.rehearse.ui.popup;

import dev.rehearse.screen.Key;
import dev.rehearse.ui.frame.Hint;

import java.util.List;

/// A list to choose from; typing filters it. A letter with an action of its own does that while
/// nothing is typed.
public record ListPopup(
        String title,
        LineField filter,
        int selected,
        List<ListRow> rows,
        List<Hint> actions,
        String hint) {

    /// What a key did.
    public sealed interface After {}

    public record Stay(ListPopup popup) implements After {}

    public record Close() implements After {}

    /// A row was chosen.
    public record Chosen(String id) implements After {}

    /// One of the actions under the list was asked for, by its key.
    public record Asked(String key) implements After {}

    public ListPopup {
        rows = List.copyOf(rows);
        actions = List.copyOf(actions);
        selected = Math.clamp(selected, 0, Math.max(0, found(filter, rows).size() - 1));
    }

    public static ListPopup of(String title, List<ListRow> rows, List<Hint> actions, String hint) {
        return new ListPopup(title, LineField.EMPTY, 0, rows, actions, hint);
    }

    public ListPopup withSelected(int index) {
        return new ListPopup(title, filter, index, rows, actions, hint);
    }

    /// With what was typed into another list of the same things, on the row that one is on.
    public ListPopup like(ListPopup other) {
        var typed = new ListPopup(title, other.filter, 0, rows, actions, hint);
        var texts = typed.found().stream().map(ListRow::text).toList();
        var on = other.found();
        int same = on.isEmpty() ? -1 : texts.indexOf(on.get(other.selected).text());
        return typed.withSelected(same < 0 ? other.selected : same);
    }

    /// The rows that hold what is typed, as they stand.
    public List<ListRow> found() {
        return found(filter, rows);
    }

    private static List<ListRow> found(LineField filter, List<ListRow> rows) {
        var query = Query.of(filter.text());
        return rows.stream().filter(row -> query.score(row.text()) != Query.NONE).toList();
    }

    public After after(Key key) {
        int last = found().size() - 1;
        return switch (key.name()) {
            case ESCAPE -> new Close();
            case ENTER -> last < 0 ? new Stay(this) : new Chosen(found().get(selected).id());
            case UP -> new Stay(withSelected(selected == 0 ? last : selected - 1));
            case DOWN, TAB -> new Stay(withSelected(selected == last ? 0 : selected + 1));
            case PAGE_UP -> new Stay(withSelected(selected - 8));
            case PAGE_DOWN -> new Stay(withSelected(selected + 8));
            default -> typed(key);
        };
    }

    private After typed(Key key) {
        boolean asks = actions.stream().anyMatch(action -> action.key().equals(key.toString()));
        if (filter.isEmpty() && asks) {
            return new Asked(key.toString());
        }
        return new Stay(filter.after(key).map(this::withFilter).orElse(this));
    }

    public ListPopup withFilter(LineField newFilter) {
        int index = newFilter.text().equals(filter.text()) ? selected : 0;
        return new ListPopup(title, newFilter, index, rows, actions, hint);
    }
}
