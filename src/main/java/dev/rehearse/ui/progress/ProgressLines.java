package dev.rehearse.ui.progress;

import dev.rehearse.learning.Progress;
import dev.rehearse.learning.Standing;
import dev.rehearse.rehearsal.Attempt;
import dev.rehearse.rehearsal.Grade;
import dev.rehearse.rehearsal.RunSummary;
import dev.rehearse.rehearsal.Times;
import dev.rehearse.screen.Columns;
import dev.rehearse.screen.Digits;
import dev.rehearse.screen.Style;
import dev.rehearse.screen.Trend;
import dev.rehearse.ui.frame.Sign;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// The rows of the progress in so many columns.
record ProgressLines(ProgressWindow window, int columns, boolean ascii) {
    static final String QUESTIONS = "By question";

    private static final int BAR = 16;
    private static final int MORE = 4;
    private static final double WEAKEST = 0.4;
    private static final double WEAK = 0.6;
    private static final int DIGITS_LEAST = 50;

    private Progress progress() {
        return window.progress();
    }

    /// What stands at the left where there is room for two sides.
    List<Line> left() {
        var lines = new ArrayList<Line>();
        lines.addAll(readiness());
        lines.addAll(questions());
        lines.addAll(coming());
        return lines;
    }

    List<Line> right() {
        var lines = new ArrayList<Line>();
        lines.add(Line.title("Practice", "minutes a day, 8 weeks"));
        lines.add(Line.empty());
        boolean here = window.figure().filter(Figure.Calendar.class::isInstance).isPresent();
        lines.addAll(new Calendar(progress(), window.day(), here).lines(columns));
        lines.add(Line.empty());
        lines.addAll(trends());
        lines.addAll(runs());
        return lines;
    }

    private String day() {
        var day = progress().day();
        return day.equals(progress().today()) ? "today" : "on " + Days.day(day, progress().today());
    }

    private List<Line> readiness() {
        var lines = new ArrayList<Line>();
        lines.add(Line.title("Readiness", day()));
        lines.add(Line.empty());
        long percent = Math.round(progress().readiness() * 100);
        var figure = new Figure.Readiness();
        var says =
                List.of(
                        "recall expected " + day() + ",",
                        "mean over all " + progress().questions().size() + " questions",
                        since());
        var digits = Digits.rows(Long.toString(percent), ascii);
        int at = Digits.columns(Long.toString(percent)) + 8;
        for (int row = 0; row < digits.size(); row++) {
            var line = Line.of(figure);
            if (columns < DIGITS_LEAST) {
                var text = row == 0 ? percent + "% " + says.get(0) : says.get(row);
                lines.add(line.and(2, text, row == 0 ? Style.STRONG : Style.DIM));
                continue;
            }
            var end = row == digits.size() - 1 ? " %" : "";
            lines.add(
                    line.and(3, digits.get(row) + end, Style.STRONG)
                            .and(at, says.get(row), Style.DIM));
        }
        lines.add(Line.empty());
        long all = progress().questions().size();
        lines.add(share(new Figure.Answered(), "answered", progress().answered(), all));
        var last = progress().questions().stream().flatMap(one -> one.last().stream()).toList();
        long over = last.stream().filter(Attempt::isOver).count();
        lines.add(share(new Figure.OnTime(), "on time", last.size() - over, last.size()));
        lines.add(Line.empty());
        return lines;
    }

    private String since() {
        long before = Math.round(progress().readinessAWeekAgo() * 100);
        long now = Math.round(progress().readiness() * 100);
        var sign = now < before ? "−" : "+";
        return sign + Math.abs(now - before) + " since last week";
    }

    private Line share(Figure figure, String label, long some, long all) {
        var text = some + " of " + all;
        int bar = Math.max(4, columns - 14 - 14);
        return Line.of(figure)
                .and(2, label, Style.DIM)
                .bar(13, bar, all == 0 ? 0 : (double) some / all, Style.CLOCK_GREEN)
                .and(columns - 1 - Columns.of(text), text, Style.TEXT);
    }

    private List<Line> questions() {
        var lines = new ArrayList<Line>();
        lines.add(
                Line.title(QUESTIONS, window.times() ? "time from run to run" : "recall " + day()));
        lines.add(Line.empty());
        long never = 0;
        for (var one : progress().weakestFirst()) {
            if (one.attempts().isEmpty()) {
                never++;
            } else {
                lines.add(window.times() ? times(one) : recall(one));
            }
        }
        if (never > 0) {
            lines.add(Line.empty());
            var text = never == 1 ? "1 question was" : never + " questions were";
            lines.add(Line.says(2, text + " never rehearsed, counted as 0"));
        }
        lines.add(Line.empty());
        return lines;
    }

    private Line recall(Standing one) {
        double share = one.recall(progress().day());
        var percent = Math.round(share * 100) + "%";
        int bar = columns - BAR - 7;
        return asked(one, bar - 3)
                .bar(bar, BAR, share, Style.CLOCK_IDLE)
                .and(columns - 1 - Columns.of(percent), percent, weak(share));
    }

    private static Style weak(double recall) {
        return recall < WEAKEST
                ? Style.GUTTER_FAILED
                : recall < WEAK ? Style.GUTTER_DUE : Style.TEXT;
    }

