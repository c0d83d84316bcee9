package dev.rehearse.rehearsal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.Duration;
import java.util.Optional;

final class TimesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    90s         | 90
                    90 s        | 90
                    90 sec      | 90
                    45          | 45
                    0           | 0
                    1:30        | 90
                    0:05        | 5
                    90:00       | 5400
                    1:02:26     | 3746
                    2m          | 120
                    2 min       | 120
                    2 Minutes   | 120
                    2'          | 120
                    2'30"       | 150
                    2m30        | 150
                    2m 30s      | 150
                    1.5 min     | 90
                    1,5 min     | 90
                    1h          | 3600
                    1h30m       | 5400
                    1 hour      | 3600
                    24h         | 86400
                    """)
    void a_time_is_read_as_people_type_it(String typed, long seconds) {
        assertEquals(Optional.of(Duration.ofSeconds(seconds)), Times.parse(typed));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "m",
                "s",
                ":30",
                "1:",
                "1:5",
                "1:75",
                "1:75:00",
                "-5",
                "−5",
                "+5",
                "2x",
                "two",
                "1..5m",
                ".5m",
                "25h",
                "999999999h",
                "1:30m",
                "2m2m",
                "٣",
                "1:00:00:00"
            })
    void what_is_no_time_is_not_guessed(String typed) {
        assertEquals(Optional.empty(), Times.parse(typed));
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0:00",
        "5000, 0:05",
        "5999, 0:05",
        "60000, 1:00",
        "102000, 1:42",
        "746000, 12:26",
        "3599999, 59:59",
        "3600000, 1:00:00",
        "3746000, 1:02:26",
        "360000000, 100:00:00",
        "-1, 0:00"
    })
    void a_time_shows_the_seconds_that_are_full(long millis, String shown) {
        assertEquals(shown, Times.text(Duration.ofMillis(millis)));
    }

    @ParameterizedTest
    @CsvSource({
        "31000, +0:31",
        "-18000, −0:18",
        "0, ±0:00",
        "999, ±0:00",
        "-999, ±0:00",
        "-3746000, −1:02:26"
    })
    void a_difference_always_has_a_sign(long millis, String shown) {
        assertEquals(shown, Times.signed(Duration.ofMillis(millis)));
    }

    @ParameterizedTest
    @CsvSource({
        "120000, 2:00",
        "119999, 2:00",
        "119001, 2:00",
        "119000, 1:59",
        "1, 0:01",
        "0, 0:00",
        "-1, 0:00",
        "-999, 0:00",
        "-1000, −0:01",
        "-1999, −0:01",
        "-21000, −0:21"
    })
    void a_countdown_rounds_up_and_zero_lasts_one_second(long millis, String shown) {
        assertEquals(shown, Times.countdown(Duration.ofMillis(millis)));
    }

    @Test
    void differences_are_of_the_times_as_shown() {
        var time = Duration.ofMillis(107_900);
        assertEquals("−0:13", Times.difference(time, Duration.ofMinutes(2)));
    }

    @Test
    void what_is_shown_is_read_back_the_same() {
        for (long seconds = 0; seconds < 86_400; seconds += 37) {
            var time = Duration.ofSeconds(seconds);
            assertEquals(Optional.of(time), Times.parse(Times.text(time)));
        }
    }
}
