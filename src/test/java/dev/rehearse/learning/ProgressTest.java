package dev.rehearse.learning;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.rehearse.rehearsal.Attempt;
import dev.rehearse.rehearsal.Grade;
import dev.rehearse.rehearsal.Outcome;
import dev.rehearse.rehearsal.Past;
import dev.rehearse.rehearsal.Plan;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
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
                "a.md");
    }
}
