package dev.rehearse.ui.plan;

import dev.rehearse.rehearsal.Plan;
import dev.rehearse.rehearsal.Timing;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;

/// What the plan dialog says should be rehearsed; times not typed are empty.
public record PlanChoice(
        String name,
        Scope scope,
        Only only,
        Plan.Order order,
        Plan.Mode mode,
        Optional<Duration> each,
        Optional<Duration> total,
        Optional<Duration> think,
        Plan.Redistribution redistribution,
        Plan.Review review,
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

    /// This section, every question of it, with the times its notes and directions give.
    public static PlanChoice standard() {
        return new PlanChoice(
                "",
                Scope.SECTION,
                Only.ALL,
                Plan.Order.AS_WRITTEN,
                Plan.Mode.TYPED,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Plan.Redistribution.KEEP,
                Plan.Review.AFTER_EACH,
                Optional.empty());
    }

    public PlanChoice with(Scope newScope) {
        return new PlanChoice(
                name,
                newScope,
                only,
                order,
                mode,
                each,
                total,
                think,
                redistribution,
                review,
                interview);
    }

    public PlanChoice with(Only newOnly) {
        return new PlanChoice(
                name,
                scope,
                newOnly,
                order,
                mode,
                each,
                total,
                think,
                redistribution,
                review,
                interview);
    }

    public PlanChoice with(Plan.Mode newMode) {
        return new PlanChoice(
                name,
                scope,
                only,
                order,
                newMode,
                each,
                total,
                think,
                redistribution,
                review,
                interview);
    }

    public PlanChoice with(Optional<Duration> newEach, Optional<Duration> newTotal) {
        return new PlanChoice(
                name,
                scope,
                only,
                order,
                mode,
                newEach,
                newTotal,
                think,
                redistribution,
                review,
                interview);
    }

    public PlanChoice withInterview(Optional<LocalDate> day) {
        return new PlanChoice(
                name, scope, only, order, mode, each, total, think, redistribution, review, day);
    }

    public Timing timing() {
        return total.<Timing>map(Timing.Total::new).orElseGet(() -> new Timing.PerQuestion(each));
    }
}
