package dev.rehearse.rehearsal;

import java.time.Duration;

/// What the clock of one question says at one moment.
public record Clock(
        Phase phase,
        boolean thinking,
        Duration think,
        Duration thought,
        Duration budget,
        Signals signals,
        Duration answered,
        Duration paused) {

    static Clock of(Phase phase, Lap lap, Signals signals) {
        return new Clock(
                phase,
                !lap.begun(),
                lap.think(),
                lap.thought(),
                lap.budget(),
                signals,
                lap.answered(),
                lap.paused());
    }

    /// What the clock counts down from: the time to think, then the budget.
    public Duration limit() {
        return thinking ? think : budget;
    }

    public Duration elapsed() {
        return thinking ? thought : answered;
    }

    /// Below zero in overtime.
    public Duration remaining() {
        return limit().minus(elapsed());
    }

    /// `0:52`, over `−0:21`.
    public String shown() {
        return Times.countdown(remaining());
    }

    public Signal signal() {
        if (phase instanceof Phase.Paused) {
            return Signal.PAUSED;
        }
        return thinking ? Signal.THINK : Signal.of(answered, budget, signals);
    }

    /// How much answering makes this answer long enough.
    public Duration longEnough() {
        return signals.longEnough(budget);
    }

    /// How much answering is left to wrap up after.
    public Duration wrapUp() {
        return signals.wrapUp(budget);
    }

    /// How many cells of a bar are full.
    public int filled(int cells) {
        var limit = limit().toMillis();
        return limit == 0
                ? cells
                : (int) Math.min(cells, elapsed().toMillis() * (long) cells / limit);
    }

    /// How long until the digits or the signal change, if the clock runs.
    Duration nextChange() {
        var remaining = remaining();
        var step = remaining.minusSeconds(Times.countdownSeconds(remaining) - 1);
        if (thinking) {
            return step;
        }
        step = sooner(longEnough().minus(answered), step);
        step = sooner(wrapUp().minus(answered), step);
        return sooner(budget.plus(Signal.grace(budget)).minus(answered), step);
    }

    private static Duration sooner(Duration wait, Duration step) {
        return wait.isPositive() && wait.compareTo(step) < 0 ? wait : step;
    }
}
