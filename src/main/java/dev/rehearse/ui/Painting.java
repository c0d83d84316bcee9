package dev.rehearse.ui;

/// Asks for the marks of Markdown of what is seen, with some lines around it, so that scrolling
/// rarely waits.
final class Painting {

    /// Lines that begin no block would be painted wrongly, so the run starts well above.
    private static final int AROUND = 60;

    /// What the painter takes at once; longer lines stay plain.
    private static final int MOST_CHARS = 30_000;

    private Painting() {}

    static Step ask(State state) {
        var open = state.open();
        if (open.isEmpty() || !(state.mode() instanceof Mode.Studying)) {
            return Step.of(state);
        }
        var note = open.get();
        int first = note.top().line();
        int last = NoteRowsSeen.lastLine(state, note);
        if (note.paint().covers(first, last)) {
            return Step.of(state);
        }
        int from = start(note, Math.max(1, first - AROUND));
        int to = end(note, from, Math.min(note.note().lineCount(), last + AROUND));
        var asked = note.withPaint(note.paint().asking(from, Math.max(to, last)));
        return Step.of(
                state.withOpen(asked),
                new Effect.PaintLines(note.path(), note.revision(), note.note(), from, to));
    }

    /// A heading or the line after a blank one begins a block.
    private static int start(OpenNote open, int line) {
        int at = line;
        while (at > 1 && line - at < AROUND && !Rows.shown(open.note(), at - 1).isBlank()) {
            at--;
        }
        return at;
    }

    private static int end(OpenNote open, int from, int to) {
        int chars = 0;
        for (int line = from; line <= to; line++) {
            chars += Rows.shown(open.note(), line).length() + 1;
            if (chars > MOST_CHARS) {
                return Math.max(from, line - 1);
            }
        }
        return to;
    }
}
