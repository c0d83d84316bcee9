package dev.rehearse.ui;

/// Keeps the caret in sight with two rows of context.
final class Scrolling {

    private static final int CONTEXT = 2;

    private Scrolling() {}

    static State follow(State state) {
        return state.open()
                .map(open -> state.withOpen(open.withTop(top(state, open))))
                .orElse(state);
    }

    /// A place that was jumped to stands in the upper third, with what is round it in sight.
    static State around(State state) {
        return state.open()
                .map(open -> {
                    int columns = Panes.noteColumns(state.size());
                    int above = Panes.noteRows(state) / 3;
                    var top = Rows.move(open.note(), open.caret(), -above, columns);
                    return state.withOpen(open.withTop(top));
                })
                .orElse(state);
    }

    private static Spot top(State state, OpenNote open) {
        int rows = Panes.noteRows(state);
        int columns = Panes.noteColumns(state.size());
        int context = Math.min(CONTEXT, Math.max(0, (rows - 1) / 2));
        var note = open.note();
        var caret = open.caret();
        var highest = Rows.move(note, caret, -context, columns);
        if (highest.compareTo(open.top()) < 0) {
            return highest;
        }
        int below = Rows.between(note, open.top(), caret, columns, rows);
        if (below < rows - context) {
            return open.top();
        }
        return Rows.move(note, caret, -(rows - 1 - context), columns);
    }

    /// The wheel moves what is seen; the caret comes along only when it would be lost.
    static State wheel(State state, int by) {
        return state.open()
                .map(open -> {
                    int columns = Panes.noteColumns(state.size());
                    int rows = Panes.noteRows(state);
                    var note = open.note();
                    var top = Rows.move(note, open.top(), by, columns);
                    var first = Rows.move(note, top, Math.min(CONTEXT, rows / 2), columns);
                    var last = Rows.move(note, top, Math.max(0, rows - 1 - CONTEXT), columns);
                    var caret = open.caret();
                    if (caret.compareTo(first) < 0 && !top.equals(Spot.START)) {
                        caret = first;
                    }
                    if (caret.compareTo(last) > 0) {
                        caret = last;
                    }
                    return state.withOpen(open.withTop(top).withCaret(caret));
                })
                .orElse(state);
    }
}
