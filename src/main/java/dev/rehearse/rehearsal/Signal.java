package dev.rehearse.rehearsal;

import java.time.Duration;

/// What the clock says besides its digits: a shape and a word, in the proportions speakers know
/// from Toastmasters.
public enum Signal {
    READY("·", "ready"),
    THINK("·", "think"),
    ANSWER("·", "answer"),
    GREEN("●", "long enough"),
    AMBER("▲", "wrap up"),
    RED("■", "over"),
    OVER("✗", "over"),
    PAUSED("║", "paused");

    /// The share of a budget from which an answer is long enough, and from which it should end.
    public static final Share LONG_ENOUGH = new Share(1, 2);

    public static final Share WRAP_UP = new Share(3, 4);

    private static final Share GRACE = new Share(1, 8);
    private static final Duration LEAST_GRACE = Duration.ofSeconds(10);

    private final String shape;
    private final String word;

    Signal(String shape, String word) {
        this.shape = shape;
        this.word = word;
    }

    public String shape() {
        return shape;
    }

    public String word() {
        return word;
    }

    /// The signal after this much answering. Each begins exactly at its share of the budget.
    public static Signal of(Duration answered, Duration budget) {
        if (failed(answered, budget)) {
            return OVER;
        }
        if (answered.compareTo(budget) >= 0) {
            return RED;
        }
        if (WRAP_UP.isReached(answered, budget)) {
            return AMBER;
        }
        return LONG_ENOUGH.isReached(answered, budget) ? GREEN : ANSWER;
    }

    /// How far over the budget a time may run before it counts as failed.
    public static Duration grace(Duration budget) {
        var eighth = GRACE.in(budget);
        return eighth.compareTo(LEAST_GRACE) < 0 ? LEAST_GRACE : eighth;
    }

    static boolean failed(Duration answered, Duration budget) {
        return answered.compareTo(budget.plus(grace(budget))) >= 0;
    }
}
