package dev.rehearse.ui;

import dev.rehearse.note.Section;

import java.util.ArrayList;
import java.util.List;

/// One row of the Notebook window: a note, or a section of the open note.
public sealed interface NotebookRow {

    record OfNote(Notebook.Entry entry, boolean open) implements NotebookRow {}

    record OfSection(Section section) implements NotebookRow {}

    /// The notes in their order, the sections of the open one below it. The first H1 that begins a
    /// note stands for the note itself and gets no row.
    static List<NotebookRow> of(State state) {
        var rows = new ArrayList<NotebookRow>();
        for (var entry : state.notebook().entries()) {
            var open = state.open().filter(note -> note.path().equals(entry.path()));
            rows.add(new OfNote(entry, open.isPresent()));
            open.ifPresent(note -> addSections(note, rows));
        }
        return rows;
    }

    /// The headings of answers are counted at their section, not listed.
    private static void addSections(OpenNote note, List<NotebookRow> rows) {
        boolean first = true;
        int answersEnd = 0;
        for (var section : note.note().sections()) {
            boolean title = first && section.level() == 1;
            first = false;
            if (!title && section.byteStart() >= answersEnd) {
                rows.add(new OfSection(section));
            }
            if (section.elaborated()) {
                answersEnd = section.byteEnd();
            }
        }
    }

    /// The row the caret is in.
    static int selected(State state, List<NotebookRow> rows) {
        int line = state.open().map(note -> note.caret().line()).orElse(1);
        int selected = 0;
        for (int i = 0; i < rows.size(); i++) {
            boolean here =
                    switch (rows.get(i)) {
                        case OfNote(var entry, var open) -> open;
                        case OfSection(var section) -> section.line() <= line;
                    };
            selected = here ? i : selected;
        }
        return selected;
    }
}
