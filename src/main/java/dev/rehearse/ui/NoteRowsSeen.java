package dev.rehearse.ui;

import dev.rehearse.markup.Span;
import dev.rehearse.note.Orphan;
import dev.rehearse.outline.Section;
import dev.rehearse.question.Question;
import dev.rehearse.rehearsal.Attempt;
import dev.rehearse.rehearsal.Moment;
import dev.rehearse.rehearsal.Times;
import dev.rehearse.screen.Style;
import dev.rehearse.ui.frame.Sign;
import dev.rehearse.ui.study.NoteRow;
import dev.rehearse.ui.study.NoteRows;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The rows of the note that are seen now, from its top spot down.
final class NoteRowsSeen {

    /// The question the caret is on, looked for once, and when this is drawn.
    private record At(Optional<Question> question, Moment now) {}

    private NoteRowsSeen() {}

    static List<NoteRow> of(State state, OpenNote open, Moment now) {
        int height = Panes.noteRows(state);
        int columns = Panes.noteColumns(state.size());
        var at = new At(open.question(), now);
        var seen = new ArrayList<NoteRow>();
        int skip = open.top().row();
        for (int line = open.top().line();
                line <= open.note().lineCount() && seen.size() < height;
                line++) {
            var rows = rows(state, open, line, columns, at);
            seen.addAll(rows.subList(Math.min(skip, rows.size()), rows.size()));
            skip = 0;
        }
        return seen.size() > height ? seen.subList(0, height) : seen;
    }

    private static List<NoteRow> rows(State state, OpenNote open, int line, int columns, At at) {
        var text = Rows.shown(open.note(), line);
        var spans = spans(state, open, line, text);
        return NoteRows.of(text, spans, columns, asked(state, open, line, at));
    }

    private static List<NoteRows.Span> spans(State state, OpenNote open, int line, String text) {
        var spans = new ArrayList<NoteRows.Span>();
        var painted = open.paint().of(line);
        if (painted.isEmpty()) {
            spans.addAll(plain(open, line, text));
        }
        for (var span : painted) {
            spans.add(new NoteRows.Span(span.start(), span.end(), style(span)));
        }
        for (var found : state.study().find().in(text)) {
            spans.add(new NoteRows.Span(found[0], found[1], Style.MATCH));
        }
        return spans;
    }

    /// What can be seen without a parser: headings and bullets, so that little changes when the
    /// painting arrives, and nothing moves.
    private static List<NoteRows.Span> plain(OpenNote open, int line, String text) {
        int mark = 0;
        while (mark < text.length() && text.charAt(mark) == ' ') {
            mark++;
        }
        if (mark == text.length()) {
            return List.of();
        }
        char first = text.charAt(mark);
        if (first == '#') {
            return headed(open, line, text, mark);
        }
        boolean bullet =
                "*-+".indexOf(first) >= 0
                        && mark + 1 < text.length()
                        && text.charAt(mark + 1) == ' ';
        return bullet ? List.of(new NoteRows.Span(mark, mark + 1, Style.DIM)) : List.of();
    }

    private static List<NoteRows.Span> headed(OpenNote open, int line, String text, int mark) {
        var section = open.note().sectionAt(line).filter(s -> s.line() == line);
        if (section.isEmpty()) {
            return List.of();
        }
        int end = mark;
        while (end < text.length() && text.charAt(end) == '#') {
            end++;
        }
        return List.of(
                new NoteRows.Span(mark, end, Style.DIM),
                new NoteRows.Span(end, text.length(), heading(section.get())));
    }

    private static Style heading(Section section) {
        return switch (section.level()) {
            case 1 -> Style.HEADING1;
            case 2 -> Style.HEADING2;
            default -> Style.HEADING3;
        };
    }

    private static Style style(Span span) {
        return switch (span.mark()) {
            case HEADING1 -> Style.HEADING1;
            case HEADING2 -> Style.HEADING2;
            case HEADING3 -> Style.HEADING3;
            case STRONG, STRONG_EMPHASIS, TABLE_HEAD -> Style.STRONG;
            case EMPHASIS -> Style.EMPHASIS;
            case CODE -> Style.CODE;
            case LINK -> Style.LINK;
            case QUOTE -> Style.QUOTE;
            case STRIKE, MARKER, BULLET, TASK_OPEN, RULE, HTML -> Style.DIM;
            case TASK_DONE -> Style.GUTTER_ANSWERED;
        };
    }

