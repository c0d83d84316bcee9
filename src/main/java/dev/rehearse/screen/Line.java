package dev.rehearse.screen;

import java.util.List;

/// One line of a text field, with what is dear to know about it remembered.
///
/// The memory is filled when first asked for; racing threads would compute the same value.
final class Line {
    private static final Layout NO_LAYOUT = new Layout(-1, List.of());
    private static final Words UNCOUNTED = new Words(-1, -1);
    static final Line EMPTY = new Line("");

    private record Layout(int columns, List<Wrap.Row> rows) {}

    private final String text;
    private Layout layout = NO_LAYOUT;
    private Words words = UNCOUNTED;

    Line(String text) {
        this.text = text;
    }

    String text() {
        return text;
    }

    int length() {
        return text.length();
    }

    List<Wrap.Row> rows(int columns) {
        Layout known = layout;
        if (known.columns() != columns) {
            known = new Layout(columns, Wrap.rows(text, columns, Wrap.hang(text)));
            layout = known;
        }
        return known.rows();
    }

    Words words() {
        Words known = words;
        if (known.spaced() < 0) {
            known = Words.in(text);
            words = known;
        }
        return known;
    }
}
