package dev.rehearse.rehearsal;

import java.time.Duration;

/// Who says the question: the person will be asked it, or will ask it.
public enum Direction {
    ANSWER(Duration.ofSeconds(15), Duration.ofMinutes(2)),
    ASK(Duration.ofSeconds(5), Duration.ofSeconds(45));

    private final Duration think;
    private final Duration budget;

    Direction(Duration think, Duration budget) {
        this.think = think;
        this.budget = budget;
    }

    /// The time to think before answering, unless the plan says otherwise.
    public Duration think() {
        return think;
    }

    /// The time to answer, unless a hint or the plan says otherwise.
    public Duration budget() {
        return budget;
    }
}
