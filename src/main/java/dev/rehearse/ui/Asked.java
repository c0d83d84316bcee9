package dev.rehearse.ui;

import dev.rehearse.question.Question;
import dev.rehearse.rehearsal.Moment;
import dev.rehearse.rehearsal.PlanChoice;

import java.util.ArrayList;
import java.util.Optional;
import java.util.OptionalInt;

/// What the command line asks of the screen, once the note is open.
final class Asked {

    private Asked() {}

    private static Optional<Question> question(State state, int number) {
        return state.open().stream()
                .flatMap(open -> open.note().questions().stream())
                .filter(question -> question.number() == number)
                .findFirst();
    }

    /// A run that was taken up at the start waits again.
    private static Step setAside(State state, Moment now) {
        var session = Running.session(state);
        if (session.isEmpty()) {
            return Step.of(state);
        }
        var run = session.get().run();
        var elapsed = run.elapsed(now);
        var found =
                new Message.RunFound(
                        session.get().notePath(),
                        run,
                        elapsed,
                        now.wall(),
                        true,
                        Optional.of(session.get().prompt()));
        var runs = new ArrayList<>(state.runs());
        runs.add(found);
        return Step.of(
                state.withRuns(runs).withBanner(new Banner.None()),
                new Effect.KeepElapsed(run.id(), elapsed),
                new Effect.KeepLeft(run.id()));
    }

    static Step edit(State state, Moment now, int number) {
        return setAside(state, now)
                .then(after ->
                        question(after, number)
                                .map(question -> edit(after, now, question))
                                .orElse(Step.of(after)));
    }

    /// Whoever is led straight to a text that came back has not read yet that it did.
    private static Step edit(State state, Moment now, Question question) {
        var opened = Editing.open(Moving.toLine(state, question.line()), now, question);
        return state.banner() instanceof Banner.Recovered
                        && opened.state().banner() instanceof Banner.None
                        && Drafts.of(state, question).isPresent()
                ? new Step(opened.state().withBanner(state.banner()), opened.effects())
                : opened;
    }

    /// The same command again goes on with a run that was cut off, so one that goes on already is
    /// left alone; another one is stopped and keeps its draft.
    static Step rehearse(State state, Moment now, PlanChoice choice, OptionalInt number) {
        var chosen = choice.name().isEmpty() ? Step.of(state) : Choosing.take(state, choice);
        return chosen.then(after -> begin(after, now, choice, number));
    }

    private static Step begin(State state, Moment now, PlanChoice choice, OptionalInt number) {
        var note = choice.section().isEmpty() ? choice.with(PlanChoice.Scope.NOTE) : choice;
        var asked =
                number.isPresent()
                        ? question(state, number.getAsInt())
                        : Optional.<Question>empty();
        var placed = asked.map(question -> Moving.toLine(state, question.line())).orElse(state);
        var wanted = asked.isPresent() ? choice.with(PlanChoice.Scope.QUESTION) : note;
        var plan = Plans.of(placed, wanted, now);
        if (plan.isEmpty()) {
            return Step.of(placed.withNotice(Notice.at(now, Plans.nothing(placed, wanted, now))));
        }
        var on = Running.session(placed);
        if (on.isEmpty()) {
            return Starting.start(placed, now, plan.get());
        }
        if (Plans.isSame(placed, on.get().run().plan(), plan.get())) {
            return Step.of(placed);
        }
        return Running.stop(placed, now)
                .then(after -> Step.of(Stepping.toStudy(after)))
                .then(after -> Starting.start(after, now, plan.get()));
    }
}
