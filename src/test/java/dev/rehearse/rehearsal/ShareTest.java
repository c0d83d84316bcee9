package dev.rehearse.rehearsal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.Random;

/// Against what `Duration` says itself.
final class ShareTest {

    @Test
    void is_what_multiplying_and_dividing_gives() {
        var random = new Random(5);
        for (int round = 0; round < 20_000; round++) {
            var share = new Share(1 + random.nextInt(9), 1 + random.nextInt(9));
            var time = Duration.ofNanos(random.nextLong() >> random.nextInt(60));
            assertEquals(
                    time.multipliedBy(share.parts()).dividedBy(share.of()),
                    share.in(time),
                    share + " in " + time);
        }
    }

    @Test
    void of_nothing_is_refused() {
        assertThrows(IllegalArgumentException.class, () -> new Share(0, 1));
        assertThrows(IllegalArgumentException.class, () -> new Share(1, 0));
    }
}
