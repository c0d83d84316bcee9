package dev.rehearse.app;

import dev.rehearse.learning.Progress;
import dev.rehearse.learning.Standing;
import dev.rehearse.rehearsal.Attempt;
import dev.rehearse.rehearsal.Outcome;
import dev.rehearse.rehearsal.RunSummary;
import dev.rehearse.rehearsal.Times;
import dev.rehearse.screen.Columns;
import dev.rehearse.screen.Safe;
import dev.rehearse.screen.Trend;
import dev.rehearse.ui.Dates;
import dev.rehearse.ui.frame.Sign;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.TextStyle;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Progress as lines for a person.
///
/// @param severalNotes rows then name their note: titles and lines are those of one alone
record StatsLines(Progress progress, ZoneId zone, boolean ascii, boolean severalNotes) {
    private static final int TREND = 12;
    private static final int WIDEST_TEXT = 40;
    private static final int WIDEST_SECTION = 32;
    private static final int BAR = 16;
    private static final int WEEKS = 8;

    StatsLines(Progress progress, ZoneId zone, boolean ascii) {
        this(
                progress,
                zone,
                ascii,
                progress.questions().stream().map(one -> one.asked().file()).distinct().count()
                        > 1);
    }

    List<String> all() {
        var lines = new ArrayList<>(Table.lines(figures()));
        add(lines, "Sections", progress.sections().stream().map(this::section).toList());
        add(lines, "Questions", questions());
        add(lines, "Minutes a day, 8 weeks", days());
        add(
                lines,
                "Runs",
                progress.runs().reversed().stream().limit(TREND).map(this::run).toList());
        return lines;
    }

    private static void add(List<String> lines, String title, List<List<String>> rows) {
        if (!rows.isEmpty()) {
            lines.add("");
            lines.add(title);
            Table.lines(rows).forEach(line -> lines.add("  " + line.stripTrailing()));
        }
    }

    private List<List<String>> figures() {
        var figures = new ArrayList<List<String>>();
        int all = progress.questions().size();
        figures.add(List.of("answered", progress.answered() + " of " + all));
        if (progress.attempts().isEmpty()) {
            figures.add(List.of("attempts", "none yet"));
            return figures;
        }
        var runs = progress.runs();
        figures.add(
                List.of(
                        "attempts",
                        progress.attempts().size()
                                + (runs.size() == 1
                                        ? " in 1 run"
                                        : " in " + runs.size() + " runs")));
        figures.add(List.of("on time", onTime()));
        figures.add(List.of("retention", retention()));
        if (!progress.leeches().isEmpty()) {
            figures.add(
                    List.of(
                            "leeches",
                            progress.leeches().size()
                                    + ", forgotten four times or more: write another answer"));
        }
        figures.add(List.of("due", due()));
        figures.add(List.of("readiness", readiness()));
        var minutes =
                runs.stream().map(run -> (double) run.summary().answering().toSeconds()).toList();
        figures.add(List.of("pace", pace(runs)));
        figures.add(
                List.of(
                        "minutes a run",
                        trend(minutes, 0, TREND)
                                + "  "
                                + Times.text(runs.getLast().summary().answering())));
        return figures;
    }

    /// Each run's time as a share of its plan.
    private String pace(List<Progress.Run> runs) {
        var shares = runs.stream().map(Progress.Run::summary).map(RunSummary::shareOfPlan).toList();
        return trend(shares, 1, TREND) + "  " + runs.getLast().summary().pace();
    }

    private String onTime() {
        long done = progress.attempts(Attempt::isDone).size();
        long over = progress.attempts(Attempt::isOver).size();
        long skipped = progress.attempts(one -> one.outcome() == Outcome.SKIPPED).size();
        return (done - over)
                + ", "
                + over
                + " over"
                + (skipped > 0 ? ", " + skipped + " skipped" : "");
    }

    private String retention() {
        var retention = progress.retention();
        return retention
                .share()
                .map(share -> percent(share) + " of " + retention.reviews().size() + " recalled")
                .orElse("no question came back yet");
    }

    private String due() {
        if (progress.due().isEmpty() && progress.nextDue().isEmpty()) {
            return "nothing; a question comes back once it was graded";
        }
        var counts =
                "today "
                        + progress.due().size()
                        + "   tomorrow "
                        + progress.dueIn(1)
                        + "   this week "
                        + progress.dueThisWeek();
        return progress.nextDue()
                .map(day -> counts + "   next " + Dates.span(day, progress.today()))
                .orElse(counts);
    }

