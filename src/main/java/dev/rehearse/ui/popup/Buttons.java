package dev.rehearse.ui.popup;

import dev.rehearse.screen.Style;

import java.util.List;

/// A row of buttons; the one Enter would press bears `▌`.
public final class Buttons {
    private Buttons() {}

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
