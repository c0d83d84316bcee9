package dev.rehearse.ui;

import dev.rehearse.outline.Section;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// One row of the Notebook window: a note, or a section of the open note.
sealed interface NotebookRow {

    record OfNote(Notebook.Entry entry, boolean open, Fold fold) implements NotebookRow {}

    record OfSection(String path, Section section, Fold fold) implements NotebookRow {}

    /// Whether rows stand below a row, or would.
    enum Fold {
        NOTHING_BELOW,
        UNFOLDED,
        FOLDED
    }

    Fold fold();

    default boolean isFolded() {
        return fold() == Fold.FOLDED;
    }

    default boolean isUnfolded() {
        return fold() == Fold.UNFOLDED;
    }

    /// What is remembered of it when it is folded. Lines move, titles stay.
    default String name() {
        return switch (this) {
            case OfNote(var entry, var open, var fold) -> entry.path();
            case OfSection(var path, var section, var fold) -> path + "#" + section.title();
        };
    }

    default int depth() {
        return switch (this) {
            case OfNote _ -> -1;
            case OfSection(var path, var section, var fold) -> section.depth();
        };
    }

    /// The notes in their order, the sections of the open one below it. The first H1 that begins a
    /// note stands for the note itself and gets no row.
    static List<NotebookRow> of(State state) {
        var rows = new ArrayList<NotebookRow>();
        for (var entry : state.notebook().entries()) {
            var open = state.open().filter(note -> note.path().equals(entry.path()));
            int at = rows.size();
            open.ifPresent(note -> addSections(note, state.study().folded(), rows));
            boolean folded = state.study().folded().contains(entry.path());
            var fold = fold(rows.size() > at, folded);
            if (folded) {
                rows.subList(at, rows.size()).clear();
            }
            rows.add(at, new OfNote(entry, open.isPresent(), fold));
        }
        return rows;
    }

    private static Fold fold(boolean below, boolean folded) {
        if (!below) {
            return Fold.NOTHING_BELOW;
        }
        return folded ? Fold.FOLDED : Fold.UNFOLDED;
    }

    /// The headings of answers are counted at their section, not listed.
    private static void addSections(OpenNote note, Set<String> folded, List<NotebookRow> rows) {
        var sections = note.note().sections();
        int hiddenTo = 0;
        for (int i = 0; i < sections.size(); i++) {
            var section = sections.get(i);
            boolean title = i == 0 && section.level() == 1;
            if (section.byteStart() < hiddenTo) {
                continue;
            }
            boolean below =
                    i + 1 < sections.size()
                            && sections.get(i + 1).byteStart() < section.byteEnd()
                            && !section.elaborated();
            var row = new OfSection(note.path(), section, Fold.NOTHING_BELOW);
            var fold = fold(below, folded.contains(row.name()));
            if (!title) {
                rows.add(new OfSection(note.path(), section, fold));
            }
            if (section.elaborated() || (!title && fold == Fold.FOLDED)) {
                hiddenTo = section.byteEnd();
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
                        case OfNote(var entry, var open, var fold) -> open;
                        case OfSection(var path, var section, var fold) -> section.line() <= line;
                    };
            selected = here ? i : selected;
        }
        return selected;
    }
}
