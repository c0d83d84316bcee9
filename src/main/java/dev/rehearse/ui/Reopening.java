package dev.rehearse.ui;

import dev.rehearse.question.Question;
import dev.rehearse.rehearsal.Attempt;
import dev.rehearse.rehearsal.Direction;
import dev.rehearse.rehearsal.Item;
import dev.rehearse.rehearsal.Moment;
import dev.rehearse.rehearsal.Plan;
import dev.rehearse.rehearsal.Run;
import dev.rehearse.rehearsal.Timing;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The summary of a run that is over, opened again from what is written down of it.
final class Reopening {

    private Reopening() {}

    /// The last run in which a question of the open note was rehearsed.
    static Optional<String> lastRun(State state) {
        return questions(state).stream()
                .map(question -> state.past().of(question.key()))
                .filter(attempts -> !attempts.isEmpty())
                .map(List::getLast)
                .max(Comparator.comparing(Attempt::startedAt))
                .map(Attempt::run);
    }

    private static List<Question> questions(State state) {
        return state.open().map(open -> open.note().questions()).orElse(List.of());
    }

    static Step last(State state, Moment now) {
        return lastRun(state)
                .flatMap(run -> open(state, run, new Session.Origin.Note()))
                .orElseGet(
                        () -> Step.of(state.withNotice(Notice.at(now, "nothing is kept of it"))));
    }

    /// Empty when something of the run is missing. What was written in it comes later.
    static Optional<Step> open(State state, String run, Session.Origin origin) {
        var attempts = state.past().ofRun(run);
        var open = state.open();
        if (attempts.isEmpty() || open.isEmpty()) {
            return Optional.empty();
        }
        return Run.over(plan(state, attempts), attempts)
                .map(over -> Session.again(over, open.get().path(), origin))
                .map(session -> new Mode.Summing(session, Screens.firstFailed(session), 1))
                .map(summing -> state.withPopup(new Popup.None()).withMode(summing))
                .map(next -> Step.of(next, new Effect.ReadAnswers(run)));
    }

    /// The run that is looked at, with what was written in it, whatever the note holds now.
    static State answered(State state, String run, Map<String, String> texts) {
        var again = Running.session(state).filter(Session::isAgain);
        if (again.filter(session -> session.run().id().equals(run)).isEmpty()) {
            return state;
        }
        var session = again.get();
        for (var attempt : again.get().run().attempts()) {
            var text = texts.getOrDefault(attempt.id(), "");
            if (!text.isEmpty()) {
                session = session.withWritten(written(state, session, attempt, text));
            }
        }
        return Screens.with(state, session);
    }

    private static Session.Written written(
            State state, Session session, Attempt attempt, String text) {
        boolean stands =
                Running.question(state, session.draftKey(attempt.number() - 1))
                        .map(q -> Answers.stored(state.open().orElseThrow().note(), q))
                        .filter(text::equals)
                        .isPresent();
        return new Session.Written(attempt.number(), text, stands, "");
    }

    /// As the note asks its questions now; one that it does not ask any more as it was.
    private static Plan plan(State state, List<Attempt> attempts) {
        var first = attempts.getFirst();
        var found = attempts.stream().flatMap(it -> question(state, it).stream()).toList();
        var items = attempts.stream().map(it -> item(state, it)).toList();
        var plan =
                found.isEmpty()
                        ? Plan.of(first.plan(), items)
                        : Plans.plan(first.plan(), found, state.plan(), state.preferences());
        return plan.withItems(first.plan(), items)
                .withTiming(Timing.byDirection())
                .withMode(first.mode());
    }

    private static Optional<Question> question(State state, Attempt attempt) {
        return state.open().flatMap(open -> Answers.find(open.note(), state.past().key(attempt)));
    }

    private static Item item(State state, Attempt attempt) {
        return question(state, attempt)
                .map(now -> Item.of(now.key(), now.text(), Plans.direction(now)))
                .orElse(Item.of(attempt.questionKey(), attempt.wording(), Direction.ANSWER))
                .withHint(Optional.of(attempt.planned()));
    }
}