    private static NoteRows.Asked asked(State state, OpenNote open, int line, At at) {
        var question = open.note().questionAt(line).filter(q -> isOn(q, line));
        if (question.isPresent()) {
            return asked(state, open, question.get(), at);
        }
        boolean fact = open.note().facts().stream().anyMatch(f -> f.line() == line);
        if (fact) {
            return new NoteRows.Asked(
                    open.caret().line() == line,
                    Sign.FACT.shape(),
                    Sign.FACT.style(),
                    "",
                    Style.DIM);
        }
        var answered = Optional.of(open).filter(it -> !it.paint().of(line).isEmpty());
        var spoken = answered.flatMap(it -> spoken(state, it, line, at));
        if (spoken.isPresent()) {
            return spoken.get();
        }
        var holds = open.note().sectionAt(line).filter(s -> s.line() == line);
        var title = holds.map(section -> said(open, section)).orElse("");
        return new NoteRows.Asked(
                isCaret(open, line, at.question()), "", Style.DIM, title, Style.DIM);
    }

    /// How long the answer below this heading is to say. It comes with the painting, so that the
    /// first frame waits for nothing that counts words.
    private static Optional<NoteRows.Asked> spoken(State state, OpenNote open, int line, At at) {
        var note = open.note();
        return note.sectionAt(line)
                .filter(section -> section.line() == line)
                .flatMap(_ -> note.answeredAt(line))
                .filter(note::isAnswered)
                .map(question -> {
                    var time = state.preferences().speech().aloud(Answers.stored(note, question));
                    var budget = Words.budget(state, question);
                    return new NoteRows.Asked(
                            isCaret(open, line, at.question()),
                            "",
                            Style.DIM,
                            Words.aloud(time, budget),
                            Words.isLong(time, budget) ? Style.GUTTER_FAILED : Style.DIM);
                });
    }

    private static boolean isOn(Question question, int line) {
        return line >= question.line() && line <= question.lastLine();
    }

    /// The caret is marked on its question; where there is none, on its own line.
    private static boolean isCaret(OpenNote open, int line, Optional<Question> current) {
        int caret = open.caret().line();
        boolean onQuestion = current.filter(q -> isOn(q, caret)).isPresent();
        return !onQuestion && caret == line;
    }

    private static NoteRows.Asked asked(State state, OpenNote open, Question question, At at) {
        var icon = Signs.of(state, open, question, at.now());
        var last = Signs.last(state, question);
        boolean isCurrent =
                at.question().filter(question::equals).isPresent()
                        && isOn(question, open.caret().line());
        boolean failed = last.filter(Attempt::isFailed).isPresent();
        boolean drafted = Drafts.of(state, question).isPresent();
        return new NoteRows.Asked(
                isCurrent,
                icon.shape(),
                icon.style(),
                drafted ? "draft" : last.map(NoteRowsSeen::time).orElse(""),
                failed && !drafted ? Style.GUTTER_FAILED : Style.DIM);
    }

    private static String time(Attempt last) {
        return last.isOver()
                ? "over " + Times.text(last.answer().minus(last.budget()))
                : Times.text(last.answer());
    }

    /// How far a section of questions is; of an answer, that it belongs to none.
    private static String said(OpenNote open, Section section) {
        return open.note().orphans().stream()
                .filter(orphan -> orphan.answer().headingLine() == section.line())
                .findFirst()
                .map(NoteRowsSeen::orphan)
                .orElseGet(() -> coverage(open, section));
    }

    private static String orphan(Orphan orphan) {
        return "no question"
                + orphan.resembles().map(it -> ", most like " + it.number()).orElse("");
    }

    private static String coverage(OpenNote open, Section section) {
        if (!section.holdsQuestions() || section.elaborated()) {
            return "";
        }
        var coverage = open.note().coverage(section);
        return coverage.all() == 0
                ? ""
                : (coverage.all() == 1 ? "1 question, " : coverage.all() + " questions, ")
                        + coverage.answered()
                        + " answered";
    }

    /// Lines of the note that are seen, for whoever paints them.
    static int lastLine(State state, OpenNote open) {
        return Math.min(open.note().lineCount(), open.top().line() + Panes.noteRows(state));
    }
}
