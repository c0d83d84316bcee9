package dev.rehearse.ui.search;

import dev.rehearse.screen.Columns;
import dev.rehearse.screen.Style;
import dev.rehearse.ui.popup.MarkedText;
import dev.rehearse.ui.popup.PopupBox;
import dev.rehearse.ui.search.SearchEntry.Kind;
import dev.rehearse.ui.search.SearchLines.Blank;
import dev.rehearse.ui.search.SearchLines.Entry;
import dev.rehearse.ui.search.SearchLines.Line;
import dev.rehearse.ui.search.SearchLines.Title;

/// Draws one line of the list.
final class SearchRow {
    private static final int TEXT = 5;
    private static final int LEAST_TEXT = 12;

    private SearchRow() {}

    static void draw(PopupBox box, int row, Line line, SearchPopup popup) {
        switch (line) {
            case Blank() -> {}
            case Title(var text) ->
                    box.put(row, 3, Columns.cut(text, box.columns() - 6), Style.DIM);
            case Entry(int index, var entry) -> {
                entry(box, row, entry, popup);
                if (index == popup.selected()) {
                    box.select(row);
                }
            }
        }
    }

    private static void entry(PopupBox box, int row, SearchEntry entry, SearchPopup popup) {
        boolean can = entry.unavailable().isEmpty();
        int room = box.columns() - 3 - TEXT;
        var right = right(entry, room);
        int rightColumns = right.isEmpty() ? 0 : Columns.of(right) + 2;
        if (rightColumns > 0 && room - rightColumns >= LEAST_TEXT) {
            box.putRight(row, 2, right, can ? Style.DIM : Style.DISABLED);
            room -= rightColumns;
        }
        box.put(row, 3, entry.icon(), entry.iconStyle());
        var marks = Found.query(popup.query().text()).marks(entry.text());
        var style = can ? Style.TEXT : Style.DISABLED;
        MarkedText.draw(box, row, TEXT, room, entry.text(), marks, style);
    }

    /// An answer's question gets a quarter of the row, anything else half of it.
    private static String right(SearchEntry entry, int room) {
        var reason = entry.unavailable().map(why -> why + "   ").orElse("");
        int most = entry.kind() == Kind.ANSWER ? room / 4 : room / 2;
        return Columns.cut((reason + entry.right()).strip(), most);
    }
}
