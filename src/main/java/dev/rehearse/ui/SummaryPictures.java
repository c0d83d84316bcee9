package dev.rehearse.ui;

import dev.rehearse.note.Coverage;
import dev.rehearse.rehearsal.Attempt;
import dev.rehearse.rehearsal.Grade;
import dev.rehearse.rehearsal.Moment;
import dev.rehearse.rehearsal.Plan;
import dev.rehearse.rehearsal.Run;
import dev.rehearse.rehearsal.RunSummary;
import dev.rehearse.rehearsal.Times;
import dev.rehearse.ui.frame.Hint;
import dev.rehearse.ui.summary.SummaryPicture;
import dev.rehearse.ui.summary.SummaryPicture.Asked;
import dev.rehearse.ui.summary.SummaryPicture.Fact;
import dev.rehearse.ui.summary.SummaryPicture.Total;
import dev.rehearse.ui.summary.SummaryPicture.Verdict;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// The end of a run: every question, and this run against the ones before.
final class SummaryPictures {

    private SummaryPictures() {}

    static SummaryPicture of(State state, Session session, int selected, Moment now) {
        var run = session.run();
        var attempts = run.attempts();
        var earlier = state.past().without(run.id()).runs(run.plan().name());
        var coverage = state.open().map(open -> open.note().coverage()).orElse(new Coverage(0, 0));
        if (attempts.isEmpty()) {
            return empty(state, session, now);
        }
        var summary = RunSummary.of(attempts);
        var last =
                earlier.isEmpty() ? Optional.<RunSummary>empty() : Optional.of(earlier.getLast());
        var best = RunSummary.best(earlier);
        return new SummaryPicture(
                Bars.top(state, now),
                Bars.footer(state, now),
                run.plan().name() + ", " + mode(run.plan().mode()),
                when(state, summary, now),
                rows(state, run),
                selected,
                totals(summary, last, best),
                facts(summary, coverage),
                brief(summary, last, best),
                runs(state, earlier, summary, now),
                next(state, run, selected));
    }

    private static SummaryPicture empty(State state, Session session, Moment now) {
        return new SummaryPicture(
                Bars.top(state, now),
                Bars.footer(state, now),
                session.run().plan().name() + ", stopped before the first answer",
                "",
                rows(state, session.run()),
                0,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    private static List<Asked> rows(State state, Run run) {
        var past = state.past().without(run.id());
        var rows = new ArrayList<Asked>();
        for (int i = 0; i < run.plan().size(); i++) {
            var item = run.plan().items().get(i);
            var attempt = run.attempt(i);
            rows.add(
                    new Asked(
                            i + 1,
                            attempt.map(SummaryPictures::verdict).orElse(Verdict.SKIPPED),
                            item.text(),
                            attempt.filter(Attempt::isDone)
                                    .map(Attempt::answer)
                                    .orElse(Duration.ZERO),
                            run.budget(i),
                            past.last(item.questionKey())
                                    .map(a -> Times.text(a.answer()))
                                    .orElse("–"),
                            past.best(item.questionKey())
                                    .map(a -> Times.text(a.answer()))
                                    .orElse("–"),
                            attempt.flatMap(Attempt::grade).map(Grade::word).orElse("")));
        }
        return rows;
    }

    private static Verdict verdict(Attempt attempt) {
        if (!attempt.isDone()) {
            return Verdict.SKIPPED;
        }
        if (attempt.isFailed()) {
            return Verdict.FAILED;
        }
        return attempt.answer().compareTo(attempt.budget()) > 0 ? Verdict.GRACE : Verdict.ON_TIME;
    }

    static String mode(Plan.Mode mode) {
        return switch (mode) {
            case TYPED -> "typed";
            case SPOKEN -> "spoken";
        };
    }

    private static String when(State state, RunSummary summary, Moment now) {
        var zone = state.preferences().zone();
        return Dates.day(summary.startedAt(), now.wall(), zone)
                + " "
                + Dates.time(summary.startedAt(), zone)
                + " – "
                + Dates.time(summary.endedAt(), zone);
    }

    private static List<Total> totals(
            RunSummary now, Optional<RunSummary> last, Optional<RunSummary> best) {
        return List.of(
                total("answering", now, last, best, run -> Times.text(run.answering())),
                total("against plan", now, last, best, RunSummary::againstPlan),
                total("on time", now, last, best, run -> Integer.toString(run.onTime())),
                total("over", now, last, best, run -> Integer.toString(run.over())),
                total("skipped", now, last, best, run -> Integer.toString(run.skipped())),
                total("thinking", now, last, best, run -> Times.text(run.thinking())),
                total("paused", now, last, best, run -> Times.text(run.paused())));
    }

    private static Total total(
            String label,
            RunSummary now,
            Optional<RunSummary> last,
            Optional<RunSummary> best,
            Function<RunSummary, String> value) {
        return new Total(
                label, value.apply(now), last.map(value).orElse("–"), best.map(value).orElse("–"));
    }

    private static List<Fact> facts(RunSummary summary, Coverage coverage) {
        var facts = new ArrayList<Fact>();
        facts.add(new Fact("answered", coverage.answered() + " of " + coverage.all()));
        if (!summary.grades().isEmpty()) {
            facts.add(new Fact("grades", summary.gradeCounts()));
        }
        facts.add(new Fact("pace", summary.pace()));
        return facts;
    }

    private static List<Fact> brief(
            RunSummary summary, Optional<RunSummary> last, Optional<RunSummary> best) {
        var facts = new ArrayList<Fact>();
        var answering = new StringBuilder(Times.text(summary.answering()));
        answering.append("   plan ").append(Times.text(summary.planned()));
        last.ifPresent(run -> answering.append("   last ").append(Times.text(run.answering())));
        best.ifPresent(run -> answering.append("   best ").append(Times.text(run.answering())));
        facts.add(new Fact("answering", answering.toString()));
        int done = summary.onTime() + summary.over();
        facts.add(
                new Fact(
                        "on time",
                        summary.onTime()
                                + " of "
                                + done
                                + "   over "
                                + summary.over()
                                + "   pace "
                                + summary.pace().replace(" at the end", "")));
        if (!summary.grades().isEmpty()) {
            facts.add(new Fact("grades", summary.gradeCounts()));
        }
        return facts;
    }

    private static List<SummaryPicture.Earlier> runs(
            State state, List<RunSummary> earlier, RunSummary now, Moment moment) {
        var all = new ArrayList<>(earlier);
        all.add(now);
        var newest = all.subList(Math.max(0, all.size() - 3), all.size());
        var runs = new ArrayList<SummaryPicture.Earlier>();
        for (var run : newest) {
            runs.add(
                    new SummaryPicture.Earlier(
                            Dates.day(run.startedAt(), moment.wall(), state.preferences().zone()),
                            mode(run.mode()),
                            run.answering(),
                            run.planned(),
                            run.onTime(),
                            run.over()));
        }
        return runs;
    }

    private static List<Hint> next(State state, Run run, int selected) {
        var next = new ArrayList<Hint>();
        long failed = run.attempts().stream().filter(Attempt::isFailed).count();
        if (failed > 0) {
            next.add(hint(state, "run.failed", "rehearse the " + failed + " that failed"));
        }
        next.add(hint(state, "summary.rerun", "rehearse all again"));
        next.add(
                Hint.of(
                        state.keymap().name("summary.open", Place.SUMMARY),
                        "open question " + (selected + 1) + " and its answer"));
        return next;
    }

    private static Hint hint(State state, String id, String verb) {
        return Hint.of(state.keymap().name(id, Place.SUMMARY), verb);
    }
}
