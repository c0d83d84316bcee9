package dev.rehearse.rehearsal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.Duration;
import java.util.Random;

final class CalibrationTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    140 | 0  | 1:00 | 140 240
                    51  | 0  | 0:20 | 153 240
                    100 | 0  | 0:30 | 200 240
                    0   | 90 | 0:18 | 140 300
                    70  | 120 | 0:50 | 168 288
                    3   | 0  | 0:01 | 3 words are too few to tell. Read an answer of 20 or more.
                    51  | 0  | 0:01 | 51 words in 0:01 is too fast to be read. Read every word, then press Enter.
                    51  | 0  | 0:08 | 383 words a minute is faster than is understood. Read every word aloud.
                    0   | 90 | 0:05 | 1080 characters a minute is faster than is understood. Read every word aloud.
                    51  | 0  | 9:00 | 6 words a minute is slower than speech. Press Enter at the last word.
                    """)
    void a_text_read_aloud_tells_the_rate(int words, int characters, String time, String said) {
        assertEquals(
                said,
                switch (Calibration.of(
                        new Speech.Count(words, characters),
                        Times.parse(time).orElseThrow(),
                        Speech.USUAL)) {
                    case Calibration.Measured(var speech) ->
                            speech.wordsPerMinute() + " " + speech.charactersPerMinute();
                    case Calibration.Refused(var why) -> why;
                });
    }

    /// By the rate that was measured the text takes the time that it took, whatever was known
    /// before.
    @Test
    void what_was_measured_says_the_time_it_was_measured_in() {
        for (long seed = 0; seed < 2_000; seed++) {
            var random = new Random(seed);
            var count = new Speech.Count(random.nextInt(400), random.nextInt(400));
            var time = Duration.ofMillis(random.nextInt(400_000));
            var before = new Speech(60 + random.nextInt(200), 100 + random.nextInt(300));
            if (Calibration.of(count, time, before) instanceof Calibration.Measured(var speech)) {
                var off = speech.aloud(count).minus(time).abs();
                var most = Duration.ofSeconds(1).plus(time.dividedBy(80));
                assertTrue(off.compareTo(most) <= 0, "seed " + seed + ": " + off);
            }
        }
    }
}
