package dev.rehearse.ui.search;

import dev.rehearse.ui.popup.Scroll;

import java.util.ArrayList;
import java.util.List;

/// What stands in the list, line by line.
record SearchLines(List<Line> all) {
    sealed interface Line {}

    record Blank() implements Line {}

    record Title(String text) implements Line {}

    /// One thing found; the index is its place among all of them.
    record Entry(int index, SearchEntry entry) implements Line {}

    /// `airy` keeps the groups apart.
    static SearchLines of(SearchPopup popup, boolean airy) {
        var lines = new ArrayList<Line>();
        lines.add(new Blank());
        if (popup.found().total() == 0 && !popup.query().isEmpty()) {
            lines.add(new Title("Nothing matches \"" + popup.query().text() + "\""));
            lines.add(new Blank());
        }
        int index = 0;
        for (var group : popup.found().groups()) {
            if (index > 0) {
                lines.add(new Blank());
            }
            lines.add(new Title(group.title()));
            for (var entry : group.entries()) {
                lines.add(new Entry(index++, entry));
            }
        }
        if (!airy) {
            lines.removeIf(Blank.class::isInstance);
        }
        return new SearchLines(List.copyOf(lines));
    }

    int top(int selected, int room) {
        int at = 0;
        for (int line = 0; line < all.size(); line++) {
            if (all.get(line) instanceof Entry(int index, _) && index == selected) {
                at = line;
            }
        }
        return Scroll.top(at, all.size(), room);
    }
}
