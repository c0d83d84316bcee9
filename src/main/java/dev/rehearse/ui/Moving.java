package dev.rehearse.ui;

import dev.rehearse.note.Note;
import dev.rehearse.question.Question;

import java.util.Optional;

/// Where the caret goes in the study screen. The caret is a row of the note as it is wrapped now;
/// both lists follow it.
final class Moving {

    private Moving() {}

    static State up(State state) {
        return byRows(state, -1);
    }

    static State down(State state) {
        return byRows(state, 1);
    }

    static State pageUp(State state) {
        return byRows(state, -page(state));
    }

    static State pageDown(State state) {
        return byRows(state, page(state));
    }

    /// The focused window's way of going on by one: rows of the note, or entries of a list.
    static Step step(State state, int by) {
        return switch (state.study().focus()) {
            case NOTE -> Step.of(byRows(state, by));
            case QUESTIONS -> Step.of(alongQuestions(state, by));
            case REHEARSAL -> Step.of(toQuestion(state, by));
            case NOTEBOOK -> alongNotebook(state, by);
        };
    }

    static State byRows(State state, int rows) {
        return state.open()
                .map(open -> {
                    var caret = Rows.move(open.note(), open.caret(), rows, columns(state));
                    return Scrolling.follow(state.withOpen(open.withCaret(caret)));
                })
                .orElse(state);
    }

    static State toLine(State state, int line) {
        return state.open()
                .map(open -> {
                    int last = open.note().lineCount();
                    var spot = new Spot(Math.max(1, Math.min(line, last)), 0);
                    return Scrolling.follow(state.withOpen(open.withCaret(spot)));
                })
                .orElse(state);
    }

    static State toStart(State state) {
        return toLine(state, 1);
    }

    static State toEnd(State state) {
        return toLine(state, Integer.MAX_VALUE);
    }

    /// The question before or after the caret; at the ends the caret stays.
    static State toQuestion(State state, int by) {
        return state.open()
                .flatMap(open -> neighbour(open, by))
                .map(question -> toLine(state, question.line()))
                .orElse(state);
    }

    private static Optional<Question> neighbour(OpenNote open, int by) {
        var questions = open.note().questions();
        int line = open.caret().line();
        if (by > 0) {
            return questions.stream().filter(q -> q.line() > line).findFirst();
        }
        return questions.reversed().stream().filter(q -> q.line() < line).findFirst();
    }

    /// In the Questions window the next row, which may be an orphan; elsewhere the next question.
    static State nextQuestion(State state, int by) {
        return state.study().focus() == Window.QUESTIONS
                ? alongQuestions(state, by)
                : toQuestion(state, by);
    }

    /// Along the rows of the Questions window. Above the first one and between questions there is
    /// none: there it goes by the lines of the note.
    static State alongQuestions(State state, int by) {
        return state.open()
                .filter(open -> QuestionRow.selected(open) >= 0)
                .map(open ->
                        QuestionRow.neighbour(open, by)
                                .map(row -> toLine(state, row.line()))
                                .orElse(state))
                .orElseGet(() -> toQuestion(state, by));
    }

    static Step alongNotebook(State state, int by) {
        var rows = NotebookRow.of(state);
        int to = NotebookRow.selected(state, rows) + by;
        if (to < 0 || to >= rows.size()) {
            return Step.of(state);
        }
        return to(state, rows.get(to));
    }

    static Step to(State state, NotebookRow row) {
        return switch (row) {
            case NotebookRow.OfSection(var path, var section, var fold) ->
                    Step.of(toLine(state, section.line()));
            case NotebookRow.OfNote(var entry, var open, var fold) ->
                    open
                            ? Step.of(toStart(state))
                            : Step.of(state, Travelling.reopened(state, entry.path()));
        };
    }

    /// The caret on a row that is seen, counted from the top one; nothing scrolls.
    static State toRowSeen(State state, int row) {
        return state.open()
                .map(open -> {
                    var caret = Rows.move(open.note(), open.top(), row, columns(state));
                    return state.withOpen(open.withCaret(caret));
                })
                .orElse(state);
    }

    static int columns(State state) {
        return Panes.noteColumns(state.size());
    }

    static int page(State state) {
        return Math.max(1, Panes.noteRows(state) - 2);
    }

    /// A place to begin: the last place if it is known, else the first line.
    static Spot within(Note note, int line) {
        return new Spot(Math.max(1, Math.min(line, note.lineCount())), 0);
    }
}
