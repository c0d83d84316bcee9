package dev.rehearse.ui;

import dev.rehearse.rehearsal.Budgets;
import dev.rehearse.rehearsal.Moment;
import dev.rehearse.rehearsal.Plan;
import dev.rehearse.rehearsal.RunSummary;
import dev.rehearse.rehearsal.Times;
import dev.rehearse.screen.Style;
import dev.rehearse.ui.frame.Hint;
import dev.rehearse.ui.frame.Piece;
import dev.rehearse.ui.frame.Sign;
import dev.rehearse.ui.study.RehearsalWindow;

import java.util.ArrayList;
import java.util.List;

/// The Rehearsal window while nothing runs: what a run would be, and the keys that start one.
final class ReadyPictures {

    private ReadyPictures() {}

    static RehearsalWindow of(State state, OpenNote open, Moment now) {
        if (!open.note().isRead()) {
            return new RehearsalWindow.Nothing(List.of(open.lookingForQuestions()), List.of());
        }
        if (open.note().questions().isEmpty()) {
            return new RehearsalWindow.Nothing(
                    List.of("Nothing to rehearse", "A line that asks something is a question."),
                    List.of());
        }
        return Plans.of(state, state.plan(), now)
                .<RehearsalWindow>map(plan -> ready(state, open, plan, now))
                .orElse(
                        new RehearsalWindow.Nothing(
                                List.of(
                                        "Nothing to rehearse",
                                        Plans.nothing(state, state.plan(), now) + "."),
                                List.of(hint(state, "plan.edit", "change the plan"))));
    }

    private static RehearsalWindow ready(State state, OpenNote open, Plan plan, Moment now) {
        var budgets = Budgets.of(plan);
        var facts = new ArrayList<RehearsalWindow.Fact>();
        facts.add(fact("plan", budgets.description()));
        if (!budgets.fits()) {
            var must = List.of(new Piece(Budgets.mustGo(budgets.cut()), Style.WARNING));
            facts.add(new RehearsalWindow.Fact("cut", must));
        }
        facts.add(
                fact(
                        "mode",
                        SummaryPictures.mode(plan.mode())
                                + ", think "
                                + Times.text(plan.thinkFor(0))));
        var runs = state.past().runs(plan.name());
        if (!runs.isEmpty()) {
            facts.add(summary("last", runs.getLast()));
            RunSummary.best(runs).ifPresent(best -> facts.add(summary("best", best)));
        }
        int failed = Starting.failedKeys(state).size();
        return new RehearsalWindow.Ready(
                Times.text(budgets.each().getFirst()),
                facts,
                counts(state, open, failed, now),
                keys(state, plan, failed));
    }

    /// They stand behind the signs of the lists, and so say what those mean.
    private static List<RehearsalWindow.Count> counts(
            State state, OpenNote open, int failed, Moment now) {
        int all = open.note().questions().size();
        int unanswered = all - open.note().coverage().answered();
        var counts = new ArrayList<RehearsalWindow.Count>();
        int due = Returning.due(state, open.note().questions(), now);
        if (due > 0) {
            counts.add(new RehearsalWindow.Count(Sign.DUE, "due today", due));
        }
        counts.add(new RehearsalWindow.Count(Sign.FAILED, "failed last time", failed));
        counts.add(new RehearsalWindow.Count(Sign.OPEN, "not answered", unanswered));
        int rehearsed =
                (int)
                        open.note().questions().stream()
                                .filter(question -> Signs.last(state, question).isPresent())
                                .filter(question -> !open.note().isAnswered(question))
                                .count();
        if (rehearsed > 0) {
            counts.add(new RehearsalWindow.Count(Sign.REHEARSED, "of them rehearsed", rehearsed));
        }
        return counts;
    }

    private static List<Hint> keys(State state, Plan plan, int failed) {
        var keys = new ArrayList<Hint>();
        keys.add(
                hint(
                        state,
                        "run.start",
                        plan.size() == 1 ? "rehearse this one" : "rehearse all " + plan.size()));
        if (failed > 0) {
            keys.add(hint(state, "run.failed", "rehearse the " + failed + " failed"));
        }
        keys.add(hint(state, "plan.edit", "change the plan"));
        if (Reopening.lastRun(state).isPresent()) {
            keys.add(hint(state, "summary.last", "the last summary"));
        }
        return keys;
    }

    private static Hint hint(State state, String id, String verb) {
        return Hint.of(state.keymap().name(id, Place.STUDY), verb);
    }

    private static RehearsalWindow.Fact fact(String label, String value) {
        return new RehearsalWindow.Fact(label, List.of(new Piece(value, Style.TEXT)));
    }

    private static Piece piece(Sign sign) {
        return new Piece(sign.shape(), sign.style());
    }

    private static RehearsalWindow.Fact summary(String label, RunSummary run) {
        return new RehearsalWindow.Fact(
                label,
                List.of(
                        new Piece(Times.text(run.answering()), Style.TEXT),
                        new Piece("   ", Style.TEXT),
                        piece(Sign.ANSWERED),
                        new Piece(" " + run.passed() + "  ", Style.TEXT),
                        piece(Sign.FAILED),
                        new Piece(" " + run.failed(), Style.TEXT)));
    }
}
