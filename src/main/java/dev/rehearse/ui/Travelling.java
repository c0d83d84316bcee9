package dev.rehearse.ui;

import dev.rehearse.rehearsal.Moment;
import dev.rehearse.screen.Style;
import dev.rehearse.ui.popup.ListPopup;
import dev.rehearse.ui.popup.ListRow;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Going back to places that were left, and to notes that were open.
final class Travelling {

    private Travelling() {}

    static Optional<Visit> here(State state) {
        return state.open().map(open -> new Visit(open.path(), open.caret().line()));
    }

    static Step back(State state, Moment now) {
        var here = here(state).orElseThrow();
        var trail = state.study().trail();
        var to = trail.before().orElseThrow();
        return go(state.withStudy(state.study().withTrail(trail.gone(here))), to);
    }

    static Step forward(State state, Moment now) {
        var here = here(state).orElseThrow();
        var trail = state.study().trail();
        var to = trail.after().orElseThrow();
        return go(state.withStudy(state.study().withTrail(trail.goneForward(here))), to);
    }

    private static Step go(State state, Visit to) {
        boolean open = here(state).filter(here -> here.path().equals(to.path())).isPresent();
        return open
                ? Step.of(Moving.toLine(state, to.line()))
                : Step.of(state, new Effect.OpenNote(to.path(), to.line()));
    }

    /// Keeps the place that a message left, when it went further than a screenful, into another
    /// note, or by a popup. Going back and forward leaves nothing behind.
    static State follow(State before, State after) {
        if (!(after.popup() instanceof Popup.None)) {
            return after;
        }
        var left = left(before);
        var here = here(after);
        if (left.isEmpty() || here.isEmpty() || left.equals(here)) {
            return after;
        }
        var study = after.study();
        if (!left.get().path().equals(here.get().path())) {
            var trail = study.trail().changed(left.get(), here.get().path());
            boolean onTheWay = trail.way().equals(here.get().path());
            return after.withStudy(
                    study.withTrail(onTheWay ? trail.arrived() : trail.left(left.get())));
        }
        boolean jumped =
                !(before.popup() instanceof Popup.None)
                        || Math.abs(left.get().line() - here.get().line()) > Panes.noteRows(after);
        return jumped && study.trail().equals(before.study().trail())
                ? after.withStudy(study.withTrail(study.trail().left(left.get())))
                : after;
    }

    /// While a text is looked for the caret wanders; the place left is where it began.
    private static Optional<Visit> left(State before) {
        return before.popup() instanceof Popup.Finding(var field, var from)
                ? here(before).map(here -> new Visit(here.path(), from.line()))
                : here(before);
    }

    static Step recent(State state, Moment now) {
        var rows = new ArrayList<ListRow>();
        for (var visit : state.study().trail().recent()) {
            entry(state, visit.path())
                    .ifPresent(entry ->
                            rows.add(
                                    new ListRow(
                                            "",
                                            Style.DIM,
                                            entry.fileName(),
                                            "line " + visit.line(),
                                            visit.path())));
        }
        var popup = ListPopup.of("Recent notes", rows, List.of(), "Enter open   Esc close");
        return Step.of(state.withPopup(new Popup.Recent(popup)));
    }

    private static Optional<Notebook.Entry> entry(State state, String path) {
        return state.notebook().entries().stream().filter(e -> e.path().equals(path)).findFirst();
    }

    static Step chosen(State state, String path) {
        return Step.of(state.withPopup(new Popup.None()), reopened(state, path));
    }

    /// A note that was open before is opened where it was left.
    static Effect reopened(State state, String path) {
        int line =
                state.study().trail().recent().stream()
                        .filter(visit -> visit.path().equals(path))
                        .map(Visit::line)
                        .findFirst()
                        .orElse(1);
        return new Effect.OpenNote(path, line);
    }
}
