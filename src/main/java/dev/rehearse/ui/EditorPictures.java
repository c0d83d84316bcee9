package dev.rehearse.ui;

import dev.rehearse.screen.TextField;
import dev.rehearse.ui.rehearse.Editor;

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
        return new Editor(
                rows,
                view.caretRow() - view.firstRow(),
                view.caretColumn(),
                words == 0 ? "" : Words.count(words),
                words == 0 ? "" : Words.aloud(text.words(), state.preferences().speech()));
    }
}
