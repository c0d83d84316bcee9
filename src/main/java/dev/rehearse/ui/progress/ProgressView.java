package dev.rehearse.ui.progress;

import dev.rehearse.rehearsal.Attempt;
import dev.rehearse.rehearsal.Grade;
import dev.rehearse.rehearsal.Outcome;
import dev.rehearse.rehearsal.Times;
import dev.rehearse.screen.Canvas;
import dev.rehearse.screen.Columns;
import dev.rehearse.screen.Size;
import dev.rehearse.screen.Style;
import dev.rehearse.ui.Dates;
import dev.rehearse.ui.frame.Box;
import dev.rehearse.ui.frame.Footer;
import dev.rehearse.ui.frame.Frame;
import dev.rehearse.ui.frame.Hint;
import dev.rehearse.ui.frame.More;
import dev.rehearse.ui.frame.Sign;
import dev.rehearse.ui.frame.Tiny;
import dev.rehearse.ui.frame.Title;
import dev.rehearse.ui.frame.TopBar;
import dev.rehearse.ui.popup.LineField;
import dev.rehearse.ui.popup.Scroll;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Draws the progress: two sides of figures, or one below the other, or the attempts of one figure.
///
/// @param chosen the figure that Enter opens
record ProgressView(ProgressWindow window, Optional<Figure> chosen, boolean ascii) {
    private static final int WIDE = 116;
    private static final int RULED = 30;
    private static final int AIRY = 18;
    private static final int LEFT = 59;
    private static final List<Hint> HINTS =
            List.of(
                    new Hint("Enter", "open the attempts", "attempts"),
                    new Hint("t", "times or recall", "times"),
                    new Hint("f", "rehearse the weak ones", "weak ones"),
                    new Hint("i", "interview date", "date"),
                    Hint.of("Esc", "back"));
    private static final Hint SUMMARY = new Hint("Enter", "open the summary", "summary");
    private static final List<Hint> NOTHING =
            List.of(new Hint("i", "interview date", "date"), Hint.of("Esc", "back"));
    private static final List<Hint> ATTEMPTS =
            List.of(
                    new Hint("Enter", "open the question", "open"),
                    new Hint("s", "summary of its run", "summary"),
                    Hint.of("Esc", "back"));
    private static final List<Hint> FIELD =
            List.of(Hint.of("Enter", "set"), Hint.of("Esc", "back"));

    void draw(Canvas canvas, TopBar bar, String fact) {
        var screen = canvas.size();
        if (screen.rows() < 10 || screen.columns() < 40) {
            var percent = Math.round(window.progress().readiness() * 100) + "% recalled";
            Tiny.draw(canvas, List.of("Progress", percent));
            return;
        }
        canvas.fill(0, 0, screen.rows(), screen.columns(), Style.PANEL);
        int top = screen.rows() >= AIRY ? 1 : 0;
        if (top > 0) {
            bar.draw(canvas, screen.columns());
        }
        boolean ruled = screen.rows() >= RULED;
        var body = body(screen);
        if (ruled) {
            Frame.rule(canvas, body.bottom(), screen.columns());
        }
        int following = body(canvas, body);
        footer(canvas, fact.isEmpty() ? More.text(following) : fact);
    }

    private static Box body(Size screen) {
        int top = screen.rows() >= AIRY ? 1 : 0;
        int bottom = screen.rows() - (screen.rows() >= RULED ? 2 : 1);
        return new Box(top, 0, bottom - top, screen.columns());
    }

    private int body(Canvas canvas, Box box) {
        return switch (window.over()) {
            case ProgressWindow.Over.Attempts(var row) -> attempts(canvas, box, row);
            case ProgressWindow.Over.Nothing() -> figures(canvas, box);
            case ProgressWindow.Over.Interview _ -> figures(canvas, box);
        };
    }

    private void footer(Canvas canvas, String said) {
        int row = canvas.size().rows() - 1;
        int columns = canvas.size().columns();
        var hints =
                switch (window.over()) {
                    case ProgressWindow.Over.Nothing() ->
                            chosen.map(ProgressView::hints).orElse(NOTHING);
                    case ProgressWindow.Over.Attempts _ -> ATTEMPTS;
                    case ProgressWindow.Over.Interview(var field) -> {
                        field(canvas, row, field);
                        yield FIELD;
                    }
                };
        if (!window.isTyping()) {
            new Footer(hints, said, said, Style.DIM, "").draw(canvas, row, columns);
        } else if (!said.isEmpty()) {
            canvas.put(row, columns - 1 - Columns.of(said), said, Style.WARNING);
        }
    }

