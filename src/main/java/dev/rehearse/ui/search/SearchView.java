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
    private static final int FIRST_ROW = 6;

    private SearchView() {}

    public static Box place(Size screen) {
        return PopupBox.over(screen, COLUMNS, ROWS);
    }

    public static void draw(Canvas canvas, SearchPopup popup) {
        var box = PopupBox.open(canvas, place(canvas.size()), "Search Everywhere");
        tabs(box, popup);
        box.put(4, 3, "›", Style.DIM);
        box.field(4, 5, popup.query(), box.columns() - 8, true);
        box.divider(5, "");
        box.divider(box.rows() - 3, "");
        var lines = SearchLines.of(popup);
        int room = room(box.rows());
        int top = lines.top(popup.selected(), room);
        for (int row = 0; row < room && top + row < lines.all().size(); row++) {
            SearchRow.draw(box, FIRST_ROW + row, lines.all().get(top + row), popup);
        }
        footer(box, popup);
    }

    private static int room(int boxRows) {
        return boxRows - 3 - FIRST_ROW;
    }

    /// The popup with what stands there on the screen selected: an entry of its list; empty when
    /// there is none.
    public static Optional<SearchPopup> selectedAt(
            SearchPopup popup, Size screen, int row, int column) {
        var place = place(screen);
        int at = row - place.row() - FIRST_ROW;
        int room = room(place.rows());
        if (!place.holds(row, column) || at < 0 || at >= room) {
            return Optional.empty();
        }
        var lines = SearchLines.of(popup);
        int line = at + lines.top(popup.selected(), room);
        return line < lines.all().size()
                        && lines.all().get(line) instanceof SearchLines.Entry(int index, _)
                ? Optional.of(popup.withSelected(index))
                : Optional.empty();
    }

    private static void tabs(PopupBox box, SearchPopup popup) {
        var shown = Found.actionsOnly(popup.query().text()) ? Tab.ACTIONS : popup.tab();
        int at = 3;
        for (var tab : Tab.values()) {
            boolean here = tab == shown;
            var text = here ? "[" + tab.title() + "]" : " " + tab.title() + " ";
            at = box.put(2, at, text, here ? Style.BUTTON : Style.TEXT) + 1;
        }
        if (at + 16 < box.columns()) {
            box.putRight(2, 2, "Tab next tab", Style.FOOTER_TEXT);
        }
    }

    private static void footer(PopupBox box, SearchPopup popup) {
        int row = box.rows() - 2;
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
