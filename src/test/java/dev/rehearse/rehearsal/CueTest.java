package dev.rehearse.rehearsal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.Random;
import java.util.function.LongConsumer;

final class CueTest {

    @Test
    void at_140_words_a_minute_a_minute_is_140_words() {
        var cue = Cue.start(140);
        assertEquals(140 * Speech.WORD, cue.place(Duration.ofMinutes(1), Long.MAX_VALUE));
        assertEquals(7 * Speech.WORD, cue.place(Duration.ofSeconds(3), Long.MAX_VALUE));
    }

    @Test
    void the_place_ends_with_the_text_and_never_goes_back_by_itself() {
        eachSeed(seed -> {
            var random = new Random(seed);
            var cue = cue(random);
            long length = cue.place() + random.nextInt(5_000_000);
            long last = 0;
            for (var time = Duration.ZERO;
                    time.toMinutes() < 20;
                    time = time.plusMillis(random.nextInt(9_000))) {
                long place = cue.place(time, length);
                assertTrue(place >= last && place <= length);
                last = place;
            }
        });
    }

    /// Whatever is asked or changed on the way, the speaker stands where they stood.
    @Test
    void to_start_again_from_where_one_is_changes_nothing() {
        eachSeed(seed -> {
            var random = new Random(seed);
            var cue = cue(random);
            long length = Long.MAX_VALUE;
            var half = cue.at().plusMillis(random.nextInt(90_000));
            var later = half.plusMillis(random.nextInt(90_000));
            var again = cue.from(half, cue.place(half, length));
            assertEquals(cue.place(later, length), again.place(later, length));
            var other = cue.at(half, length, cue.rate() + 10);
            assertEquals(cue.place(half, length), other.place(half, length));
            assertTrue(other.place(later, length) >= cue.place(later, length));
        });
    }

    @Test
    void a_place_is_reached_when_it_says_and_not_a_moment_before() {
        eachSeed(seed -> {
            var random = new Random(seed);
            var cue = cue(random);
            long target = cue.place() + 1 + random.nextInt(9_000_000);
            var when = cue.reaches(target);
            assertTrue(cue.place(when, Long.MAX_VALUE) >= target);
            assertTrue(cue.place(when.minusNanos(1), Long.MAX_VALUE) < target);
        });
    }

    @Test
    void no_rate_stands_still_or_flies() {
        assertEquals(30, Cue.start(0).rate());
        assertEquals(400, Cue.start(10_000).rate());
    }

    private static Cue cue(Random random) {
        return new Cue(
                Duration.ofNanos(random.nextLong(600_000_000_000L)),
                random.nextInt(1_000_000),
                random.nextInt(500));
    }

    private static void eachSeed(LongConsumer test) {
        for (long seed = 0; seed < 500; seed++) {
            try {
                test.accept(seed);
            } catch (AssertionError failure) {
                throw new AssertionError("seed " + seed, failure);
            }
        }
    }
}
