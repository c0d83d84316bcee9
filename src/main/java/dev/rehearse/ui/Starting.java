package dev.rehearse.ui;

import dev.rehearse.question.Question;
import dev.rehearse.rehearsal.Attempt;
import dev.rehearse.rehearsal.Budgets;
import dev.rehearse.rehearsal.Moment;
import dev.rehearse.rehearsal.Plan;
import dev.rehearse.rehearsal.PlanChoice;
import dev.rehearse.rehearsal.Run;

import java.util.List;
import java.util.Optional;

/// Beginning a run, or going on with one that was cut off.
final class Starting {

    private static final String FAILED = ", failed";

    private Starting() {}

    static Step plan(State state, Moment now) {
        return Plans.of(state, state.plan(), now)
                .map(plan -> start(state, now, plan))
                .orElse(
                        Step.of(
                                state.withNotice(
                                        Notice.at(now, Plans.nothing(state, state.plan(), now)))));
    }

    static Step thisQuestion(State state, Moment now) {
        var settings =
                withoutTotal(state.plan())
                        .named("")
                        .with(PlanChoice.Scope.QUESTION)
                        .with(PlanChoice.Only.ALL);
        return Plans.of(state, settings, now)
                .map(plan -> start(state, now, plan))
                .orElse(Step.of(state));
    }

    /// From a summary, what failed in this run, timed as it was there; else what failed last time
    /// in this note.
    static Step failed(State state, Moment now) {
        var keys = failedKeys(state);
        if (keys.isEmpty()) {
            return Step.of(state.withNotice(Notice.at(now, "Nothing failed")));
        }
        var plan =
                Running.session(state)
                        .map(session -> failedOf(session.run().plan(), keys))
                        .orElseGet(() -> failedOf(state, keys));
        return start(state, now, plan);
    }

    private static Plan failedOf(Plan plan, List<String> keys) {
        var name = plan.name().endsWith(FAILED) ? plan.name() : plan.name() + FAILED;
        return plan.only(name, item -> keys.contains(item.questionKey()));
    }

    private static Plan failedOf(State state, List<String> keys) {
        var open = state.open().orElseThrow();
        var questions =
                open.note().questions().stream().filter(q -> keys.contains(q.key())).toList();
        return Plans.plan(
                open.name() + FAILED, questions, withoutTotal(state.plan()), state.preferences());
    }

    /// The time for all questions says nothing about some of them.
    private static PlanChoice withoutTotal(PlanChoice plan) {
        return plan.with(plan.limits().each(), Optional.empty());
    }

    static List<String> failedKeys(State state) {
        return Running.session(state)
                .map(session ->
                        session.run().attempts().stream()
                                .filter(Attempt::isFailed)
                                .map(Attempt::questionKey)
                                .toList())
                .orElseGet(() ->
                        state.open().stream()
                                .flatMap(open -> open.note().questions().stream())
                                .filter(question -> failedLast(state, question))
                                .map(Question::key)
                                .toList());
    }

    private static boolean failedLast(State state, Question question) {
        return Signs.last(state, question).filter(Attempt::isFailed).isPresent();
    }

    /// The same plan once more.
    static Step again(State state, Moment now) {
        return Running.session(state)
                .map(session -> start(state, now, session.run().plan()))
                .orElse(Step.of(state));
    }

    /// The same command again goes on with a run that was cut off; another plan closes it and keeps
    /// its draft.
    static Step start(State state, Moment now, Plan wanted) {
        var waiting = found(state, wanted);
        if (waiting.isPresent()) {
            return resume(state, now, waiting.get());
        }
        var plan = inOrder(wanted, now);
        var path = state.open().orElseThrow().path();
        var run = Run.start(plan, now);
        var next = closeOthers(state);
        return next.then(after ->
                Step.of(
                        after.withMode(new Mode.Rehearsing(Session.of(run, path)))
                                .withPopup(new Popup.None())
                                .withBanner(after.banner().hidden().then(tight(plan))),
                        new Effect.KeepRunStart(run.id(), path, plan, now)));
    }

    /// Shuffled when it begins, anew for every run; the run keeps the order it began with.
    private static Plan inOrder(Plan plan, Moment now) {
        return plan.order() == Plan.Order.SHUFFLED
                ? plan.shuffled(now.wall().toEpochMilli())
                : plan;
    }

    /// A total that cannot be kept is said before the first question and stands until it is hidden.
    private static Banner tight(Plan plan) {
        var budgets = Budgets.of(plan);
        return budgets.fits() ? new Banner.None() : new Banner.Tight(budgets.fitting());
    }

    private static Optional<Message.RunFound> found(State state, Plan plan) {
        return state.runs().stream()
                .filter(found ->
                        isOpen(state, found) && Plans.isSame(state, found.run().plan(), plan))
                .findFirst();
    }

    static boolean isOpen(State state, Message.RunFound found) {
        return state.open().filter(open -> open.path().equals(found.notePath())).isPresent();
    }

    /// Runs of this note that were cut off end here; those of other notes wait on.
    private static Step closeOthers(State state) {
        var rest = state.runs().stream().filter(found -> !isOpen(state, found)).toList();
        var step = Step.of(state.withRuns(rest));
        for (var found : state.runs()) {
            if (isOpen(state, found)) {
                step = step.and(new Effect.CloseRun(found.run().id()));
            }
        }
        return step;
    }

    static Step resume(State state, Moment now) {
        return state.runs().stream()
                .filter(found -> isOpen(state, found))
                .findFirst()
                .map(found -> resume(state, now, found))
                .orElse(Step.of(state));
    }

    /// At the same question, with the same text and the same clock.
    static Step resume(State state, Moment now, Message.RunFound found) {
        var run = Following.found(state, found).run().resumedAt(found.elapsed(), now);
        var empty = Session.of(run, found.notePath());
        var text = Drafts.textOf(state, empty.draftKey());
        var known = found.prompt().map(empty::with).orElse(empty);
        var session = remembered(state, known).withText(text).withRecovered(true);
        var rest = state.runs().stream().filter(other -> !other.equals(found)).toList();
        var event = run.events().getLast();
        var placed =
                Running.question(state, empty.draftKey())
                        .map(question -> Moving.toLine(state, question.line()))
                        .orElse(state);
        var next =
                Screens.of(
                        placed.withMode(new Mode.Rehearsing(session)).withRuns(rest), session, now);
        var file = text.isEmpty() ? next.file() : new FileState.Drafted(found.at());
        return Step.of(
                        next.withFile(file)
                                .withPopup(new Popup.None())
                                .withBanner(
                                        next.banner()
                                                .then(
                                                        new Banner.Recovered(
                                                                Drafts.recovered(
                                                                        state, now, text, found)))),
                        new Effect.KeepRunEvent(run.id(), event.event(), now))
                .then(after -> Running.writeWhatIsDone(after, now));
    }

    /// Texts of this run that no note holds yet: their reviews are still to come.
    private static Session remembered(State state, Session session) {
        var all = session;
        for (var attempt : session.run().attempts()) {
            var text = Drafts.textOf(state, session.draftKey(attempt.number() - 1)).text();
            if (!text.isEmpty()) {
                all = all.withWritten(new Session.Written(attempt.number(), text, false, ""));
            }
        }
        return all;
    }
}
