package dev.rehearse.ui;

import dev.rehearse.note.Coverage;
import dev.rehearse.rehearsal.Attempt;
import dev.rehearse.rehearsal.Comparison;
import dev.rehearse.rehearsal.Grade;
import dev.rehearse.rehearsal.Lead;
import dev.rehearse.rehearsal.Moment;
import dev.rehearse.rehearsal.Outcome;
import dev.rehearse.rehearsal.Plan;
import dev.rehearse.rehearsal.Run;
import dev.rehearse.rehearsal.RunSummary;
import dev.rehearse.rehearsal.Times;
import dev.rehearse.screen.Style;
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
    private static final int SHOWN = 3;

    private SummaryPictures() {}

    static SummaryPicture of(State state, Mode.Summing summing, Moment now) {
        var session = summing.session();
        var run = session.run();
        var attempts = run.attempts();
        var earlier = Summing.earlier(state, session);
        var coverage = state.open().map(open -> open.note().coverage()).orElse(new Coverage(0, 0));
        if (attempts.isEmpty()) {
            return empty(state, session, now);
        }
        var summary = RunSummary.of(attempts);
        var other = other(earlier, summing.back());
        var best = RunSummary.best(earlier);
        return new SummaryPicture(
                Bars.top(state, now),
                Bars.footer(state, now),
                run.plan().name() + ", " + mode(run.plan().mode()),
                when(state, summary, now),
                rows(state, session, other.filter(_ -> summing.back() > 1)),
                summing.selected(),
                totals(summary, other, best),
                against(state, summing, other, now),
                state.comparison().word(),
                facts(state, summary, coverage, session, summing.selected()),
                brief(summary, against(state, summing, other, now), other, best, early(state, run)),
                runs(state, earlier, summary, summing.back(), now),
                next(state, run, summing.selected(), earlier.size()));
    }

    private static Optional<RunSummary> other(List<RunSummary> earlier, int back) {
        return earlier.isEmpty()
                ? Optional.empty()
                : Optional.of(earlier.get(Math.max(0, earlier.size() - back)));
    }

    private static String against(
            State state, Mode.Summing summing, Optional<RunSummary> other, Moment now) {
        return other.filter(_ -> summing.back() > 1)
                .map(run -> Dates.day(run.startedAt(), now.wall(), state.preferences().zone()))
                .orElse("last");
    }

    private static SummaryPicture empty(State state, Session session, Moment now) {
        return new SummaryPicture(
                Bars.top(state, now),
                Bars.footer(state, now),
                session.run().plan().name() + ", stopped before the first answer",
                "",
                rows(state, session, Optional.empty()),
                0,
                List.of(),
                "last",
                state.comparison().word(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    /// Each question against the last time it was answered; with another run chosen, against what
    /// it took there. It differs from what the run is compared with.
    private static List<Asked> rows(State state, Session session, Optional<RunSummary> other) {
        var run = session.run();
        var past = Summing.before(state, session);
        var with = state.comparison();
        var rows = new ArrayList<Asked>();
        var so = new ArrayList<Attempt>();
        for (int i = 0; i < run.plan().size(); i++) {
            var item = run.plan().items().get(i);
            var attempt = run.attempt(i);
            attempt.ifPresent(so::add);
            rows.add(
                    new Asked(
                            i + 1,
                            attempt.map(SummaryPictures::verdict).orElse(Verdict.SKIPPED),
                            item.text(),
                            attempt.filter(it -> it.outcome() != Outcome.STOPPED)
                                    .map(Attempt::answer)
                                    .orElse(Duration.ZERO),
                            run.budget(i),
                            attempt.filter(it -> it.outcome() != Outcome.STOPPED)
                                    .map(it -> with.difference(past, it))
                                    .orElse(SummaryPicture.NONE),
                            Lead.after(so, with, past).map(Leads::style).orElse(Style.DIM),
                            before(past.of(item.questionKey()), other),
                            past.best(item.questionKey())
                                    .map(a -> Times.text(a.answer()))
                                    .orElse(SummaryPicture.NONE),
                            attempt.map(SummaryPictures::grade).orElse("")));
        }
        return rows;
    }

    /// Where no grade can stand it says why; what the run never came to has neither.
    private static String grade(Attempt attempt) {
        return attempt.outcome() == Outcome.SKIPPED
                ? "skipped"
                : attempt.grade().map(Grade::word).orElse("");
    }

    private static String before(List<Attempt> attempts, Optional<RunSummary> other) {
        return attempts.reversed().stream()
                .filter(Attempt::isDone)
                .filter(it -> other.filter(run -> !run.run().equals(it.run())).isEmpty())
                .findFirst()
                .map(it -> Times.text(it.answer()))
                .orElse(SummaryPicture.NONE);
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
                label,
                value.apply(now),
                last.map(value).orElse(SummaryPicture.NONE),
                best.map(value).orElse(SummaryPicture.NONE));
    }

    private static List<Fact> facts(
            State state, RunSummary summary, Coverage coverage, Session session, int selected) {
        var run = session.run();
        var facts = new ArrayList<Fact>();
        if (!session.isAgain()) {
            // How many had an answer then is written down nowhere.
            facts.add(new Fact("answered", coverage.answered() + " of " + coverage.all()));
        }
        if (!summary.grades().isEmpty()) {
            facts.add(new Fact("grades", summary.gradeCounts()));
        }
        long early = early(state, run);
        if (early > 0) {
            var which = early == 1 ? "1 grade, it" : early + " grades, they";
            facts.add(new Fact("early", which + " moved no due date"));
        }
        facts.add(new Fact("pace", summary.pace()));
        facts.addAll(after(state, session, selected));
        return facts;
    }

    /// How many grades came before their question was due, and so changed nothing.
    private static long early(State state, Run run) {
        return run.attempts().stream()
                .filter(it -> it.grade().isPresent() && !Returning.counts(state, it))
                .count();
    }

    /// How the run stood after the selected question; of one question the pace says it.
    private static List<Fact> after(State state, Session session, int selected) {
        var run = session.run();
        var with = state.comparison();
        if (run.plan().size() == 1 && with == Comparison.PLAN) {
            return List.of();
        }
        var until = run.attempts().stream().filter(it -> it.number() <= selected + 1).toList();
        var against = with == Comparison.PLAN ? "" : ", against " + with.word();
        return Lead.after(until, with, Summing.before(state, session)).stream()
                .map(lead -> new Fact("after " + (selected + 1), lead.text() + against))
                .toList();
    }

    private static List<Fact> brief(
            RunSummary summary,
            String against,
            Optional<RunSummary> last,
            Optional<RunSummary> best,
            long early) {
        var facts = new ArrayList<Fact>();
        var answering = new StringBuilder(Times.text(summary.answering()));
        answering.append("   plan ").append(Times.text(summary.planned()));
        last.ifPresent(
                run -> answering.append("   " + against + " ").append(Times.text(run.answering())));
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
            var some = early == 0 ? "" : "   " + early + " too early to count";
            facts.add(new Fact("grades", summary.gradeCounts() + some));
        }
        return facts;
    }

    private static List<SummaryPicture.Earlier> runs(
            State state, List<RunSummary> earlier, RunSummary now, int back, Moment moment) {
        var all = new ArrayList<>(earlier);
        all.add(now);
        int chosen = Math.max(0, earlier.size() - back);
        var runs = new ArrayList<SummaryPicture.Earlier>();
        for (int i = Math.max(0, Math.min(all.size() - SHOWN, chosen)); i < all.size(); i++) {
            var run = all.get(i);
            runs.add(
                    new SummaryPicture.Earlier(
                            Dates.day(run.startedAt(), moment.wall(), state.preferences().zone()),
                            mode(run.mode()),
                            run.answering(),
                            run.planned(),
                            run.passed(),
                            run.failed(),
                            i == chosen && all.size() > 1));
        }
        return runs;
    }

    private static List<Hint> next(State state, Run run, int selected, int earlier) {
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
        if (earlier > 1) {
            next.add(hint(state, "summary.earlier", "compare with an earlier run"));
        }
        return next;
    }

    private static Hint hint(State state, String id, String verb) {
        return Hint.of(state.keymap().name(id, Place.SUMMARY), verb);
    }
}