    private Line times(Standing one) {
        var last = one.last();
        var budget = last.map(Attempt::budget).orElse(one.asked().budget());
        var text =
                last.map(it -> Times.text(it.answer())).orElse("–") + " of " + Times.text(budget);
        var times = one.done().stream().map(it -> (double) it.answer().toSeconds()).toList();
        int trend = columns - 14 - Figure.TREND;
        return asked(one, trend - 2)
                .and(trend, trend(times, (double) budget.toSeconds()), Style.CLOCK_IDLE)
                .and(
                        columns - 1 - Columns.of(text),
                        text,
                        one.isFailed() ? Style.GUTTER_FAILED : Style.TEXT);
    }

    /// A leech says so: its answer wants another form.
    private Line asked(Standing one, int end) {
        boolean leech = one.schedule().filter(it -> it.isLeech()).isPresent();
        var sign = Sign.of(one, progress().today(), progress().interview());
        var text = (leech ? "leech: " : "") + one.asked().text();
        return Line.of(new Figure.Question(one))
                .and(2, sign.shape(), sign.style())
                .and(4, Columns.cut(text, Math.max(1, end - 4)), Style.TEXT);
    }

    private List<Line> coming() {
        var lines = new ArrayList<Line>();
        var due =
                "today "
                        + progress().due().size()
                        + "   tomorrow "
                        + progress().dueIn(1)
                        + "   this week "
                        + progress().dueThisWeek();
        lines.add(fact(new Figure.Due(), "due", due));
        var retention = progress().retention();
        lines.add(
                fact(
                        new Figure.Retention(),
                        "retention",
                        retention
                                .share()
                                .map(share ->
                                        Math.round(share * 100)
                                                + "% known of "
                                                + retention.reviews().size()
                                                + " that came back")
                                .orElse("nothing came back yet")));
        int leeches = progress().leeches().size();
        if (leeches > 0) {
            var text = leeches + ", forgotten four times: write another answer";
            lines.add(fact(new Figure.Leeches(), "leeches", text));
        }
        lines.add(Line.empty());
        return lines;
    }

    private Line fact(Figure figure, String label, String text) {
        return Line.of(figure)
                .and(2, label, Style.DIM)
                .and(13, Columns.cut(text, columns - 14), Style.TEXT);
    }

    private List<Line> trends() {
        var runs = progress().runs();
        var last = runs.subList(Math.max(0, runs.size() - Figure.TREND), runs.size());
        var lines = new ArrayList<Line>();
        lines.add(
                Line.title("Trends", last.size() == 1 ? "1 run" : "last " + last.size() + " runs"));
        lines.add(Line.empty());
        for (var kind : Figure.Kind.values()) {
            var told = kind.of(progress());
            if (told.isEmpty()) {
                continue;
            }
            var numbers = told.stream().map(run -> number(kind, run)).toList();
            var now = now(kind, told.getLast());
            lines.add(
                    Line.of(new Figure.Trend(kind))
                            .and(2, kind.title(), Style.DIM)
                            .and(18, trend(numbers, 0), Style.CLOCK_IDLE)
                            .and(
                                    18 + Figure.TREND + MORE,
                                    Columns.cut(now, Math.max(1, columns - 35)),
                                    Style.TEXT));
        }
        lines.add(Line.empty());
        return lines;
    }

    private static double number(Figure.Kind kind, Progress.Run of) {
        var run = of.summary();
        int done = Math.max(1, run.onTime() + run.over());
        return switch (kind) {
            case ON_TIME -> (double) run.onTime() / done;
            case MINUTES -> run.answering().toSeconds();
            case PACE -> run.shareOfPlan();
            case GRADES -> (double) good(run) / Math.max(1, run.grades().size());
            case TYPED -> perMinute(kind.attempts(of));
        };
    }

    private static long good(RunSummary run) {
        return run.grades().stream().filter(Grade::isGood).count();
    }

    private static long perMinute(List<Attempt> attempts) {
        long words = attempts.stream().mapToLong(Attempt::words).sum();
        long seconds = attempts.stream().mapToLong(one -> one.answer().toSeconds()).sum();
        return Math.round(60.0 * words / Math.max(1, seconds));
    }

    private static String now(Figure.Kind kind, Progress.Run of) {
        var run = of.summary();
        return switch (kind) {
            case ON_TIME -> run.onTime() + " of " + (run.onTime() + run.over());
            case MINUTES -> Times.text(run.answering());
            case PACE -> run.pace().replace(" at the end", "");
            case GRADES -> good(run) + " of " + run.grades().size();
            case TYPED -> perMinute(kind.attempts(of)) + " words";
        };
    }

    /// The full block stands for itself elsewhere; here it is the eighth of eight heights.
    private String trend(List<Double> numbers, double scale) {
        var blocks = Trend.of(numbers, scale, Figure.TREND);
        return ascii ? blocks.replace('█', '8') : blocks;
    }

    private List<Line> runs() {
        var lines = new ArrayList<Line>();
        var runs = progress().runs();
        lines.add(Line.title("Runs", Integer.toString(runs.size())));
        lines.add(Line.empty());
        for (int index = runs.size() - 1; index >= 0; index--) {
            var run = runs.get(index).summary();
            var when = Days.moment(run.startedAt(), progress().zone());
            var time = Times.text(run.answering());
            lines.add(
                    Line.of(new Figure.Run(index))
                            .and(2, when, Style.TEXT)
                            .and(16, run.mode().name().toLowerCase(Locale.ROOT), Style.DIM)
                            .and(30 - Columns.of(time), time, Style.TEXT)
                            .and(
                                    33,
                                    Columns.cut(
                                            run.onTime() + " on time, " + run.over() + " over",
                                            Math.max(1, columns - 34)),
                                    Style.TEXT));
        }
        return lines;
    }
}
