package dev.rehearse.rehearsal;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/// What a run rehearses and how it is timed, an IDE's run configuration. Items stand in the order
/// in which they are asked.
public record Plan(
        String name,
        List<Item> items,
        Timing timing,
        Optional<Duration> think,
        Mode mode,
        Review review,
        Redistribution redistribution,
        Order order,
        Signals signals) {

    /// How the answer is given: written while the clock runs, or said aloud.
    public enum Mode {
        TYPED,
        SPOKEN
    }

    /// When answers are looked at again.
    public enum Review {
        AFTER_EACH,
        AT_END
    }

    /// What happens to the budgets left when a question took more or less than its own.
    public enum Redistribution {
        KEEP,
        SHORTEN,
        BOTH
    }

    /// The order the questions were put in; whoever makes the plan puts them so.
    public enum Order {
        AS_WRITTEN,
        SHUFFLED,
        WEAKEST_FIRST
    }

    public Plan {
        if (items.isEmpty()) {
            throw new IllegalArgumentException("a plan without questions: " + name);
        }
        if (think.filter(Duration::isNegative).isPresent()) {
            throw new IllegalArgumentException("time to think below zero: " + think);
        }
        items = List.copyOf(items);
    }

    public static Plan of(String name, List<Item> items) {
        return new Plan(
                name,
                items,
                Timing.byDirection(),
                Optional.empty(),
                Mode.TYPED,
                Review.AFTER_EACH,
                Redistribution.KEEP,
                Order.AS_WRITTEN,
                Signals.standard());
    }

    public Plan withItems(String newName, List<Item> newItems) {
        return new Plan(
                newName, newItems, timing, think, mode, review, redistribution, order, signals);
    }

    /// Some of its questions once more, each with the time it has in this plan.
    public Plan only(String newName, Predicate<Item> wanted) {
        var budgets = Budgets.of(this).each();
        var kept = new ArrayList<Item>();
        for (int index = 0; index < items.size(); index++) {
            if (wanted.test(items.get(index))) {
                kept.add(items.get(index).withHint(Optional.of(budgets.get(index))));
            }
        }
        return withItems(newName, kept).withTiming(Timing.byDirection());
    }

    public Plan withTiming(Timing timing) {
        return new Plan(name, items, timing, think, mode, review, redistribution, order, signals);
    }

    public Plan withThink(Duration time) {
        return new Plan(
                name,
                items,
                timing,
                Optional.of(time),
                mode,
                review,
                redistribution,
                order,
                signals);
    }

    public Plan withMode(Mode mode) {
        return new Plan(name, items, timing, think, mode, review, redistribution, order, signals);
    }

    public Plan withReview(Review review) {
        return new Plan(name, items, timing, think, mode, review, redistribution, order, signals);
    }

    public Plan withRedistribution(Redistribution redistribution) {
        return new Plan(name, items, timing, think, mode, review, redistribution, order, signals);
    }

    public Plan withOrder(Order order, List<Item> ordered) {
        return new Plan(name, ordered, timing, think, mode, review, redistribution, order, signals);
    }

    /// The same questions as chance has them: another order for each seed, and the same one for the
    /// same.
    public Plan shuffled(long seed) {
        return withItems(name, Shuffle.of(items, seed));
    }

    public Plan withSignals(Signals signals) {
        return new Plan(name, items, timing, think, mode, review, redistribution, order, signals);
    }

    public int size() {
        return items.size();
    }

    /// The time to think before the question with this index, from 0.
    public Duration thinkFor(int index) {
        var item = items.get(index);
        return think.or(item::think).orElse(item.direction().think());
    }

    /// The time to think before all questions together.
    public Duration thinking() {
        var sum = Duration.ZERO;
        for (int index = 0; index < items.size(); index++) {
            sum = sum.plus(thinkFor(index));
        }
        return sum;
    }

    /// A run of one question is reviewed after it, whatever the plan says.
    boolean reviewsAfterEach() {
        return review == Review.AFTER_EACH || items.size() == 1;
    }
}
