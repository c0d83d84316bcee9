package dev.rehearse.ui.frame;

import java.util.List;

/// A titled list: its visible rows only, or the one line an empty list says.
public record ListWindow(int number, String title, String fact, List<Row> rows, String empty) {
    public static final ListWindow NONE = new ListWindow(0, "", "", List.of(), "");

    public boolean isThere() {
        return !title.isEmpty();
    }
}
