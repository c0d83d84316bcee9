package dev.rehearse.rehearsal;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// What a run knows about one of its questions: its limits, its clocks, how it ended.
record Lap(
        Duration think,
        Allowance allowance,
        boolean begun,
        Duration thought,
        Duration answered,
        Duration paused,
        Optional<Instant> startedAt,
        Optional<End> end,
        Optional<Grade> grade,
        Optional<Event.Choice> choice) {

    /// `order` counts the ends of a run: the last one is undone first.
    record End(int order, Outcome outcome, int words, String hash) {}

    static Lap waiting(Duration think, Duration planned) {
        return new Lap(
                think,
                Allowance.of(planned),
                think.isZero(),
                Duration.ZERO,
                Duration.ZERO,
                Duration.ZERO,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /// What one attempt tells of it.
    static Lap over(Attempt attempt) {
        var end = new End(attempt.number(), attempt.outcome(), attempt.words(), attempt.hash());
        return new Lap(
                attempt.think(),
                new Allowance(attempt.planned(), attempt.budget(), Duration.ZERO, Duration.ZERO),
                true,
                attempt.think(),
                attempt.answer(),
                attempt.paused(),
                Optional.of(attempt.startedAt()),
                Optional.of(end),
                attempt.grade(),
                Optional.empty());
    }

    /// Time runs: first for thinking, and what thinking has no room for counts as answering.
    Lap running(Duration length) {
        if (begun) {
            return with(true, thought, answered.plus(length), paused);
        }
        var room = think.minus(thought);
        return length.compareTo(room) < 0
                ? with(false, thought.plus(length), answered, paused)
                : with(true, think, answered.plus(length.minus(room)), paused);
    }

    Lap standing(Duration length) {
        return with(begun, thought, answered, paused.plus(length));
    }

    Lap begin() {
        return with(true, thought, answered, paused);
    }

    private Lap with(boolean begun, Duration thought, Duration answered, Duration paused) {
        return new Lap(
                think, allowance, begun, thought, answered, paused, startedAt, end, grade, choice);
    }

    Duration budget() {
        return allowance.budget();
    }

    Lap extended(Duration extra) {
        return with(allowance.with(extra));
    }

    Lap withShare(Duration share) {
        return with(allowance.withShare(share));
    }

    private Lap with(Allowance changed) {
        return new Lap(
                think, changed, begun, thought, answered, paused, startedAt, end, grade, choice);
    }

    Lap entered(Instant wall) {
        var start = Optional.of(startedAt.orElse(wall));
        return new Lap(
                think, allowance, begun, thought, answered, paused, start, end, grade, choice);
    }

    Lap ended(End how) {
        return settled(Optional.of(how), grade, choice);
    }

    /// A question that goes on has no verdict yet.
    Lap reopened() {
        return settled(Optional.empty(), Optional.empty(), Optional.empty());
    }

    Lap cameBack() {
        return reopened().with(allowance.cameBack(answered));
    }

    Lap graded(Optional<Grade> verdict) {
        return settled(end, verdict, choice);
    }

    Lap chosen(Event.Choice chosen) {
        return settled(end, grade, Optional.of(chosen));
    }

    private Lap settled(Optional<End> end, Optional<Grade> grade, Optional<Event.Choice> choice) {
        return new Lap(
                think, allowance, begun, thought, answered, paused, startedAt, end, grade, choice);
    }

    boolean done() {
        return end.filter(how -> how.outcome() == Outcome.DONE).isPresent();
    }

    boolean skipped() {
        return end.filter(how -> how.outcome() == Outcome.SKIPPED).isPresent();
    }

    boolean completed() {
        return end.filter(how -> how.outcome() != Outcome.STOPPED).isPresent();
    }

    /// What is left of the plan for this question: thinking and answering, nothing when ended.
    Duration rest() {
        if (end.isPresent()) {
            return Duration.ZERO;
        }
        var thinking = begun ? Duration.ZERO : think.minus(thought);
        return thinking.plus(answerLeft());
    }

    Duration answerLeft() {
        var left = budget().minus(answered);
        return end.isPresent() || left.isNegative() ? Duration.ZERO : left;
    }

    /// What the plan gave it, once it has ended.
    Optional<Duration> planned() {
        return end.map(how -> how.outcome().planned(allowance.asked(), answered));
    }

    Duration total() {
        return thought.plus(answered).plus(paused);
    }
}
