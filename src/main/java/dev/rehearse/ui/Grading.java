package dev.rehearse.ui;

import dev.rehearse.rehearsal.Attempt;
import dev.rehearse.rehearsal.Event;
import dev.rehearse.rehearsal.Grade;
import dev.rehearse.rehearsal.Moment;

import java.util.Optional;

/// The person's own verdict.
final class Grading {

    private Grading() {}

    /// In a review the grade is chosen and taken with Enter; in a summary it counts at once.
    static Action.Verb grade(Grade grade) {
        return (state, now) ->
                switch (state.mode()) {
                    case Mode.Reviewing reviewing ->
                            Step.of(
                                    state.withMode(
                                            reviewing.with(reviewing.choice().withGrade(grade))));
                    case Mode.Summing(var session, var selected, var back) ->
                            give(state, session, selected, Optional.of(grade), now);
                    case Mode.Studying _, Mode.Editing _, Mode.Rehearsing _ -> Step.of(state);
                };
    }

    /// A grade that is not to count: in a summary a further line takes it back, in a review none is
    /// chosen any more.
    static Step takeBack(State state, Moment now) {
        return switch (state.mode()) {
            case Mode.Reviewing reviewing ->
                    Step.of(state.withMode(reviewing.with(reviewing.choice().withoutGrade())));
            case Mode.Summing(var session, var selected, var back) ->
                    give(state, session, selected, Optional.empty(), now);
            case Mode.Studying _, Mode.Editing _, Mode.Rehearsing _ -> Step.of(state);
        };
    }

    static Step give(State state, Session session, int index, Optional<Grade> grade, Moment now) {
        var attempt = session.run().attempt(index);
        if (attempt.isEmpty() || attempt.get().grade().equals(grade)) {
            return Step.of(state);
        }
        var event =
                grade.<Event>map(g -> new Event.Graded(index, g))
                        .orElse(new Event.GradeUndone(index));
        var run = session.run().after(event, now);
        if (run.equals(session.run())) {
            return Step.of(state);
        }
        var next = Screens.with(state, session.withRun(run));
        var graded = recorded(state, session, run.attempt(index).orElseThrow()).withGrade(grade);
        var step =
                Step.of(
                        next.withPast(next.past().with(graded)),
                        new Effect.AppendGrade(session.notePath(), graded, grade));
        return session.isAgain()
                ? step
                : step.beforeAll(new Effect.KeepRunEvent(run.id(), event, now));
    }

    /// With the note and the day that were written down, where the attempt was.
    private static Attempt recorded(State state, Session session, Attempt attempt) {
        return session.isAgain()
                ? state.past().recorded(attempt).orElse(attempt)
                : Running.here(state, attempt).in(session.notePath());
    }
}
