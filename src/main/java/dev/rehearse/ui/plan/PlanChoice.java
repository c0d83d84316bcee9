package dev.rehearse.ui.plan;

import dev.rehearse.rehearsal.Plan;

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
        DUE
    }
}
