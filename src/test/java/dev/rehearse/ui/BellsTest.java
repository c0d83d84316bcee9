package dev.rehearse.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.rehearse.screen.Size;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.ZoneOffset;

/// One question of two minutes, and what the bell does meanwhile.
final class BellsTest {

    private static final String NOTE = "# Graphs\n\n## What is a tree?\n";

    @Test
    void it_rings_once_at_each_change_of_the_signal() {
        var sat = rehearsing(true);
        check(0, sat.wait(Duration.ofSeconds(59)));
        check(1, sat.wait(Duration.ofSeconds(1)));
        check(1, sat.wait(Duration.ofSeconds(5)).text("text"));
        check(2, sat.wait(Duration.ofSeconds(25)));
        check(3, sat.wait(Duration.ofSeconds(30)));
        check(4, sat.wait(Duration.ofSeconds(15)));
        check(4, sat.wait(Duration.ofSeconds(60)));
    }

    @Test
    void a_pause_is_no_change() {
        var sat = rehearsing(true).wait(Duration.ofSeconds(61));
        check(1, sat.keys("F9").wait(Duration.ofSeconds(500)).keys("F9"));
        check(1, sat.wait(Duration.ofSeconds(1)));
    }

    @Test
    void it_is_silent_unless_somebody_asked_for_it() {
        check(0, rehearsing(false).wait(Duration.ofSeconds(200)));
    }

    private static Sat rehearsing(boolean bell) {
        var preferences = Preferences.standard(() -> ZoneOffset.UTC).withBell(bell);
        return new Sat(preferences, new Size(120, 36), "graphs", NOTE).keys("j r Enter");
    }

    private static void check(int rings, Sat sat) {
        assertEquals(
                rings,
                sat.asked().stream().filter(effect -> effect instanceof Effect.Bell).count());
    }
}
