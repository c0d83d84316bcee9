package dev.rehearse.ui;

import dev.rehearse.rehearsal.Clock;
import dev.rehearse.rehearsal.Signal;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/// How a new signal comes in: its word at once, its bar and the big digits a moment later, and the
/// word flashes meanwhile. In steps, since all of it at once is more than a slow line should carry
/// in one frame.
final class Flash {

    private static final Duration BAR = Duration.ofMillis(100);
    private static final Duration DIGITS = Duration.ofMillis(200);
    private static final Duration END = Duration.ofMillis(300);

    private Flash() {}

    static boolean isOn(State state, Clock clock) {
        return state.preferences().flash() && since(clock).compareTo(END) < 0;
    }

    /// The signal whose colour the bar has.
    static Signal bar(Clock clock) {
        return from(BAR, clock);
    }

    /// The signal whose colour the digits have.
    static Signal digits(Clock clock) {
        return from(DIGITS, clock);
    }

    private static Signal from(Duration step, Clock clock) {
        var signal = clock.signal();
        return since(clock).compareTo(step) < 0 ? before(signal) : signal;
    }

    /// How long until the next of these steps; empty when there is none.
    static Optional<Duration> nextStep(State state, Clock clock) {
        var since = since(clock);
        for (var step : List.of(BAR, DIGITS)) {
            if (since.compareTo(step) < 0) {
                return Optional.of(step.minus(since));
            }
        }
        return isOn(state, clock) ? Optional.of(END.minus(since)) : Optional.empty();
    }

    /// How long the signal of a question is on; longer than any step when it does not come by time.
    private static Duration since(Clock clock) {
        var answered = clock.answered();
        var budget = clock.budget();
        return switch (clock.signal()) {
            case GREEN -> answered.minus(clock.longEnough());
            case AMBER -> answered.minus(clock.wrapUp());
            case RED -> answered.minus(budget);
            case OVER -> answered.minus(budget).minus(Signal.grace(budget));
            case READY, THINK, ANSWER, PAUSED -> END;
        };
    }

    private static Signal before(Signal signal) {
        return switch (signal) {
            case GREEN -> Signal.ANSWER;
            case AMBER -> Signal.GREEN;
            case RED -> Signal.AMBER;
            case OVER -> Signal.RED;
            case READY, THINK, ANSWER, PAUSED -> signal;
        };
    }
}
