package dev.rehearse.ui.popup;

import dev.rehearse.screen.Columns;
import dev.rehearse.screen.Style;

import java.util.List;

/// A row of buttons; the one Enter would press bears `▌`.
public final class Buttons {
    private Buttons() {}

    /// Which button stands in a column of their row, -1 for none.
    static int at(int begin, List<String> titles, int column) {
        int at = begin;
        for (int index = 0; index < titles.size(); index++) {
            int end = at + Columns.of(titles.get(index)) + 4;
            if (column >= at && column < end) {
                return index;
            }
            at = end + 2;
        }
        return -1;
    }

    public static int draw(PopupBox box, int row, int column, List<String> titles, int focused) {
        int at = column;
        for (int index = 0; index < titles.size(); index++) {
            boolean here = index == focused;
            var text = "[" + (here ? "▌" : " ") + titles.get(index) + " ]";
            at = box.put(row, at, text, here ? Style.BUTTON : Style.BADGE) + 2;
        }
        return at - 2;
    }
}
