package dev.rehearse.rehearsal;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/// The state of a run at its last event. `aside` is the time no question owns: reviews.
record Course(
        Plan plan,
        Phase phase,
        int current,
        List<Lap> laps,
        Duration since,
        Duration elapsed,
        Duration aside) {
    private static final Duration MOST_EXTRA = Duration.ofHours(1);
    private static final Duration LEAST_BUDGET = Duration.ofSeconds(1);

    Course {
        laps = List.copyOf(laps);
    }

    static Course start(Plan plan, Moment moment) {
        var budgets = Budgets.of(plan).each();
        var laps =
                IntStream.range(0, plan.size())
                        .mapToObj(index -> Lap.waiting(plan.thinkFor(index), budgets.get(index)))
                        .toList();
        var idle = new Phase.Finished(true);
        return new Course(plan, idle, 0, laps, moment.monotonic(), Duration.ZERO, Duration.ZERO)
                .entered(0, moment.wall());
    }

    /// As it stood at its end, one attempt for each question.
    static Course over(Plan plan, List<Attempt> attempts) {
        var laps = attempts.stream().map(Lap::over).toList();
        var end = new Phase.Finished(!laps.stream().allMatch(Lap::completed));
        return new Course(plan, end, 0, laps, Duration.ZERO, Duration.ZERO, Duration.ZERO);
    }

    /// The same run when the clock says `monotonic`. A clock that went back has not moved.
    Course at(Duration monotonic) {
        var length = monotonic.minus(since);
        return length.isPositive() ? advanced(length).from(monotonic) : this;
    }

    private Course advanced(Duration length) {
        return switch (phase) {
            case Phase.Thinking _, Phase.Answering _ -> {
                var next = onLap(current, lap -> lap.running(length)).counting(length);
                yield next.in(next.open());
            }
            case Phase.Paused _ -> onLap(current, lap -> lap.standing(length)).counting(length);
            case Phase.Reviewing _ ->
                    new Course(plan, phase, current, laps, since, elapsed, aside.plus(length))
                            .counting(length);
            case Phase.Finished _ -> this;
        };
    }

    /// Empty when the event is impossible now.
    Optional<Course> after(Event event, Moment moment) {
        var now = at(moment.monotonic());
        return switch (event) {
            case Event.Began() -> now.when(now.phase instanceof Phase.Thinking, Course::begun);
            case Event.Done(var words, var hash) ->
                    now.when(now.isOpen(), it -> it.done(words, hash).onward(moment.wall()));
            case Event.Skipped() ->
                    now.when(now.isOpen(), it -> it.skipped().onward(moment.wall()));
            case Event.Paused(var cause) ->
                    now.when(now.isRunning(), it -> it.in(new Phase.Paused(cause)));
            case Event.Resumed() ->
                    now.when(now.phase instanceof Phase.Paused, it -> it.in(it.open()));
            case Event.MoreTime(var extra) ->
                    now.when(now.isOpen() && now.allows(extra), it -> it.extended(extra));
            case Event.Stopped() -> now.when(!now.isFinished(), Course::stopped);
            case Event.DoneUndone() ->
                    now.when(!now.isFinished() && now.lastEnded() >= 0, Course::undone);
            case Event.Graded(var index, var grade) ->
                    now.when(now.hasAnswer(index), it -> it.graded(index, Optional.of(grade)));
            case Event.GradeUndone(var index) ->
                    now.when(now.hasGrade(index), it -> it.graded(index, Optional.empty()));
            case Event.AnswerChosen(var index, var choice) ->
                    now.when(
                            !now.isFinished() && now.hasAnswer(index),
                            it -> it.onLap(index, lap -> lap.chosen(choice)));
            case Event.CameBack(var index) ->
                    now.when(now.canComeBack(index), it -> it.cameBack(index, moment.wall()));
            case Event.Advanced() ->
                    now.phase instanceof Phase.Reviewing(var index)
                            ? Optional.of(now.reviewed(index, moment.wall()))
                            : Optional.empty();
            case Event.Recovered(var lastKnown) ->
                    when(!isFinished(), it -> it.recovered(lastKnown, moment.monotonic()));
        };
    }

    private Optional<Course> when(boolean possible, UnaryOperator<Course> change) {
        return possible ? Optional.of(change.apply(this)) : Optional.empty();
    }

    /// More time, or less when it is below zero. A question always keeps some.
    private boolean allows(Duration extra) {
        return !extra.isZero()
                && Times.size(extra).compareTo(MOST_EXTRA) <= 0
                && lap().budget().plus(extra).compareTo(LEAST_BUDGET) >= 0;
    }

    private Course begun() {
        return onLap(current, Lap::begin).in(new Phase.Answering());
    }

    private Course done(int words, String hash) {
        var empty = hash.isEmpty() && plan.mode() == Plan.Mode.TYPED;
        var outcome = empty ? Outcome.SKIPPED : Outcome.DONE;
        return ended(outcome, Math.max(0, words), hash);
    }

    private Course skipped() {
        return ended(Outcome.SKIPPED, 0, "");
    }

    /// What the question left over, or took from the others.
    private Course shared() {
        return new Course(plan, phase, current, Sharing.among(plan, laps), since, elapsed, aside);
    }

    /// As the questions left would stand if the one that runs over ended now.
    Course expected() {
        boolean over = isOpen() && lap().answered().compareTo(lap().budget()) > 0;
        return over ? ended(Outcome.SKIPPED, 0, "") : this;
    }

    /// A question that was only thought about has not been reached: it makes no attempt.
    private Course stopped() {
        var last = isOpen() && lap().begun() ? ended(Outcome.STOPPED, 0, "") : this;
        var early = !last.laps.stream().allMatch(Lap::completed);
        return last.in(new Phase.Finished(early));
    }

    private Course extended(Duration extra) {
        return onLap(current, lap -> lap.extended(extra));
    }

    private Course graded(int index, Optional<Grade> grade) {
        return onLap(index, lap -> lap.graded(grade));
    }

    private Course ended(Outcome outcome, int words, String hash) {
        int order = lastEnded() < 0 ? 0 : order(lastEnded()) + 1;
        return onLap(current, lap -> lap.ended(new Lap.End(order, outcome, words, hash))).shared();
    }

    private int order(int index) {
        return laps.get(index).end().map(Lap.End::order).orElse(-1);
    }

    /// The question left for it stays open, and is come to again.
    private Course cameBack(int index, Instant wall) {
        return onLap(index, Lap::cameBack).shared().entered(index, wall);
    }

    /// While answers are given: where all are reviewed at the end, none is given any more.
    boolean canComeBack(int index) {
        boolean answering =
                isOpen() || (phase instanceof Phase.Reviewing && plan.reviewsAfterEach());
        return answering && index >= 0 && index < laps.size() && laps.get(index).skipped();
    }

    private Course undone() {
        var last = lastEnded();
        var back = onLap(last, Lap::reopened).shared().on(last);
        return back.in(back.open());
    }

    /// Time passes up to the last second on disk, then stands still until now. The new clock may
    /// count from anywhere: another start of the machine, another program.
    private Course recovered(Duration lastKnown, Duration monotonic) {
        var missing = lastKnown.minus(elapsed);
        return (missing.isPositive() ? advanced(missing) : this).from(monotonic);
    }

    /// Where a question that just ended leads.
    private Course onward(Instant wall) {
        return plan.reviewsAfterEach() && laps.get(current).done()
                ? in(new Phase.Reviewing(current))
                : next(wall);
    }

    private Course reviewed(int index, Instant wall) {
        return plan.reviewsAfterEach() ? next(wall) : reviewing(index + 1);
    }

    private Course next(Instant wall) {
        var open = nextOpen();
        if (open.isPresent()) {
            return entered(open.getAsInt(), wall);
        }
        return plan.reviewsAfterEach() ? in(new Phase.Finished(false)) : reviewing(0);
    }

    /// The first question after this one that has not ended, else the first of all: one that was
    /// left to come back to another.
    private OptionalInt nextOpen() {
        var after = open(current + 1, laps.size());
        return after.isPresent() ? after : open(0, current);
    }

    private OptionalInt open(int from, int to) {
        return IntStream.range(from, to).filter(i -> laps.get(i).end().isEmpty()).findFirst();
    }

    private Course reviewing(int from) {
        var next = IntStream.range(from, laps.size()).filter(i -> laps.get(i).done()).findFirst();
        return next.isPresent()
                ? in(new Phase.Reviewing(next.getAsInt()))
                : in(new Phase.Finished(false));
    }

    private Course entered(int index, Instant wall) {
        var there = onLap(index, lap -> lap.entered(wall)).on(index);
        return there.in(there.open());
    }

    /// The running phase of the current question.
    private Phase open() {
        return laps.get(current).begun() ? new Phase.Answering() : new Phase.Thinking();
    }

    private Course onLap(int index, UnaryOperator<Lap> change) {
        var changed = new ArrayList<>(laps);
        changed.set(index, change.apply(changed.get(index)));
        return new Course(plan, phase, current, changed, since, elapsed, aside);
    }

    private Course in(Phase phase) {
        return new Course(plan, phase, current, laps, since, elapsed, aside);
    }

    private Course on(int index) {
        return new Course(plan, phase, index, laps, since, elapsed, aside);
    }

    private Course from(Duration monotonic) {
        return new Course(plan, phase, current, laps, monotonic, elapsed, aside);
    }

    private Course counting(Duration length) {
        return new Course(plan, phase, current, laps, since, elapsed.plus(length), aside);
    }

    Lap lap() {
        return laps.get(current);
    }

    boolean isRunning() {
        return phase instanceof Phase.Thinking || phase instanceof Phase.Answering;
    }

    boolean isOpen() {
        return isRunning() || phase instanceof Phase.Paused;
    }

    boolean isFinished() {
        return phase instanceof Phase.Finished;
    }

    private boolean hasAnswer(int index) {
        return index >= 0 && index < laps.size() && laps.get(index).done();
    }

    private boolean hasGrade(int index) {
        return hasAnswer(index) && laps.get(index).grade().isPresent();
    }

    /// Below zero while none has.
    int lastEnded() {
        int last = -1;
        for (int index = 0; index < laps.size(); index++) {
            if (order(index) > (last < 0 ? -1 : order(last))) {
                last = index;
            }
        }
        return last;
    }

    /// Whether a question was come to: it has ended, or is the one in front.
    boolean reached(int index) {
        return index == current || laps.get(index).end().isPresent();
    }

    /// Answering time alone, of all questions.
    Duration answered() {
        var all = Duration.ZERO;
        for (var lap : laps) {
            all = all.plus(lap.answered());
        }
        return all;
    }
}