    private static List<Hint> hints(Figure chosen) {
        var hints = new ArrayList<>(HINTS);
        if (chosen instanceof Figure.Run) {
            hints.set(0, SUMMARY);
        }
        return hints;
    }

    private void field(Canvas canvas, int row, LineField field) {
        int at = canvas.put(row, 1, "interview on ", Style.FOOTER_TEXT);
        field.draw(canvas, row, at, 12, true);
        canvas.put(row, at + 13, Dates.example(window.progress().today()) + ", Enter", Style.DIM);
    }

    private int figures(Canvas canvas, Box box) {
        if (chosen.isEmpty()) {
            return nothing(canvas, box);
        }
        int following = 0;
        for (var side : sides(box)) {
            following += draw(canvas, side);
        }
        if (box.columns() >= WIDE) {
            Frame.separator(canvas, box.row(), box.bottom(), LEFT);
        }
        return following;
    }

    /// Rows that stand below each other, from the one at `top` on.
    private record Side(Box box, List<Line> lines, int top) {}

    private List<Side> sides(Box box) {
        if (box.columns() < WIDE) {
            var lines = new ProgressLines(window, box.columns(), ascii);
            var all = new ArrayList<>(lines.left());
            all.addAll(lines.right());
            return List.of(side(box, all));
        }
        int right = box.columns() - LEFT - 1;
        return List.of(
                side(
                        new Box(box.row(), 0, box.rows(), LEFT),
                        new ProgressLines(window, LEFT, ascii).left()),
                side(
                        new Box(box.row(), LEFT + 1, box.rows(), right),
                        new ProgressLines(window, right, ascii).right()));
    }

    /// The selected row is in sight.
    private Side side(Box box, List<Line> lines) {
        var tight = box.rows() < RULED - 4 ? withoutAir(lines) : lines;
        return new Side(box, tight, Scroll.top(selected(tight), tight.size(), box.rows()));
    }

    private int selected(List<Line> lines) {
        int selected = 0;
        for (int i = 0; i < lines.size(); i++) {
            selected = isSelected(lines.get(i)) ? i : selected;
        }
        return selected;
    }

    /// What was drawn at that place of the screen.
    Optional<Line> lineAt(Size screen, int row, int column) {
        for (var side : sides(body(screen))) {
            int at = side.top() + row - side.box().row();
            if (side.box().holds(row, column) && at < side.lines().size()) {
                return Optional.of(side.lines().get(at));
            }
        }
        return Optional.empty();
    }

    /// The day of the calendar at that column, of those in this row.
    Optional<LocalDate> dayAt(Line line, Size screen, int column) {
        int from = screen.columns() < WIDE ? 0 : LEFT + 1;
        return line.cells().stream()
                .filter(cell -> cell.day().isPresent())
                .filter(cell -> column - from >= cell.column())
                .filter(cell -> column - from < cell.column() + Columns.of(cell.text()))
                .findFirst()
                .flatMap(Line.Cell::day);
    }

    /// The attempt at that row of the screen, where they are listed.
    Optional<Integer> attemptAt(Size screen, int row, int selected) {
        var box = body(screen);
        int count = window.attempts().size();
        int at = row - first(box) + Scroll.top(selected, count, room(box));
        boolean there = row >= first(box) && row < box.bottom() && at < count;
        return there ? Optional.of(at) : Optional.empty();
    }

    private static int first(Box box) {
        return box.row() + (box.rows() >= RULED - 4 ? 2 : 1);
    }

    private static int room(Box box) {
        return Math.max(1, box.bottom() - first(box));
    }

    private boolean isSelected(Line line) {
        return line.figure().isPresent() && line.figure().equals(chosen);
    }

