package dev.rehearse.ui.popup;

import dev.rehearse.screen.Canvas;
import dev.rehearse.screen.Columns;
import dev.rehearse.screen.Size;
import dev.rehearse.screen.Style;
import dev.rehearse.ui.frame.Box;

import java.util.OptionalInt;

/// Draws a list popup.
public final class ListView {
    private static final int AROUND = 6;
    private static final int LEAST_TEXT = 12;
    private static final int LEAST_ROWS = 2;
    private static final int FIRST_ROW = 2;

    private ListView() {}

    /// Where the popup stands when it has no better place.
    public static Box place(ListPopup popup, Size screen, int columns) {
        return PopupBox.over(
                screen, columns, popup.rows().size() + popup.actions().size() + AROUND);
    }

    public static void draw(Canvas canvas, Box place, ListPopup popup) {
        var typed = popup.filter().isEmpty() ? "" : "  " + popup.filter().text();
        var box = PopupBox.open(canvas, place, popup.title() + typed);
        int divider = divider(popup, box.rows());
        int room = room(popup, box.rows());
        int count = popup.found().size();
        int top = Scroll.top(popup.selected(), count, room);
        box.divider(divider, "", count - top - room);
        int verbs = 4 + 3;
        for (var action : popup.actions()) {
            verbs = Math.max(verbs, 4 + Columns.of(action.key()) + 2);
        }
        for (int index = 0; index < actions(popup, box.rows()); index++) {
            var action = popup.actions().get(index);
            box.put(divider + 1 + index, 4, action.key(), Style.FOOTER_KEY);
            box.put(divider + 1 + index, verbs, action.verb(), Style.FOOTER_TEXT);
        }
        box.putRight(box.rows() - 2, 1, popup.hint(), Style.FOOTER_TEXT);
        rows(box, popup, top, room);
    }

    /// Which of the rows found stands there on the screen.
    public static OptionalInt indexAt(ListPopup popup, Box place, int row, int column) {
        int room = room(popup, place.rows());
        int at = row - place.row() - FIRST_ROW;
        int index = at + Scroll.top(popup.selected(), popup.found().size(), room);
        boolean there = place.holds(row, column) && at >= 0 && at < room;
        return there && index < popup.found().size() ? OptionalInt.of(index) : OptionalInt.empty();
    }

    private static int divider(ListPopup popup, int boxRows) {
        return boxRows - 3 - actions(popup, boxRows);
    }

    /// Where there is little room the list comes first: its keys work all the same.
    private static int actions(ListPopup popup, int boxRows) {
        int room = boxRows - AROUND - Math.min(LEAST_ROWS, popup.rows().size());
        return Math.clamp(room, 0, popup.actions().size());
    }

    private static int room(ListPopup popup, int boxRows) {
        return Math.max(1, divider(popup, boxRows) - FIRST_ROW - 1);
    }

    private static void rows(PopupBox box, ListPopup popup, int top, int room) {
        var found = popup.found();
        if (found.isEmpty()) {
            var nothing = popup.filter().isEmpty() ? "Nothing here" : "Nothing matches";
            box.put(FIRST_ROW, 4, nothing, Style.DIM);
        }
        for (int index = top; index < Math.min(found.size(), top + room); index++) {
            row(box, FIRST_ROW + index - top, found.get(index), popup.filter());
            if (index == popup.selected()) {
                box.select(FIRST_ROW + index - top);
            }
        }
    }

    private static void row(PopupBox box, int row, ListRow shown, LineField filter) {
        int room = box.columns() - 6;
        int right = Columns.of(shown.right());
        boolean both = room - right - 2 >= LEAST_TEXT || right == 0;
        if (both) {
            box.putRight(row, 1, shown.right(), Style.DIM);
            room -= right == 0 ? 0 : right + 2;
        }
        box.put(row, 2, shown.icon(), shown.iconStyle());
        var marks = Query.of(filter.text()).marks(shown.text());
        MarkedText.draw(box, row, 4, room, shown.text(), marks, Style.TEXT);
    }
}
