package dev.rehearse.rehearsal;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;

/// What a plan says should be rehearsed and how, whatever the note holds: from it and a note a
/// [Plan] is made.
///
/// @param name empty while it is named after the place it is for
/// @param section the title of the section it is for; empty for the one the person is in
public record PlanChoice(
        String name,
        Scope scope,
        String section,
        Only only,
        Plan.Order order,
        Plan.Mode mode,
        Limits limits,
        Plan.Redistribution redistribution,
        Plan.Review review,
        Signals signals,
        Optional<LocalDate> interview) {

    /// Where the questions come from.
    public enum Scope {
        SECTION,
        NOTE,
        QUESTION
    }

    /// Which of them.
    public enum Only {
        ALL,
        UNANSWERED,
        FAILED,
        DUE,
        WEAKEST
    }

    /// Its times; what is not said is empty.
    ///
    /// @param total for all questions together; never said with `each`
    /// @param eachAsk for a question that the person asks, where that is not `each`
    /// @param thinkAsk before such a question, where that is not `think`
    public record Limits(
            Optional<Duration> each,
            Optional<Duration> total,
            Optional<Duration> think,
            Optional<Duration> eachAsk,
            Optional<Duration> thinkAsk) {
        public static final Limits NONE =
                new Limits(
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty());

        public Limits with(Optional<Duration> newEach, Optional<Duration> newTotal) {
            return new Limits(newEach, newTotal, think, eachAsk, thinkAsk);
        }
    }

    /// This section, every question of it, with the times its notes and directions give.
    public static PlanChoice standard() {
        return new PlanChoice(
                "",
                Scope.SECTION,
                "",
                Only.ALL,
                Plan.Order.AS_WRITTEN,
                Plan.Mode.TYPED,
                Limits.NONE,
                Plan.Redistribution.SHORTEN,
                Plan.Review.AFTER_EACH,
                Signals.standard(),
                Optional.empty());
    }

    public PlanChoice named(String newName) {
        return with(parts -> parts.name = newName);
    }

    /// As it stands beside the plan of its name, which is another one.
    public PlanChoice changed() {
        return name.isEmpty() ? this : named(name + ", changed");
    }

    public PlanChoice with(Scope newScope) {
        return in(newScope, section);
    }

    /// For that section, wherever the person is.
    public PlanChoice in(Scope newScope, String newSection) {
        return with(parts -> {
            parts.scope = newScope;
            parts.section = newSection;
        });
    }

    public PlanChoice with(Only newOnly) {
        return with(parts -> parts.only = newOnly);
    }

    public PlanChoice with(Plan.Mode newMode) {
        return with(parts -> parts.mode = newMode);
    }

    public PlanChoice with(Plan.Redistribution newRedistribution) {
        return with(parts -> parts.redistribution = newRedistribution);
    }

    public PlanChoice with(Plan.Review newReview) {
        return with(parts -> parts.review = newReview);
    }

    public PlanChoice withInterview(Optional<LocalDate> day) {
        return with(parts -> parts.interview = day);
    }

    public PlanChoice with(Optional<Duration> each, Optional<Duration> total) {
        return with(limits.with(each, total));
    }

    public PlanChoice with(Limits newLimits) {
        return with(parts -> parts.limits = newLimits);
    }

    public Timing timing() {
        return limits.total()
                .<Timing>map(Timing.Total::new)
                .orElseGet(() -> new Timing.PerQuestion(limits.each()));
    }

    private PlanChoice with(Consumer<Parts> change) {
        var parts = new Parts(this);
        change.accept(parts);
        return parts.together();
    }

    /// All of a choice while one of its parts is changed.
    private static final class Parts {
        private String name;
        private Scope scope;
        private String section;
        private Only only;
        private Plan.Order order;
        private Plan.Mode mode;
        private Limits limits;
        private Plan.Redistribution redistribution;
        private Plan.Review review;
        private Signals signals;
        private Optional<LocalDate> interview;

        Parts(PlanChoice choice) {
            name = choice.name;
            scope = choice.scope;
            section = choice.section;
            only = choice.only;
            order = choice.order;
            mode = choice.mode;
            limits = choice.limits;
            redistribution = choice.redistribution;
            review = choice.review;
            signals = choice.signals;
            interview = choice.interview;
        }

        PlanChoice together() {
            return new PlanChoice(
                    name,
                    scope,
                    section,
                    only,
                    order,
                    mode,
                    limits,
                    redistribution,
                    review,
                    signals,
                    interview);
        }
    }
}
