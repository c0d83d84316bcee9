package dev.rehearse.rehearsal;

import java.time.Duration;

/// What the clock says besides its digits: a shape and a word.
public enum Signal {
    READY("·", "ready"),
    THINK("·", "think"),
    ANSWER("·", "answer"),
    GREEN("●", "long enough"),
    AMBER("▲", "wrap up"),
    RED("■", "over"),
    OVER("✗", "over"),
    PAUSED("║", "paused");

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

    /// The signal after this much answering. Each begins exactly when its time is reached.
    static Signal of(Duration answered, Duration budget, Signals signals) {
        if (failed(answered, budget)) {
            return OVER;
        }
        if (answered.compareTo(budget) >= 0) {
            return RED;
        }
        if (answered.compareTo(signals.wrapUp(budget)) >= 0) {
            return AMBER;
        }
        return answered.compareTo(signals.longEnough(budget)) >= 0 ? GREEN : ANSWER;
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
