package dev.rehearse.ui;

import dev.rehearse.note.Orphan;
import dev.rehearse.outline.Direction;
import dev.rehearse.outline.Section;
import dev.rehearse.question.Question;
import dev.rehearse.rehearsal.Attempt;
import dev.rehearse.rehearsal.Moment;
import dev.rehearse.rehearsal.Times;
import dev.rehearse.screen.Style;
import dev.rehearse.ui.frame.Box;
import dev.rehearse.ui.frame.ListWindow;
import dev.rehearse.ui.frame.Row;
import dev.rehearse.ui.frame.Sign;
import dev.rehearse.ui.study.LeftSide;
import dev.rehearse.ui.study.StudyView;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The Notebook and Questions windows.
final class LeftPictures {

    private static final int CONTEXT = 2;

    /// Under them a title has no room for more than a count.
    private static final int WIDE = 26;

    private LeftPictures() {}

    static LeftSide of(State state, OpenNote open, Moment now) {
        return side(
                state,
                window(1, "Notebook", "", notebookRows(state, now)),
                questions(state, open, now));
    }

    private static LeftSide empty(State state) {
        return side(
                state, window(1, "Notebook", "", List.of()), window(7, "Questions", "", List.of()));
    }

    /// Where the rows of the Notebook window are.
    static Box notebook(State state) {
        return StudyView.notebookBox(Panes.study(state.size()), empty(state));
    }

    /// Where the rows of the Questions window are.
    static Box questions(State state) {
        return StudyView.questionsBox(Panes.study(state.size()), empty(state));
    }

    static int firstInNotebook(State state, List<NotebookRow> all) {
        return firstSeen(all.size(), NotebookRow.selected(state, all), notebook(state).rows());
    }

    static int firstQuestion(State state, OpenNote open) {
        return firstSeen(
                QuestionRow.count(open), QuestionRow.selected(open), questions(state).rows());
    }

    private static LeftSide side(State state, ListWindow notebook, ListWindow questions) {
        boolean notebookFirst = state.study().left() == Window.NOTEBOOK;
        return new LeftSide(notebook, questions, notebookFirst, state.study().overlay());
    }

    private static ListWindow window(int number, String title, String fact, List<Row> rows) {
        return new ListWindow(number, title, fact, rows, "");
    }

    private static List<Row> notebookRows(State state, Moment now) {
        var all = NotebookRow.of(state);
        int selected = NotebookRow.selected(state, all);
        int first = firstInNotebook(state, all);
        int height = notebook(state).rows();
        var rows = new ArrayList<Row>();
        for (int i = first; i < Math.min(all.size(), first + height); i++) {
            rows.add(notebookRow(state, all.get(i), i == selected, now));
        }
        return rows;
    }

    private static Row notebookRow(State state, NotebookRow row, boolean selected, Moment now) {
        return switch (row) {
            case NotebookRow.OfNote(var entry, var open, var fold) ->
                    new Row(
                            selected,
                            open && !row.isFolded() ? "▾" : "▸",
                            Style.DIM,
                            0,
                            entry.name(),
                            Style.TEXT,
                            entry.isRead() ? entry.answered() + "/" + entry.questions() : "",
                            Style.DIM);
            case NotebookRow.OfSection(var path, var section, var fold) ->
                    sectionRow(state, section, fold, selected, now);
        };
    }

    private static Row sectionRow(
            State state, Section section, NotebookRow.Fold fold, boolean selected, Moment now) {
        var open = state.open().orElseThrow();
        int indent = 2 * Math.max(1, section.depth());
        var asked = open.note().questionAt(section.line()).filter(q -> q.line() == section.line());
        if (asked.isPresent()) {
            var icon = Signs.of(state, open, asked.get(), now);
            return new Row(
                    selected,
                    sign(fold, false),
                    Style.DIM,
                    indent,
                    section.title(),
                    Style.TEXT,
                    icon.shape(),
                    icon.style());
        }
        if (section.elaborated()) {
            var count = Integer.toString(open.note().coverage().answered());
            return new Row(
                    selected, "", Style.DIM, indent, section.title(), Style.TEXT, count, Style.DIM);
        }
        var coverage = open.note().coverage(section);
        boolean some = coverage.all() > 0;
        return new Row(
                selected,
                sign(fold, some),
                Style.DIM,
                indent,
                section.title(),
                Style.TEXT,
                some ? coverage.answered() + "/" + coverage.all() : "",
                Style.DIM);
    }

