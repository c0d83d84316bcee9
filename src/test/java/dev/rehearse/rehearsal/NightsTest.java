package dev.rehearse.rehearsal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/// Days of 23 and of 25 hours, days that never were, and people who travel: a schedule counts days
/// as a person does, where the person is.
final class NightsTest {
    private static final Instant FROM = Instant.parse("2026-01-01T00:00:00Z");
    private static final LocalTime NOON = LocalTime.of(12, 0);

    /// The days round both nights of a year on which the clocks of a zone are set.
    private static List<LocalDate> nights(ZoneId zone, Instant from) {
        var nights = new ArrayList<LocalDate>();
        var next = zone.getRules().nextTransition(from);
        for (int night = 0; night < 2 && next != null; night++) {
            nights.add(next.getDateTimeBefore().toLocalDate());
            next = zone.getRules().nextTransition(next.getInstant());
        }
        return nights;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Europe/Berlin",
                "America/New_York",
                "Australia/Sydney",
                "Pacific/Auckland",
                "Australia/Lord_Howe", // by half an hour
                "America/Santiago", // at midnight
                "Africa/Cairo", // at midnight
                "Asia/Beirut" // at midnight
            })
    void a_schedule_knows_days_and_no_hours(String name) {
        var zone = ZoneId.of(name);
        var nights = nights(zone, FROM);
        assertEquals(2, nights.size());
        for (var night : nights) {
            for (int seed = 0; seed < 200; seed++) {
                check(zone, night.minusDays(3), new Random(seed));
            }
        }
    }

    private static void check(ZoneId zone, LocalDate first, Random random) {
        var real = new ArrayList<Attempt>();
        var plain = new ArrayList<Attempt>();
        var day = first;
        var before = Instant.MIN;
        for (int left = 2 + random.nextInt(6); left > 0; left--) {
            var time = LocalTime.ofSecondOfDay(random.nextInt(24 * 60 * 60));
            var at = day.atTime(time).atZone(zone).toInstant();
            if (at.isAfter(before)) {
                var grade = Grade.values()[random.nextInt(Grade.values().length)];
                real.add(attempt(at, grade));
                plain.add(
                        attempt(
                                day.atTime(NOON).toInstant(ZoneOffset.UTC).plusSeconds(left),
                                grade));
                before = at;
            }
            day = day.plusDays(random.nextInt(3));
        }
        var is = Schedule.of(real, Fsrs.USUAL, zone).orElseThrow();
        var away = real.stream().map(attempt -> attempt.at(zone)).toList();
        assertEquals(days(plain, ZoneOffset.UTC), days(is), zone + " " + real);
        assertEquals(days(is), days(away, ZoneId.of("Pacific/Kiritimati")));
        assertEquals(days(is), days(away, ZoneId.of("Pacific/Niue")));
    }

    private static String days(List<Attempt> attempts, ZoneId zone) {
        return days(Schedule.of(inOrder(attempts), Fsrs.USUAL, zone).orElseThrow());
    }

    /// Of one day they stay in the order they were made in.
    private static List<Attempt> inOrder(List<Attempt> attempts) {
        var all = new ArrayList<Attempt>();
        for (int i = 0; i < attempts.size(); i++) {
            var one = attempts.get(i);
            all.add(one.localDay().isPresent() ? one : moved(one, i));
        }
        return all;
    }

    private static Attempt moved(Attempt one, int seconds) {
        var day = LocalDate.ofInstant(one.startedAt(), ZoneOffset.UTC);
        var at = day.atTime(NOON).toInstant(ZoneOffset.UTC).plusSeconds(seconds);
        return attempt(at, one.grade().orElseThrow());
    }

    private static String days(Schedule schedule) {
        return schedule.reviewed()
                + " "
                + schedule.practised()
                + " "
                + schedule.due()
                + " "
                + schedule.lapses()
                + " "
                + schedule.counted().size();
    }

    /// Graded good late in the evening, it comes back two days later at midnight and not before,
    /// however long the night is.
    @ParameterizedTest
    @CsvSource({
        "Europe/Berlin, 2026-03-27, 2026-03-29", // 23 hours
        "Europe/Berlin, 2026-03-28, 2026-03-30",
        "Europe/Berlin, 2026-10-23, 2026-10-25", // 25 hours
        "Europe/Berlin, 2026-10-24, 2026-10-26",
        "America/New_York, 2026-03-07, 2026-03-09",
        "America/New_York, 2026-10-31, 2026-11-02",
        "Australia/Sydney, 2026-04-04, 2026-04-06",
        "Australia/Sydney, 2026-10-03, 2026-10-05",
        "America/Santiago, 2026-09-04, 2026-09-06", // its day begins at one o'clock
        "Pacific/Apia, 2011-12-29, 2011-12-31" // 30 December never was
    })
    void what_is_due_is_marked_from_the_first_minute_of_its_day(
            ZoneId zone, LocalDate first, LocalDate due) {
        var evening = first.atTime(23, 30).atZone(zone).toInstant();
        var schedule =
                Schedule.of(List.of(attempt(evening, Grade.GOOD)), Fsrs.USUAL, zone).orElseThrow();
        assertEquals(due, schedule.due());
        var midnight = due.atStartOfDay(zone).toInstant();
        assertEquals(false, isDue(schedule, midnight.minusSeconds(1), zone));
        assertEquals(true, isDue(schedule, midnight, zone));
        assertEquals(true, isDue(schedule, midnight.plus(Duration.ofHours(22)), zone));
    }

    private static boolean isDue(Schedule schedule, Instant now, ZoneId zone) {
        return schedule.isDue(LocalDate.ofInstant(now, zone), Optional.empty());
    }

    /// Answered again on the morning it was due at home, it has come back, also for somebody who
    /// has flown far to the west since: there that morning was the day before.
    @Test
    void who_travels_has_rehearsed_on_the_days_it_was_at_home() {
        var home = ZoneId.of("Asia/Tokyo");
        var west = ZoneId.of("America/Los_Angeles");
        var evening = LocalDate.of(2026, 7, 1).atTime(20, 0).atZone(home).toInstant();
        var morning = LocalDate.of(2026, 7, 3).atTime(8, 0).atZone(home).toInstant();
        var attempts =
                List.of(
                        attempt(evening, Grade.GOOD).at(home),
                        attempt(morning, Grade.GOOD).at(home));
        var there = Schedule.of(attempts, Fsrs.USUAL, west).orElseThrow();
        assertEquals(days(Schedule.of(attempts, Fsrs.USUAL, home).orElseThrow()), days(there));
        assertEquals(2, there.counted().size());
        assertEquals(false, isDue(there, morning.plus(Duration.ofDays(3)), west));
    }

    /// Over the date line it can be the day before once more: no day is counted below zero, and
    /// nothing is due that was rehearsed some hours ago.
    @Test
    void a_day_that_comes_twice_over_the_date_line_goes_on() {
        var west = ZoneId.of("Pacific/Auckland");
        var east = ZoneId.of("Pacific/Honolulu");
        var start = LocalDate.of(2026, 7, 3).atTime(9, 0).atZone(west).toInstant();
        var later = start.plus(Duration.ofHours(10));
        var attempts =
                List.of(attempt(start, Grade.GOOD).at(west), attempt(later, Grade.AGAIN).at(east));
        var schedule = Schedule.of(attempts, Fsrs.USUAL, east).orElseThrow();
        assertEquals(LocalDate.of(2026, 7, 3), schedule.practised());
        assertEquals(1, schedule.counted().size());
        assertEquals(false, isDue(schedule, later, east));
    }

    private static Attempt attempt(Instant at, Grade grade) {
        return Attempted.at(at, 1, Optional.of(grade));
    }
}
