package dev.rehearse.ui.progress;

import dev.rehearse.learning.Progress;
import dev.rehearse.learning.Standing;
import dev.rehearse.rehearsal.Attempt;
import dev.rehearse.screen.Canvas;
import dev.rehearse.screen.Key;
import dev.rehearse.screen.Size;
import dev.rehearse.ui.frame.TopBar;
import dev.rehearse.ui.popup.LineField;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// The progress of a note while it is looked at.
///
/// @param selected the figure that Enter opens, by its place among all
/// @param day the day of the calendar that is meant
/// @param times whether the questions show their times, and not what is recalled of them
public record ProgressWindow(
        Progress progress, int selected, LocalDate day, boolean times, Over over) {

    private static final int PAGE = 6;

    /// What is seen instead of the figures, or over them.
    sealed interface Over {
        record Nothing() implements Over {}

        /// The attempts of the selected figure.
        record Attempts(int selected) implements Over {}

        /// The day of the interview is typed.
        record Interview(LineField field) implements Over {}
    }

    /// What a key did.
    public sealed interface After {}

    public record Stay(ProgressWindow window) implements After {}

    public record Close() implements After {}

    /// The question of this attempt.
    public record Open(String questionKey) implements After {}

    /// The summary of this run; its attempts where there is none.
    public record Summary(String run) implements After {}

    /// The summary of that run, at the attempt of that number.
    public record Told(String run, int number) implements After {}

    public record RehearseWeakest() implements After {}

    /// None takes the day back.
    public record Interview(Optional<LocalDate> day) implements After {}

    public record Refused(String why) implements After {}

    public static ProgressWindow of(Progress progress) {
        return new ProgressWindow(progress, 0, progress.today(), false, new Over.Nothing());
    }

    /// The same of what is known now.
    public ProgressWindow with(Progress now) {
        return new ProgressWindow(now, selected, day, times, over);
    }

    /// With that run selected.
    public ProgressWindow selecting(String run) {
        var figures = figures();
        for (int at = 0; at < figures.size(); at++) {
            if (figures.get(at) instanceof Figure.Run(var index)
                    && progress.runs().get(index).summary().run().equals(run)) {
                return new ProgressWindow(progress, at, day, times, over);
            }
        }
        return this;
    }

    /// In the order in which they stand. What there is nothing of yet is no figure.
    List<Figure> figures() {
        var figures = new ArrayList<Figure>();
        if (progress.attempts().isEmpty()) {
            return figures;
        }
        figures.add(new Figure.Readiness());
        figures.add(new Figure.Answered());
        figures.add(new Figure.OnTime());
        for (var one : progress.weakestFirst()) {
            if (!one.attempts().isEmpty()) {
                figures.add(new Figure.Question(one));
            }
        }
        figures.add(new Figure.Due());
        figures.add(new Figure.Retention());
        if (!progress.leeches().isEmpty()) {
            figures.add(new Figure.Leeches());
        }
        figures.add(new Figure.Calendar());
        for (var kind : Figure.Kind.values()) {
            if (!kind.of(progress).isEmpty()) {
                figures.add(new Figure.Trend(kind));
            }
        }
        for (int run = progress.runs().size() - 1; run >= 0; run--) {
            figures.add(new Figure.Run(run));
        }
        return figures;
    }

    Optional<Figure> figure() {
        var figures = figures();
        return figures.isEmpty()
                ? Optional.empty()
                : Optional.of(figures.get(Math.clamp(selected, 0, figures.size() - 1)));
    }

    /// Those of the selected figure, the newest first.
    List<Attempt> attempts() {
        return figure().map(it -> it.attempts(progress, day)).orElse(List.of()).stream()
                .sorted(Comparator.comparing(Attempt::startedAt).reversed())
                .toList();
    }

    public After after(Key key) {
        return switch (over) {
            case Over.Nothing() -> amongFigures(key);
            case Over.Attempts(var row) -> amongAttempts(key, row);
            case Over.Interview(var field) -> typed(key, field);
        };
    }

    /// Whether a text is being typed.
    public boolean isTyping() {
        return over instanceof Over.Interview;
    }

    private After amongFigures(Key key) {
        return switch (key.toString()) {
            case "Esc", "q" -> new Close();
            case "Up", "k" -> stay(selected - 1);
            case "Down", "j" -> stay(selected + 1);
            case "PageUp" -> stay(selected - PAGE);
            case "PageDown" -> stay(selected + PAGE);
            case "Home" -> stay(0);
            case "End" -> stay(Integer.MAX_VALUE);
            case "Tab" -> stay(nextBlock(1));
            case "Shift+Tab" -> stay(nextBlock(-1));
            case "Left", "h" -> otherDay(-1);
            case "Right", "l" -> otherDay(1);
            case "t" -> turned();
            case "f" -> new RehearseWeakest();
            case "i" -> new Stay(with(new Over.Interview(LineField.of(interview()))));
            case "Enter" -> figure().map(this::opened).orElse(new Stay(this));
            default -> new Stay(this);
        };
    }

    /// A click on a figure opens its attempts, as Enter would; one on an attempt its question.
    public After clicked(Size screen, int row, int column) {
        var view = new ProgressView(this, figure(), false);
        return switch (over) {
            case Over.Nothing() ->
                    view.lineAt(screen, row, column)
                            .map(line -> clicked(line, view.dayAt(line, screen, column)))
                            .orElse(new Stay(this));
            case Over.Attempts(var selected) ->
                    view.attemptAt(screen, row, selected)
                            .map(at -> with(new Over.Attempts(at)).after(Key.of(Key.Name.ENTER)))
                            .orElse(new Stay(this));
            case Over.Interview _ -> new Stay(this);
        };
    }

    /// The title above the questions changes what is told of them.
    private After clicked(Line line, Optional<LocalDate> at) {
        if (line.kind() == Line.Kind.TITLE) {
            boolean questions = line.cells().getFirst().text().equals(ProgressLines.QUESTIONS);
            return questions ? turned() : new Stay(this);
        }
        int index = line.figure().map(figures()::indexOf).orElse(-1);
        return index < 0
                ? new Stay(this)
                : new ProgressWindow(progress, index, at.orElse(day), times, over)
                        .opened(figures().get(index));
    }

    private After opened(Figure figure) {
        return figure instanceof Figure.Run(var index)
                ? new Summary(progress.runs().get(index).summary().run())
                : new Stay(opened());
    }

    /// With the attempts of the selected figure.
    public ProgressWindow opened() {
        return with(new Over.Attempts(0));
    }

    private After turned() {
        return new Stay(new ProgressWindow(progress, selected, day, !times, over));
    }

    private String interview() {
        return progress.interview().map(LocalDate::toString).orElse("");
    }

    private ProgressWindow with(Over other) {
        return new ProgressWindow(progress, selected, day, times, other);
    }

    private After stay(int row) {
        int most = Math.max(0, figures().size() - 1);
        int to = Math.clamp(row, 0, most);
        return new Stay(new ProgressWindow(progress, to, day, times, over));
    }

    /// A block is figures of one kind.
    private int nextBlock(int by) {
        var figures = figures();
        if (figures.isEmpty()) {
            return 0;
        }
        int at = Math.clamp(selected, 0, figures.size() - 1);
        var kind = figures.get(at).getClass();
        while (at >= 0 && at < figures.size() && figures.get(at).getClass().equals(kind)) {
            at += by;
        }
        return Math.floorMod(at, figures.size());
    }

    private After otherDay(int days) {
        boolean onCalendar = figure().filter(Figure.Calendar.class::isInstance).isPresent();
        var to = day.plusDays(days);
        boolean seen =
                !to.isAfter(progress.today()) && !to.isBefore(Calendar.first(progress.today()));
        return new Stay(
                onCalendar && seen
                        ? new ProgressWindow(progress, selected, to, times, over)
                        : this);
    }

    private After amongAttempts(Key key, int row) {
        var attempts = attempts();
        int last = Math.max(0, attempts.size() - 1);
        return switch (key.toString()) {
            case "Esc", "q" -> new Stay(with(new Over.Nothing()));
            case "Up", "k" -> new Stay(with(new Over.Attempts(Math.max(0, row - 1))));
            case "Down", "j" -> new Stay(with(new Over.Attempts(Math.min(last, row + 1))));
            case "PageUp" -> new Stay(with(new Over.Attempts(Math.max(0, row - PAGE))));
            case "PageDown" -> new Stay(with(new Over.Attempts(Math.min(last, row + PAGE))));
            case "Home" -> new Stay(with(new Over.Attempts(0)));
            case "End" -> new Stay(with(new Over.Attempts(last)));
            case "Enter" -> row < attempts.size() ? opened(attempts.get(row)) : new Stay(this);
            case "s" -> row < attempts.size() ? told(attempts.get(row)) : new Stay(this);
            default -> new Stay(this);
        };
    }

    private After opened(Attempt attempt) {
        return progress.questions().stream()
                .filter(one -> one.attempts().contains(attempt))
                .findFirst()
                .map(Standing::asked)
                .<After>map(asked -> new Open(asked.key()))
                .orElse(new Stay(this));
    }

    private static After told(Attempt attempt) {
        return new Told(attempt.run(), attempt.number());
    }

    private After typed(Key key, LineField field) {
        return switch (key.toString()) {
            case "Esc" -> new Stay(with(new Over.Nothing()));
            case "Enter" -> entered(field.text().strip());
            default ->
                    new Stay(
                            field.after(key)
                                    .map(next -> with(new Over.Interview(next)))
                                    .orElse(this));
        };
    }

    private static After entered(String text) {
        if (text.isEmpty()) {
            return new Interview(Optional.empty());
        }
        try {
            return new Interview(Optional.of(LocalDate.parse(text)));
        } catch (DateTimeParseException noDay) {
            return new Refused("\"" + text + "\" is no day; try 2026-07-24");
        }
    }

    /// The same with nothing over it.
    public ProgressWindow bare() {
        return with(new Over.Nothing());
    }

    public ProgressWindow pasted(String text) {
        return over instanceof Over.Interview(var field)
                ? with(new Over.Interview(field.typed(text)))
                : this;
    }

    /// `fact` stands at the right of the footer.
    public void draw(Canvas canvas, TopBar bar, boolean ascii, String fact) {
        new ProgressView(this, figure(), ascii).draw(canvas, bar, fact);
    }
}
