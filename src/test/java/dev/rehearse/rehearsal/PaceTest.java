package dev.rehearse.rehearsal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.Duration;

final class PaceTest {
    /// Times to the end of this question by plan, its budget, answered in all, answered here.
    @ParameterizedTest
    @CsvSource({
        // the ninth of 13 × 2:00 after 14:20
        "18:00, 2:00, 14:20, 0:00, +1:40 ahead",
        "18:00, 2:00, 15:28, 1:08, +0:32 ahead",
        "18:00, 2:00, 15:58, 1:38, on pace",
        // a band of a tenth, 12 s: told when it has held for 3 s
        "18:00, 2:00, 15:48, 1:28, +0:12 ahead",
        "18:00, 2:00, 15:51, 1:31, +0:09 ahead",
        "18:00, 2:00, 15:52, 1:32, on pace",
        "18:00, 2:00, 18:00, 3:40, on pace",
        "18:00, 2:00, 18:14, 3:54, on pace",
        "18:00, 2:00, 18:15, 3:55, −0:15 behind",
        "18:00, 2:00, 19:00, 4:40, −1:00 behind",
        // a new question tells at once
        "18:00, 2:00, 18:12, 0:00, −0:12 behind",
        "18:00, 2:00, 18:11, 0:00, on pace",
        "18:00, 2:00, 15:48, 0:00, +0:12 ahead",
        "18:00, 2:00, 15:49, 0:01, +0:11 ahead",
        "18:00, 2:00, 15:49, 0:00, on pace",
        // the band is never under 10 s nor over 60 s
        "0:30, 0:30, 0:42, 0:42, on pace",
        "0:30, 0:30, 0:43, 0:43, −0:13 behind",
        "20:00, 20:00, 21:02, 21:02, on pace",
        "20:00, 20:00, 21:03, 21:03, −1:03 behind",
        // the first question
        "2:00, 2:00, 0:00, 0:00, on pace",
        "2:00, 2:00, 1:59, 1:59, on pace",
        "2:00, 2:00, 2:15, 2:15, −0:15 behind"
    })
    void pace_is_told_with_sign_and_word(
            String plannedEnd, String budget, String total, String here, String expected) {
        var pace = Pace.of(time(plannedEnd), time(budget), time(total), time(here));
        assertEquals(expected, pace.text());
    }

    @ParameterizedTest
    @CsvSource({
        "26:00, 21:43, +4:17 ahead",
        "26:00, 27:00, −1:00 behind",
        "26:00, 26:00, on pace",
        "26:00, 25:59, +0:01 ahead"
    })
    void at_the_end_every_second_counts(String planned, String total, String expected) {
        assertEquals(expected, Pace.atEnd(time(planned), time(total)).text());
    }

    private static Duration time(String text) {
        return Times.parse(text).orElseThrow();
    }
}
