package dev.rehearse.rehearsal;

import java.time.Duration;
import java.util.Optional;

/// How a plan gives out time: so much for each question, or so much for all of them.
public sealed interface Timing {
    /// The same for every question without a hint; without `each`, what its direction gives.
    record PerQuestion(Optional<Duration> each) implements Timing {
        public PerQuestion {
            each.ifPresent(Timing::check);
        }
    }

    /// Hints are taken from the total first, the questions without one share the rest equally.
    record Total(Duration total) implements Timing {
        public Total {
            check(total);
        }
    }

    static Timing byDirection() {
        return new PerQuestion(Optional.empty());
    }

    static Timing each(Duration budget) {
        return new PerQuestion(Optional.of(budget));
    }

    private static void check(Duration time) {
        if (!time.isPositive()) {
            throw new IllegalArgumentException("a budget must be positive: " + time);
        }
    }
}