    private String readiness() {
        var day = progress.day();
        var when =
                day.equals(progress.today())
                        ? "today"
                        : "on "
                                + Dates.day(day, progress.today())
                                + ", "
                                + Dates.span(day, progress.today());
        long more =
                Math.round(progress.readiness() * 100)
                        - Math.round(progress.readinessAWeekAgo() * 100);
        var since = (more < 0 ? "−" : "+") + Math.abs(more) + " since last week";
        return percent(progress.readiness()) + " recalled " + when + ", " + since;
    }

    private List<String> section(Progress.Coverage section) {
        int filled = section.all() == 0 ? 0 : section.answered() * BAR / section.all();
        var title = section.section().isEmpty() ? section.file() : section.section();
        var row = new ArrayList<String>();
        if (severalNotes) {
            row.add(Safe.text(section.file()));
        }
        row.add(Columns.cut(Safe.text(title), WIDEST_SECTION));
        row.add("━".repeat(filled) + "─".repeat(BAR - filled));
        row.add(section.answered() + " of " + section.all());
        return row;
    }

    /// A row for each day of the week, a column for each week.
    private List<List<String>> days() {
        var rows = new ArrayList<List<String>>();
        if (progress.attempts().isEmpty()) {
            return rows;
        }
        var first = progress.today().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        for (var weekday : DayOfWeek.values()) {
            var row = new ArrayList<String>();
            row.add(weekday.getDisplayName(TextStyle.SHORT, Locale.ENGLISH));
            for (int week = WEEKS - 1; week >= 0; week--) {
                var day = first.minusWeeks(week).plusDays(weekday.getValue() - 1);
                long minutes = progress.time(day).plus(Duration.ofSeconds(59)).toMinutes();
                boolean seen = !day.isAfter(progress.today());
                row.add(seen ? minutes == 0 ? "·" : Long.toString(minutes) : "");
            }
            rows.add(row);
        }
        return rows;
    }

    private List<List<String>> questions() {
        var rows = new ArrayList<List<String>>();
        for (var one : progress.weakestFirst()) {
            if (!one.attempts().isEmpty()) {
                rows.add(question(one));
            }
        }
        if (!rows.isEmpty()) {
            var names = new ArrayList<String>();
            names.add("");
            if (severalNotes) {
                names.add("note");
            }
            names.addAll(
                    List.of("line", "", "last", "of", "times", "over", "recall", "comes back"));
            rows.addFirst(names);
        }
        return rows;
    }

    private List<String> question(Standing one) {
        var budget = one.last().map(Attempt::budget).orElse(one.asked().budget());
        var times = one.done().stream().map(it -> (double) it.answer().toSeconds()).toList();
        var row = new ArrayList<String>();
        row.add(Sign.of(one, progress.today(), progress.interview()).shape());
        if (severalNotes) {
            row.add(Safe.text(one.asked().file()));
        }
        row.add(String.valueOf(one.asked().line()));
        row.add(Columns.cut(Safe.text(one.asked().text()), WIDEST_TEXT));
        row.add(one.last().map(it -> Times.text(it.answer())).orElse("–"));
        row.add(Times.text(budget));
        row.add(trend(times, (double) budget.toSeconds(), TREND));
        row.add(one.over().isEmpty() ? "–" : String.valueOf(one.over().size()));
        row.add(one.schedule().isEmpty() ? "–" : percent(one.recall(progress.day())));
        row.add(comesBack(one));
        return row;
    }

    private String comesBack(Standing one) {
        return one.schedule()
                        .map(it -> back(it.due(progress.today(), progress.interview())))
                        .orElse("–")
                + (one.schedule().filter(it -> it.isLeech()).isPresent() ? ", a leech" : "");
    }

    /// The full block stands for itself elsewhere; here it is the eighth of eight heights.
    private String trend(List<Double> numbers, double scale, int most) {
        var blocks = Trend.of(numbers, scale, most);
        return ascii ? blocks.replace('█', '8') : blocks;
    }

    private String back(LocalDate day) {
        var today = progress.today();
        return day.isAfter(today) ? Dates.span(day, today) : "due";
    }

    private List<String> run(Progress.Run run) {
        var of = run.summary();
        return List.of(
                Dates.day(LocalDate.ofInstant(of.startedAt(), zone), progress.today())
                        + " "
                        + Dates.time(of.startedAt(), zone),
                of.mode().name().toLowerCase(Locale.ROOT),
                Times.text(of.answering()),
                of.pace(),
                outcome(of));
    }

    private static String outcome(RunSummary run) {
        return run.onTime() + " on time, " + run.over() + " over";
    }

    private static String percent(double share) {
        return Math.round(share * 100) + "%";
    }
}
