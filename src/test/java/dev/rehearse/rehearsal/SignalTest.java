package dev.rehearse.rehearsal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.Duration;

final class SignalTest {
    @ParameterizedTest
    @CsvSource({
        "120, 0, ANSWER",
        "120, 59.999, ANSWER",
        "120, 60, GREEN",
        "120, 89.999, GREEN",
        "120, 90, AMBER",
        "120, 119.999, AMBER",
        "120, 120, RED",
        "120, 134.999, RED",
        "120, 135, OVER",
        "120, 7200, OVER",
        // under 80 s an eighth is less than the least grace of ten seconds
        "45, 22.499, ANSWER",
        "45, 22.5, GREEN",
        "45, 33.75, AMBER",
        "45, 45, RED",
        "45, 54.999, RED",
        "45, 55, OVER",
        "1, 0.5, GREEN",
        "1, 10.999, RED",
        "1, 11, OVER"
    })
    void a_signal_begins_exactly_at_its_share(double budget, double answered, Signal expected) {
        assertEquals(expected, signal(answered, budget, Signals.standard()));
    }

    @ParameterizedTest
    @CsvSource({
        "120, 59.999, ANSWER",
        "120, 60, GREEN",
        "120, 104.999, GREEN",
        "120, 105, AMBER",
        "120, 120, RED",
        "600, 540, GREEN",
        "600, 585, AMBER",
        // a budget shorter than the times before its end has had them from the start
        "40, 0, GREEN",
        "40, 25, AMBER",
        "10, 0, AMBER"
    })
    void a_signal_can_begin_so_much_before_the_end(
            double budget, double answered, Signal expected) {
        var signals = new Signals.Left(Duration.ofMinutes(1), Duration.ofSeconds(15));
        assertEquals(expected, signal(answered, budget, signals));
    }

    private static Signal signal(double answered, double budget, Signals signals) {
        return Signal.of(seconds(answered), seconds(budget), signals);
    }

    @ParameterizedTest
    @CsvSource({
        "READY, ·, ready", "THINK, ·, think", "ANSWER, ·, answer", "GREEN, ●, long enough",
        "AMBER, ▲, wrap up", "RED, ■, over", "OVER, ✗, over", "PAUSED, ║, paused"
    })
    void a_signal_is_told_by_shape_and_word(Signal signal, String shape, String word) {
        assertEquals(shape + " " + word, signal.shape() + " " + signal.word());
    }

    private static Duration seconds(double seconds) {
        return Duration.ofMillis(Math.round(seconds * 1000));
    }
}
