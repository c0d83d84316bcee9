package dev.rehearse.ui;

import dev.rehearse.rehearsal.Moment;
import dev.rehearse.screen.TextField;

/// What a click and the wheel mean where the mouse points. Nothing needs the mouse.
final class Pointing {

    private Pointing() {}

    static Step clicked(State state, Moment now, int row, int column) {
        if (!(state.popup() instanceof Popup.None)) {
            return Popups.click(state, now, row, column);
        }
        return switch (state.mode()) {
            case Mode.Studying _ -> inStudy(state, now, row, column);
            case Mode.Editing _ -> inText(state, now, row, column);
            case Mode.Rehearsing r ->
                    state.place(now) == Place.ANSWER
                            ? inText(state, now, row, column)
                            : Step.of(state);
            case Mode.Reviewing _, Mode.Summing _ -> Step.of(state);
        };
    }

    private static Step inStudy(State state, Moment now, int row, int column) {
        var open = state.open();
        if (open.isEmpty()) {
            return Step.of(state);
        }
        if (row == 0) {
            boolean plan = Bars.top(state, now).opensAt(state.size().columns(), column);
            return plan
                    ? Update.run(state, now, state.keymap().byId("plan.choose"))
                    : Step.of(state);
        }
        var notebook = LeftPictures.notebook(state);
        if (notebook.holds(row, column)) {
            return inNotebook(focus(state, Window.NOTEBOOK), row - notebook.row());
        }
        var questions = LeftPictures.questions(state);
        if (questions.holds(row, column)) {
            return Step.of(
                    inQuestions(focus(state, Window.QUESTIONS), open.get(), row - questions.row()));
        }
        if (Panes.study(state.size()).right().holds(row, column)) {
            return Step.of(focus(state, Window.REHEARSAL));
        }
        var note = Panes.note(state);
        return note.holds(row, column)
                ? Step.of(Moving.toRowSeen(focus(state, Window.NOTE), row - note.row()))
                : Step.of(state);
    }

    /// A click into the note closes what lies over it.
    private static State focus(State state, Window window) {
        var study = state.study();
        return state.withStudy(
                window == Window.NOTE ? study.withoutOverlay() : study.withFocus(window));
    }

    private static Step inNotebook(State state, int row) {
        var rows = NotebookRow.of(state);
        int at = row + LeftPictures.firstInNotebook(state, rows);
        return at < rows.size() ? Moving.to(state, rows.get(at)) : Step.of(state);
    }

    private static State inQuestions(State state, OpenNote open, int row) {
        int at = row + LeftPictures.firstQuestion(state, open);
        return at < QuestionRow.count(open)
                ? Moving.toLine(state, QuestionRow.at(open, at).line())
                : state;
    }

    /// The caret goes where the click fell, or to the end of that row.
    private static Step inText(State state, Moment now, int row, int column) {
        var box = Panes.editorBox(state);
        if (!box.holds(row, column)) {
            return Step.of(state);
        }
        int columns = Math.max(1, box.columns());
        return Typing.change(
                state,
                now,
                text ->
                        text.clicked(
                                row - box.row() + text.firstRowShowingCaret(columns, box.rows(), 0),
                                column - box.column(),
                                columns,
                                false));
    }

    /// Lists go on by one entry, the note and a text by rows.
    static Step wheel(State state, Moment now, int rows, int row, int column) {
        if (!(state.popup() instanceof Popup.None)) {
            return Popups.wheel(state, now, rows);
        }
        int by = Integer.signum(rows);
        return switch (state.mode()) {
            case Mode.Studying _ -> wheelInStudy(state, rows, row, column);
            case Mode.Summing _ -> Summing.by(state, by);
            case Mode.Reviewing _ -> Reviewing.scroll(state, now, _ -> rows);
            case Mode.Editing _ -> Typing.change(state, now, text -> moved(state, text, rows));
            case Mode.Rehearsing r ->
                    state.place(now) == Place.ANSWER
                            ? Typing.change(state, now, text -> moved(state, text, rows))
                            : Step.of(state);
        };
    }

    private static Step wheelInStudy(State state, int rows, int row, int column) {
        int by = Integer.signum(rows);
        if (LeftPictures.notebook(state).holds(row, column)) {
            return Moving.alongNotebook(state, by);
        }
        if (LeftPictures.questions(state).holds(row, column)) {
            return Step.of(Moving.alongQuestions(state, by));
        }
        return Step.of(Scrolling.wheel(state, rows));
    }

    private static TextField moved(State state, TextField text, int rows) {
        int columns = Panes.editor(state).columns();
        var next = text;
        for (int i = 0; i < Math.abs(rows); i++) {
            next = rows < 0 ? next.up(columns, false) : next.down(columns, false);
        }
        return next;
    }
}
