package dev.rehearse.rehearsal;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// A question that was answered in a minute of two, at a moment that matters.
final class Attempted {
    private Attempted() {}

    static Attempt at(Instant at, int number, Optional<Grade> grade) {
        return new Attempt(
                "run",
                "plan",
                Plan.Mode.TYPED,
                number,
                "key",
                "wording",
                at,
                Duration.ofSeconds(5),
                Duration.ofSeconds(60),
                Duration.ZERO,
                Duration.ofMinutes(2),
                Duration.ofMinutes(2),
                Outcome.DONE,
                40,
                "",
                grade,
                "",
                Optional.empty());
    }
}