    /// A section that holds questions is marked too, though they are not rows of the tree.
    private static String sign(NotebookRow.Fold fold, boolean holdsQuestions) {
        return switch (fold) {
            case FOLDED -> "▸";
            case UNFOLDED -> "▾";
            case NOTHING_BELOW -> holdsQuestions ? "▾" : "";
        };
    }

    private static ListWindow questions(State state, OpenNote open, Moment now) {
        var all = open.note().questions();
        if (!open.note().isRead()) {
            return new ListWindow(7, "Questions", "", List.of(), open.lookingForQuestions());
        }
        int count = QuestionRow.count(open);
        if (count == 0) {
            return new ListWindow(7, "Questions", "0", List.of(), "No questions in this note");
        }
        int selected = QuestionRow.selected(open);
        int first = firstQuestion(state, open);
        int height = questions(state).rows();
        var interview = Interviewing.here(state);
        var rows = new ArrayList<Row>();
        for (int i = first; i < Math.min(count, first + height); i++) {
            rows.add(
                    switch (QuestionRow.at(open, i)) {
                        case QuestionRow.OfQuestion(var question) ->
                                interview.isPresent()
                                        ? talkRow(state, interview.get(), question, i == selected)
                                        : questionRow(state, open, question, i == selected, now);
                        case QuestionRow.OfOrphan(var orphan) -> orphanRow(orphan, i == selected);
                    });
        }
        if (interview.isPresent()) {
            boolean narrow = Panes.study(state.size()).left().columns() < WIDE;
            var left =
                    narrow
                            ? interview.get().replies().size()
                                    + "/"
                                    + Interviewing.asked(open).size()
                            : Interviewing.left(interview.get(), open);
            return window(7, "Questions", left, rows);
        }
        int orphans = count - all.size();
        return window(7, "Questions", all.size() + (orphans == 0 ? "" : " + " + orphans), rows);
    }

    /// An answer that no question asks for, with the number of the question it is most like.
    private static Row orphanRow(Orphan orphan, boolean selected) {
        return new Row(
                selected,
                Sign.FACT.shape(),
                Sign.FACT.style(),
                0,
                orphan.answer().question(),
                Style.DIM,
                orphan.resembles().map(question -> "like " + question.number()).orElse(""),
                Style.DIM);
    }

    private static Row questionRow(
            State state, OpenNote open, Question question, boolean selected, Moment now) {
        var icon = Signs.of(state, open, question, now);
        var last = Signs.last(state, question);
        boolean failed = last.filter(Attempt::isFailed).isPresent();
        return new Row(
                selected,
                icon.shape(),
                icon.style(),
                0,
                (Returning.isLeech(state, question) ? "leech: " : "") + question.text(),
                Style.TEXT,
                last.map(attempt -> Times.text(attempt.answer()))
                        .or(() -> answeredIn(state, open, question))
                        .orElse(""),
                failed ? Style.GUTTER_FAILED : Style.DIM);
    }

    /// While the interview goes on the list says what has a reply, and when it was begun; what the
    /// person does not ask is only there.
    private static Row talkRow(
            State state, Interview interview, Question question, boolean selected) {
        boolean asks = question.direction() == Direction.ASK;
        var reply = interview.reply(question.key());
        var icon = reply.isPresent() ? Sign.ANSWERED : asks ? Sign.OPEN : Sign.NONE;
        return new Row(
                selected,
                icon.shape(),
                icon.style(),
                0,
                question.text(),
                asks ? Style.TEXT : Style.DIM,
                reply.map(one -> Dates.time(one.at(), state.preferences().zone())).orElse(""),
                Style.DIM);
    }

    /// Its answer stayed in the note it was moved from.
    private static Optional<String> answeredIn(State state, OpenNote open, Question question) {
        return LeftBehind.exactly(state, open, question)
                .map(left -> "in " + LeftBehind.home(state, left));
    }

    /// The first row of a list that shows the selected one with two rows of context.
    static int firstSeen(int count, int selected, int height) {
        if (height <= 0 || count <= height) {
            return 0;
        }
        int context = Math.min(CONTEXT, (height - 1) / 2);
        int first = Math.max(0, selected) + context - height + 1;
        return Math.clamp(first, 0, count - height);
    }
}