    /// Gives how many rows follow.
    private int draw(Canvas canvas, Side side) {
        var box = side.box();
        var lines = side.lines();
        boolean focused = lines.stream().anyMatch(this::isSelected);
        int heavy = title(lines, selected(lines));
        for (int i = 0; i < Math.min(box.rows(), lines.size() - side.top()); i++) {
            int at = side.top() + i;
            line(canvas, box, box.row() + i, lines.get(at), focused && at == heavy);
        }
        return Math.max(0, lines.size() - side.top() - box.rows());
    }

    /// The row of the title above the selected one.
    private static int title(List<Line> lines, int selected) {
        int at = selected;
        while (at > 0 && lines.get(at).kind() != Line.Kind.TITLE) {
            at--;
        }
        return at;
    }

    private static List<Line> withoutAir(List<Line> lines) {
        return lines.stream().filter(line -> !line.equals(Line.empty())).toList();
    }

    private void line(Canvas canvas, Box box, int row, Line line, boolean heavy) {
        if (line.kind() == Line.Kind.TITLE) {
            var name = line.cells().getFirst().text();
            new Title(0, name, line.cells().getLast().text())
                    .draw(canvas, row, box.column(), box.columns(), heavy);
            return;
        }
        if (isSelected(line)) {
            boolean calendar = line.figure().filter(Figure.Calendar.class::isInstance).isPresent();
            if (!calendar) {
                canvas.ground(row, box.column(), box.columns(), Style.SELECTION);
            }
            canvas.put(row, box.column(), "▌", Style.BORDER_FOCUSED);
        }
        for (var cell : line.cells()) {
            int room = box.columns() - cell.column();
            canvas.put(row, box.column() + cell.column(), cell.text(), cell.style(), room);
        }
    }

    private int nothing(Canvas canvas, Box box) {
        var progress = window.progress();
        new Title(0, "Progress", "").draw(canvas, box.row(), 0, box.columns(), true);
        var says =
                List.of(
                        "Nothing rehearsed yet. Here you will see how ready you are:",
                        "what you would recall on the day of the interview, your",
                        "times from run to run, the days you practised, what is due.",
                        "",
                        progress.answered()
                                + " of "
                                + progress.questions().size()
                                + " questions have an answer. Esc goes back; r rehearses.");
        int row = box.row() + 2;
        for (var text : says) {
            if (row < box.bottom()) {
                canvas.put(row, 2, Columns.cut(text, box.columns() - 3), Style.DIM);
            }
            row++;
        }
        return 0;
    }

    private int attempts(Canvas canvas, Box box, int selected) {
        var all = window.attempts();
        var name = chosen.map(it -> it.title(window.progress(), window.day())).orElse("");
        var count = all.size() == 1 ? "1 attempt" : all.size() + " attempts";
        new Title(0, name, count).draw(canvas, box.row(), 0, box.columns(), true);
        int first = first(box);
        int room = room(box);
        if (all.isEmpty()) {
            canvas.put(first, 2, "none", Style.DIM);
            return 0;
        }
        int top = Scroll.top(selected, all.size(), room);
        for (int i = 0; i < Math.min(room, all.size() - top); i++) {
            attempt(canvas, first + i, box.columns(), all.get(top + i), top + i == selected);
        }
        return Math.max(0, all.size() - top - room);
    }

    private void attempt(Canvas canvas, int row, int columns, Attempt one, boolean selected) {
        if (selected) {
            canvas.ground(row, 0, columns, Style.SELECTION);
            canvas.put(row, 0, "▌", Style.BORDER_FOCUSED);
        }
        canvas.put(row, 2, Days.moment(one.startedAt(), window.progress().zone()), Style.TEXT);
        var sign = Sign.of(one);
        canvas.put(row, 16, sign.shape(), sign.style());
        var time = one.isDone() ? Times.text(one.answer()) : word(one.outcome());
        canvas.put(row, 24 - Columns.of(time), time, Style.TEXT);
        int at = 27;
        if (columns >= 60) {
            canvas.put(row, at, "of " + Times.text(one.budget()), Style.DIM);
            canvas.put(row, at + 9, one.grade().map(Grade::word).orElse("–"), Style.TEXT);
            at += 16;
        }
        var shown = Optional.of(one.wording()).filter(it -> !it.isEmpty());
        canvas.put(row, at, Columns.cut(shown.orElse("–"), columns - at - 1), Style.TEXT);
    }

    private static String word(Outcome outcome) {
        return outcome.name().toLowerCase(Locale.ROOT);
    }
}
