package dev.rehearse.learning;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.rehearse.rehearsal.Attempt;
import dev.rehearse.rehearsal.Grade;
import dev.rehearse.rehearsal.Outcome;
import dev.rehearse.rehearsal.Past;
import dev.rehearse.rehearsal.Plan;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;

final class ProgressTest {
    private static final Instant START = Instant.parse("2026-06-01T09:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 7, 16);
    private static final Duration BUDGET = Duration.ofMinutes(2);

    /// Merging two branches doubles lines and mixes their order.
    @Test
    void the_same_attempts_give_the_same_progress_however_often_and_in_whatever_order() {
        for (int seed = 0; seed < 200; seed++) {
            var random = new Random(seed);
            var attempts = new ArrayList<>(attempts(random));
            var once = progress(attempts);
            attempts.addAll(attempts.subList(0, random.nextInt(attempts.size())));
            Collections.shuffle(attempts, random);
            assertEquals(once, progress(attempts), "seed " + seed);
        }
    }

    @Test
    void an_attempt_that_is_added_later_is_as_one_that_was_there() {
        for (int seed = 0; seed < 200; seed++) {
            var random = new Random(seed);
            var attempts = attempts(random);
            var past = Past.none();
            for (var attempt : attempts) {
                past = past.with(attempt.withGrade(Optional.of(Grade.HARD))).with(attempt);
            }
            assertEquals(new Past(attempts), past, "seed " + seed);
            var some = attempts.get(random.nextInt(attempts.size()));
            var others = attempts.stream().filter(it -> !it.equals(some)).toList();
            assertEquals(new Past(others), past.without(some), "seed " + seed);
            assertEquals(
                    new Past(others).of(some.questionKey()),
                    past.without(some).of(some.questionKey()));
        }
    }

    @Test
    void readiness_is_the_mean_of_all_questions_and_counts_one_never_graded_as_nothing() {
        var progress = progress(List.of(attempt("r", 1, 0, START, Optional.of(Grade.GOOD))));
        double known = progress.questions().getFirst().recall(TODAY);
        assertEquals(known / 5, progress.readiness(), 1e-9);
        assertEquals(known / 5, progress.readinessAWeekAgo(), 1e-9);
        assertEquals(Duration.ofSeconds(65), progress.time(LocalDate.of(2026, 6, 1)));
        assertEquals(Duration.ZERO, progress.time(TODAY));
    }

    /// Of the calendar, in local time: the first and the last minute of a day, and the hour that
    /// comes twice, belong to it.
    @ParameterizedTest
    @CsvSource({
        "Europe/Berlin, 2026-03-29, 23",
        "Europe/Berlin, 2026-10-25, 25",
        "America/New_York, 2026-11-01, 25",
        "Australia/Lord_Howe, 2026-04-05, 24",
        "America/Santiago, 2026-09-06, 23",
        "Australia/Sydney, 2026-10-04, 23"
    })
    void a_day_holds_what_was_rehearsed_on_it_however_long_it_was(
            ZoneId zone, LocalDate day, int hours) {
        var begin = day.atStartOfDay(zone).toInstant();
        var end = day.plusDays(1).atStartOfDay(zone).toInstant();
        assertEquals(hours, Duration.between(begin, end).toHours());
        var attempts = new ArrayList<Attempt>();
        int quarters = 0;
        for (var at = begin; at.isBefore(end); at = at.plus(Duration.ofMinutes(15))) {
            attempts.add(attempt("r" + ++quarters, 1, 0, at, Optional.empty()));
        }
        attempts.add(attempt("before", 1, 0, begin.minusSeconds(1), Optional.empty()));
        attempts.add(attempt("after", 1, 0, end, Optional.empty()));
        var asked = List.of(asked(0));
        var progress =
                Progress.of(asked, new Past(attempts), zone, day.plusDays(1), Optional.empty());
        assertEquals(Duration.ofSeconds(65L * quarters), progress.time(day));
        assertEquals(
                List.of(day.minusDays(1), day, day.plusDays(1)),
                List.copyOf(progress.byDay().keySet()));
    }

    private static Progress progress(List<Attempt> attempts) {
        var asked = IntStream.range(0, 5).mapToObj(ProgressTest::asked).toList();
        var interview = Optional.<LocalDate>empty();
        return Progress.of(asked, new Past(attempts), ZoneOffset.UTC, TODAY, interview);
    }

    private static Asked asked(int number) {
        return new Asked("a.md", number + 1, 1, "q" + number, "q" + number, "", false, BUDGET);
    }

    private static List<Attempt> attempts(Random random) {
        var attempts = new ArrayList<Attempt>();
        for (int run = 0; run < 1 + random.nextInt(6); run++) {
            // Two runs can begin at the same moment, on two machines.
            var at = START.plus(Duration.ofDays(random.nextInt(10)));
            for (int number = 1; number <= 1 + random.nextInt(4); number++) {
                var grades = Grade.values();
                var grade = Optional.of(grades[random.nextInt(grades.length)]);
                attempts.add(attempt("r" + run, number, random.nextInt(5), at, grade));
            }
        }
        return attempts;
    }

    private static Attempt attempt(
            String run, int number, int question, Instant at, Optional<Grade> grade) {
        return new Attempt(
                run,
                "plan",
                Plan.Mode.TYPED,
                number,
                "q" + question,
                "q" + question,
                at,
                Duration.ofSeconds(5),
                Duration.ofSeconds(60),
                Duration.ZERO,
                BUDGET,
                BUDGET,
                Outcome.DONE,
                10,
                "",
                grade,
                "a.md",
                Optional.empty());
    }
}
