package dev.rehearse.rehearsal;

import java.time.Duration;

/// From when on an answer is long enough, and from when on it should end.
public sealed interface Signals {
    /// The proportions speakers know from Toastmasters: one half and three quarters of the budget.
    record Proportions() implements Signals {
        private static final Share LONG_ENOUGH = new Share(1, 2);
        private static final Share WRAP_UP = new Share(3, 4);

        @Override
        public Duration longEnough(Duration budget) {
            return LONG_ENOUGH.in(budget);
        }

        @Override
        public Duration wrapUp(Duration budget) {
            return WRAP_UP.in(budget);
        }
    }

    /// So much before the end, whatever the budget is.
    record Left(Duration green, Duration amber) implements Signals {
        public Left {
            if (amber.isNegative() || green.compareTo(amber) < 0) {
                throw new IllegalArgumentException("green at " + green + ", amber at " + amber);
            }
        }

        @Override
        public Duration longEnough(Duration budget) {
            return before(budget, green);
        }

        @Override
        public Duration wrapUp(Duration budget) {
            return before(budget, amber);
        }

        private static Duration before(Duration budget, Duration left) {
            var from = budget.minus(left);
            return from.isNegative() ? Duration.ZERO : from;
        }
    }

    static Signals standard() {
        return new Proportions();
    }

    /// How much answering makes an answer of this budget long enough.
    Duration longEnough(Duration budget);

    /// How much answering is left to wrap up after.
    Duration wrapUp(Duration budget);
}
