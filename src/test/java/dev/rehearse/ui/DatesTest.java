package dev.rehearse.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

final class DatesTest {
    /// Counted in nights, whatever hour it is and however long they are.
    @ParameterizedTest
    @CsvSource({
        "Europe/Berlin, 2026-03-28T22:30:00Z, 2026-03-29, tomorrow", // 23:30, a short night
        "Europe/Berlin, 2026-03-28T23:30:00Z, 2026-03-29, today",
        "Europe/Berlin, 2026-10-24T21:30:00Z, 2026-10-25, tomorrow", // 23:30, a long one
        "Europe/Berlin, 2026-10-24T22:30:00Z, 2026-10-26, tomorrow",
        "Europe/Berlin, 2026-10-20T10:00:00Z, 2026-10-30, in 10 days",
        "America/New_York, 2026-03-01T05:30:00Z, 2026-03-15, in 14 days",
        "Australia/Sydney, 2026-10-03T13:30:00Z, 2026-10-04, tomorrow",
        "Australia/Sydney, 2026-04-05T13:30:00Z, 2026-04-05, today",
        "Pacific/Kiritimati, 2026-07-16T11:00:00Z, 2026-07-17, today",
        "Pacific/Niue, 2026-07-16T10:30:00Z, 2026-07-16, tomorrow"
    })
    void an_interview_is_so_many_days_away(ZoneId zone, Instant now, LocalDate day, String words) {
        assertEquals(words, Dates.span(day, LocalDate.ofInstant(now, zone)));
    }
}
