package dev.rehearse.ui.search;

import dev.rehearse.screen.Key;
import dev.rehearse.ui.popup.LineField;
import dev.rehearse.ui.search.SearchEntry.Kind;

import java.util.List;
import java.util.Optional;

/// Search Everywhere while it is open: what is typed, where it is searched, what was found.
public record SearchPopup(
        LineField query,
        Tab tab,
        int selected,
        List<SearchEntry> entries,
        List<String> recent,
        Found found) {
    private static final int PAGE = 8;

    /// What a key did.
    public sealed interface After {}

    public record Stay(SearchPopup popup) implements After {}

    public record Close() implements After {}

    public record Open(String id) implements After {}

    public record Rehearse(String id) implements After {}

    /// The action cannot run now, for this reason.
    public record Refused(String reason) implements After {}

    /// `recent` holds ids, the last used first.
    public static SearchPopup open(List<SearchEntry> entries, List<String> recent) {
        return searching(LineField.EMPTY, Tab.ALL, List.copyOf(entries), List.copyOf(recent));
    }

    private static SearchPopup searching(
            LineField query, Tab tab, List<SearchEntry> entries, List<String> recent) {
        var found = Found.of(query.text(), tab, entries, recent);
        return new SearchPopup(query, tab, 0, entries, recent, orAnAction(found, query, entries));
    }

    /// When nothing matches, the first action that can run is offered all the same.
    private static Found orAnAction(Found found, LineField query, List<SearchEntry> entries) {
        if (!found.groups().isEmpty() || query.isEmpty()) {
            return found;
        }
        return entries.stream()
                .filter(entry -> entry.kind() == Kind.ACTION && entry.unavailable().isEmpty())
                .findFirst()
                .map(entry -> new Found.Group(Kind.ACTION.title(), List.of(entry)))
                .map(group -> new Found(List.of(group), 0))
                .orElse(found);
    }

    public SearchPopup withQuery(LineField newQuery) {
        return newQuery.text().equals(query.text())
                ? new SearchPopup(newQuery, tab, selected, entries, recent, found)
                : searching(newQuery, tab, entries, recent);
    }

    public SearchPopup withTab(Tab newTab) {
        return searching(query, newTab, entries, recent);
    }

    public SearchPopup withSelected(int index) {
        int last = Math.max(0, found.entries().size() - 1);
        return new SearchPopup(query, tab, Math.clamp(index, 0, last), entries, recent, found);
    }

    public Optional<SearchEntry> chosen() {
        return found.entries().stream().skip(selected).findFirst();
    }

    /// Text that came in one piece.
    public SearchPopup pasted(String text) {
        return withQuery(query.typed(text));
    }

    public After after(Key key) {
        int last = Math.max(0, found.entries().size() - 1);
        return switch (key.name()) {
            case ESCAPE -> new Close();
            case ENTER -> entered(key.alt());
            case TAB -> new Stay(withTab(tab.step(key.shift() ? -1 : 1)));
            case UP -> new Stay(withSelected(selected == 0 ? last : selected - 1));
            case DOWN -> new Stay(withSelected(selected == last ? 0 : selected + 1));
            case PAGE_UP -> new Stay(withSelected(selected - PAGE));
            case PAGE_DOWN -> new Stay(withSelected(selected + PAGE));
            default -> new Stay(query.after(key).map(this::withQuery).orElse(this));
        };
    }

    private After entered(boolean rehearse) {
        if (chosen().isEmpty()) {
            return new Stay(this);
        }
        var entry = chosen().get();
        if (entry.unavailable().isPresent()) {
            return new Refused(entry.unavailable().get());
        }
        boolean asks = entry.kind() == Kind.QUESTION || entry.kind() == Kind.ANSWER;
        return rehearse && asks ? new Rehearse(entry.id()) : new Open(entry.id());
    }
}
