package dev.rehearse.ui;

import dev.rehearse.rehearsal.Moment;

import java.util.HashSet;
import java.util.List;

/// The tree of the Notebook window: Left folds or goes up to what holds a row, Right unfolds or
/// goes down into it.
final class Folding {

    private Folding() {}

    static Step fold(State state, Moment now) {
        var rows = NotebookRow.of(state);
        int at = NotebookRow.selected(state, rows);
        if (state.study().focus() != Window.NOTEBOOK || rows.isEmpty()) {
            return Step.of(state);
        }
        var row = rows.get(at);
        if (row.isUnfolded()) {
            return Moving.to(with(state, row, true), row);
        }
        return holder(rows, at) < 0 ? Step.of(state) : Moving.to(state, rows.get(holder(rows, at)));
    }

    static Step unfold(State state, Moment now) {
        var rows = NotebookRow.of(state);
        int at = NotebookRow.selected(state, rows);
        if (state.study().focus() != Window.NOTEBOOK || rows.isEmpty()) {
            return Step.of(state);
        }
        var row = rows.get(at);
        if (row.isFolded()) {
            return Step.of(with(state, row, false));
        }
        boolean into = at + 1 < rows.size() && rows.get(at + 1).depth() > row.depth();
        return into ? Moving.to(state, rows.get(at + 1)) : Step.of(state);
    }

    private static State with(State state, NotebookRow row, boolean folded) {
        var names = new HashSet<>(state.study().folded());
        if (folded) {
            names.add(row.name());
        } else {
            names.remove(row.name());
        }
        return state.withStudy(state.study().withFolded(names));
    }

    /// The row that holds this one; -1 for a note.
    private static int holder(List<NotebookRow> rows, int at) {
        for (int i = at - 1; i >= 0; i--) {
            if (rows.get(i).depth() < rows.get(at).depth()) {
                return i;
            }
        }
        return -1;
    }
}
