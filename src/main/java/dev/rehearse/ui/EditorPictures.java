package dev.rehearse.ui;

import dev.rehearse.screen.TextField;
import dev.rehearse.ui.rehearse.Editor;

import java.time.Duration;
import java.util.ArrayList;

/// The rows of a text that are seen, with its caret and its selection.
final class EditorPictures {

    private EditorPictures() {}

    static Editor of(State state, TextField text) {
        var room = Panes.editor(state);
        int first = text.firstRowShowingCaret(room.columns(), room.rows(), 0);
        var view = text.view(room.columns(), first, room.rows());
        var rows = new ArrayList<Editor.Text>();
        for (var row : view.rows()) {
            var indented = " ".repeat(row.indent()) + row.text();
            int shift = row.indent();
            boolean selected = row.selectTo() > row.selectFrom();
            rows.add(
                    selected
                            ? new Editor.Text(
                                    indented, row.selectFrom() + shift, row.selectTo() + shift)
                            : Editor.Text.plain(indented));
        }
        int words = text.wordCount();
        var time = Words.time(text.words(), state.preferences().speech());
        var budget = budget(state);
        return new Editor(
                rows,
                view.caretRow() - view.firstRow(),
                view.caretColumn(),
                words == 0 ? "" : Words.count(words),
                words == 0 ? "" : Words.aloud(time, budget),
                Words.isLong(time, budget));
    }

    /// Of what is written nothing else is asked for.
    private static Duration budget(State state) {
        return switch (state.mode()) {
            case Mode.Rehearsing(var session) -> session.run().budget(session.run().current());
            case Mode.Editing editing -> Words.budget(state, editing.question());
            case Mode.Studying _, Mode.Reviewing _, Mode.Summing _ -> Duration.ZERO;
        };
    }
}
