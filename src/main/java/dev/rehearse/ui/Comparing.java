package dev.rehearse.ui;

import dev.rehearse.rehearsal.Comparison;
import dev.rehearse.rehearsal.Lead;
import dev.rehearse.rehearsal.Moment;
import dev.rehearse.rehearsal.Run;
import dev.rehearse.screen.Style;
import dev.rehearse.ui.rehearse.Standing;

/// What a run is held against: the plan, or what the questions took before.
final class Comparing {

    private Comparing() {}

    /// The next one of them, for this run and those after it.
    static Step next(State state, Moment now) {
        var next = state.comparison().next();
        var time = next == Comparison.LAST ? "the last time" : "the " + next.word();
        var said = Notice.at(now, "compared with " + time);
        return Step.of(
                state.withComparison(next).withNotice(said), new Effect.RememberComparison(next));
    }

    static Standing standing(State state, Run run, Moment now) {
        var with = state.comparison();
        boolean own = with == Comparison.PLAN;
        return Lead.of(run, now, with, state.past().without(run.id()))
                .map(lead ->
                        new Standing(
                                with.word(),
                                own,
                                lead.by(),
                                lead.standing(),
                                lead.trend(),
                                Leads.style(lead)))
                .orElse(new Standing(with.word(), own, "", "", "", Style.DIM));
    }
}
