package dev.rehearse.ui.popup;

import dev.rehearse.screen.Canvas;
import dev.rehearse.screen.Columns;
import dev.rehearse.screen.Size;
import dev.rehearse.screen.Style;
import dev.rehearse.ui.frame.Box;
import dev.rehearse.ui.frame.More;

import java.util.OptionalInt;

/// Draws a list popup.
public final class ListView {
    private static final int AROUND = 6;
    private static final int LEAST_TEXT = 12;
    private static final int LEAST_ROWS = 8;
    private static final int LOW = 16;
    private static final String GAP = "   ";

    private ListView() {}

    /// Which rows of the box hold what. Where not all of it fits, the list comes first: its keys
    /// work all the same. In a low box they stand in one line.
    private record Form(boolean low, int first, int room, int actions) {
        static Form of(ListPopup popup, Size screen, Box box) {
            int keys = popup.actions().size();
            int missing = popup.rows().size() + keys + AROUND - box.rows();
            if (missing > 0 && box.rows() < LOW) {
                return new Form(true, 1, PopupBox.lastRow(screen, box) - 1, 0);
            }
            int least = Math.min(LEAST_ROWS, popup.rows().size());
            int actions = Math.clamp(box.rows() - AROUND - least, 0, keys);
            return new Form(false, 2, Math.max(1, box.rows() - AROUND - actions), actions);
        }

        int divider() {
            return first + room + 1;
        }
    }

    /// Where the popup stands when it has no better place.
    public static Box place(ListPopup popup, Size screen, int columns) {
        return PopupBox.over(
                screen, columns, popup.rows().size() + popup.actions().size() + AROUND);
    }

    public static void draw(Canvas canvas, Box place, ListPopup popup) {
        var typed = popup.filter().isEmpty() ? "" : "  " + popup.filter().text();
        var box = PopupBox.open(canvas, place, popup.title() + typed);
        var form = Form.of(popup, canvas.size(), place);
        int count = popup.found().size();
        int top = Scroll.top(popup.selected(), count, form.room());
        int following = count - top - form.room();
        if (form.low()) {
            line(box, popup, following);
        } else {
            keys(box, popup, form, following);
        }
        rows(box, popup, form, top);
    }

    private static void keys(PopupBox box, ListPopup popup, Form form, int following) {
        box.divider(form.divider(), "", following);
        int verbs = 4 + 3;
        for (var action : popup.actions()) {
            verbs = Math.max(verbs, 4 + Columns.of(action.key()) + 2);
        }
        for (int index = 0; index < form.actions(); index++) {
            var action = popup.actions().get(index);
            int row = form.divider() + 1 + index;
            box.put(row, 4, action.key(), Style.FOOTER_KEY);
            box.put(row, verbs, action.verb(), Style.FOOTER_TEXT);
        }
        box.putRight(box.lastRow(), 1, hint(popup, box.columns() - 4), Style.FOOTER_TEXT);
    }

    /// The hint, or as much of its end as there is room for.
    private static String hint(ListPopup popup, int columns) {
        var hint = popup.hint();
        while (Columns.of(hint) > columns && hint.contains(GAP)) {
            hint = hint.substring(hint.indexOf(GAP) + GAP.length());
        }
        return hint;
    }

    /// As many of the keys as the last row holds.
    private static void line(PopupBox box, ListPopup popup, int following) {
        int row = box.lastRow();
        var more = More.text(following);
        int end = more.isEmpty() ? box.columns() - 2 : box.putRight(row, 1, more, Style.DIM) - 2;
        int at = box.put(row, 1, hint(popup, end - 1), Style.FOOTER_TEXT) + 2;
        for (var action : popup.actions()) {
            int columns = Columns.of(action.key()) + 1 + Columns.of(action.brief());
            if (at + columns > end) {
                return;
            }
            int verb = box.put(row, at, action.key(), Style.FOOTER_KEY) + 1;
            at = box.put(row, verb, action.brief(), Style.FOOTER_TEXT) + 2;
        }
    }

    /// Which of the rows found stands there on the screen.
    public static OptionalInt indexAt(
            ListPopup popup, Size screen, Box place, int row, int column) {
        var form = Form.of(popup, screen, place);
        int at = row - place.row() - form.first();
        int index = at + Scroll.top(popup.selected(), popup.found().size(), form.room());
        boolean there = place.holds(row, column) && at >= 0 && at < form.room();
        return there && index < popup.found().size() ? OptionalInt.of(index) : OptionalInt.empty();
    }

    private static void rows(PopupBox box, ListPopup popup, Form form, int top) {
        var found = popup.found();
        if (found.isEmpty()) {
            var nothing = popup.filter().isEmpty() ? "Nothing here" : "Nothing matches";
            box.put(form.first(), 4, nothing, Style.DIM);
        }
        for (int index = top; index < Math.min(found.size(), top + form.room()); index++) {
            int row = form.first() + index - top;
            row(box, row, found.get(index), popup.filter());
            if (index == popup.selected()) {
                box.select(row);
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
