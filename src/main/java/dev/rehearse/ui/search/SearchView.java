package dev.rehearse.ui.search;

import dev.rehearse.screen.Canvas;
import dev.rehearse.screen.Columns;
import dev.rehearse.screen.Size;
import dev.rehearse.screen.Style;
import dev.rehearse.ui.frame.Box;
import dev.rehearse.ui.popup.PopupBox;
import dev.rehearse.ui.search.SearchEntry.Kind;

import java.util.Optional;

/// Draws Search Everywhere.
public final class SearchView {
    private static final int COLUMNS = 86;
    private static final int ROWS = 24;
    private static final int AIRY = 16;

    private SearchView() {}

    /// Which rows of the box hold what: without air and dividers when it has few of them.
    private record Rows(int tabs, int query, int first, int room) {
        static Rows of(int boxRows, int lastRow) {
            return boxRows < AIRY
                    ? new Rows(1, 2, 3, lastRow - 3)
                    : new Rows(2, 4, 6, lastRow - 1 - 6);
        }
    }

    public static Box place(Size screen) {
        return PopupBox.over(screen, COLUMNS, ROWS);
    }

    public static void draw(Canvas canvas, SearchPopup popup) {
        var box = PopupBox.open(canvas, place(canvas.size()), "Search Everywhere");
        boolean airy = box.rows() >= AIRY;
        var rows = Rows.of(box.rows(), box.lastRow());
        tabs(box, rows.tabs(), popup);
        box.put(rows.query(), 3, "›", Style.DIM);
        box.field(rows.query(), 5, popup.query(), box.columns() - 8, true);
        if (airy) {
            box.divider(rows.first() - 1, "");
            box.divider(box.rows() - 3, "");
        }
        var lines = SearchLines.of(popup, airy);
        int top = lines.top(popup.selected(), rows.room());
        for (int row = 0; row < rows.room() && top + row < lines.all().size(); row++) {
            SearchRow.draw(box, rows.first() + row, lines.all().get(top + row), popup);
        }
        footer(box, popup);
    }

    /// The popup with what stands there on the screen selected: an entry of its list; empty when
    /// there is none.
    public static Optional<SearchPopup> selectedAt(
            SearchPopup popup, Size screen, int row, int column) {
        var place = place(screen);
        var rows = Rows.of(place.rows(), PopupBox.lastRow(screen, place));
        int at = row - place.row() - rows.first();
        if (!place.holds(row, column) || at < 0 || at >= rows.room()) {
            return Optional.empty();
        }
        var lines = SearchLines.of(popup, place.rows() >= AIRY);
        int line = at + lines.top(popup.selected(), rows.room());
        return line < lines.all().size()
                        && lines.all().get(line) instanceof SearchLines.Entry(int index, _)
                ? Optional.of(popup.withSelected(index))
                : Optional.empty();
    }

    private static void tabs(PopupBox box, int row, SearchPopup popup) {
        var shown = Found.actionsOnly(popup.query().text()) ? Tab.ACTIONS : popup.tab();
        int all = Tab.values().length;
        for (var tab : Tab.values()) {
            all += 2 + Columns.of(tab.title());
        }
        boolean close = 3 + all > box.columns();
        int at = close ? 2 : 3;
        for (var tab : Tab.values()) {
            boolean here = tab == shown;
            var other = close ? tab.title() : " " + tab.title() + " ";
            var text = here ? "[" + tab.title() + "]" : other;
            at = box.put(row, at, text, here ? Style.BUTTON : Style.TEXT) + 1;
        }
        if (at + 16 < box.columns()) {
            box.putRight(row, 2, "Tab next tab", Style.FOOTER_TEXT);
        }
    }

    private static void footer(PopupBox box, SearchPopup popup) {
        int row = box.lastRow();
        int listed = popup.found().total() == 0 ? 0 : popup.found().entries().size();
        int at = box.put(row, 3, listed + " of " + popup.found().total(), Style.DIM) + 3;
        var keys = keys(popup);
        int free = box.columns() - 3 - at;
        if (Columns.of(keys) > free) {
            keys = "Enter open  Esc close";
        }
        if (Columns.of(keys) <= free) {
            int begin = box.putRight(row, 2, keys, Style.FOOTER_TEXT);
            free = begin - at;
        }
        if (free >= 17) {
            box.put(row, at, "> actions only", Style.FOOTER_TEXT);
        }
    }

    private static String keys(SearchPopup popup) {
        boolean asks =
                popup.chosen()
                        .filter(e -> e.kind() == Kind.QUESTION || e.kind() == Kind.ANSWER)
                        .isPresent();
        return "Enter open  " + (asks ? "Alt+Enter rehearse it  " : "") + "Esc close";
    }
}
