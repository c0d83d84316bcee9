package dev.rehearse.rehearsal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Three runs of thirteen questions, 2:00 each: two said aloud, one typed.
final class PastTest {
    private static final Duration BUDGET = Duration.ofMinutes(2);

    private static final List<Attempt> FIRST =
            run(
                    "2026-07-12T18:00:00Z",
                    "1:50h 2:30a 1:49g 1:57g 2:20a 1:50h 1:50h 1:58g 1:50g 1:50h 1:50h 1:50h"
                            + " 1:48h");
    private static final List<Attempt> SECOND =
            run(
                    "2026-07-14T18:00:00Z",
                    "1:58g 1:50g 2:26h 2:31h 1:49g 1:24g 1:11g 2:24a 1:47g 1:32g 2:00g 1:58g"
                            + " 1:55g");
    private static final List<Attempt> THIRD =
            run(
                    "2026-07-16T13:42:00Z",
                    "1:42g 2:31h 1:34g 1:44g 2:06g 1:24e 0:55e 2:24a 1:47g 0:58e 1:39g 1:31g"
                            + " 1:28g");
    private static final Past PAST =
            new Past(Stream.of(FIRST, SECOND, THIRD).flatMap(List::stream).toList());

    @ParameterizedTest
    @CsvSource({
        "1, −0:18, 1:58, 1:58", "2, +0:31, 1:50, 1:50", "3, −0:26, 2:26, 1:49",
        "4, −0:16, 2:31, 1:57", "6, −0:36, 1:24, 1:24", "8, +0:24, 2:24, 1:58",
        "9, −0:13, 1:47, 1:50", "11, −0:21, 2:00, 2:00"
    })
    void the_summary_compares_with_the_runs_before(
            int number, String against, String last, String best) {
        var split = PAST.split(THIRD.get(number - 1));
        assertEquals(against, split.againstBudget());
        assertEquals(last, Times.text(split.last().orElseThrow()));
        assertEquals(best, Times.text(split.best().orElseThrow()));
    }

    @Test
    void the_review_compares_with_plan_last_median_and_best() {
        var split = PAST.split(THIRD.get(8));
        assertEquals("1:49", Times.text(split.median().orElseThrow()));
        assertEquals("−0:13", split.againstBudget());
        assertEquals("±0:00", split.against(split.last()));
        assertEquals("−0:02", split.against(split.median()));
        assertEquals("−0:03", split.against(split.best()));
        assertEquals("–", split.against(Optional.empty()));
    }

    @Test
    void a_schedule_is_that_of_the_attempts_that_are_there_now() {
        var past = new Past(FIRST);
        var one = "key 1";
        var first = past.schedule(one, ZoneOffset.UTC);
        assertEquals(Optional.of(LocalDate.parse("2026-07-12")), first.map(Schedule::reviewed));
        assertEquals(Optional.empty(), past.schedule("key 99", ZoneOffset.UTC));
        var east = past.schedule(one, ZoneId.of("Pacific/Auckland"));
        assertEquals(Optional.of(LocalDate.parse("2026-07-13")), east.map(Schedule::reviewed));
        assertEquals(first, past.schedule(one, ZoneOffset.UTC));
        for (var attempt : SECOND) {
            past = past.with(attempt);
        }
        assertEquals(
                new Past(Stream.concat(FIRST.stream(), SECOND.stream()).toList())
                        .schedule(one, ZoneOffset.UTC),
                past.schedule(one, ZoneOffset.UTC));
        var run = SECOND.getFirst().run();
        assertEquals(first, past.without(run).schedule(one, ZoneOffset.UTC));
        assertEquals(first, past.without(SECOND.getFirst()).schedule(one, ZoneOffset.UTC));
        var renamed = past.named(attempt -> attempt.questionKey().replace("key", "now"));
        assertEquals(Optional.empty(), renamed.schedule(one, ZoneOffset.UTC));
        assertEquals(past.schedule(one, ZoneOffset.UTC), renamed.schedule("now 1", ZoneOffset.UTC));
    }

    @Test
    void a_question_never_answered_has_nothing_to_compare_with() {
        var split = PAST.split("key 99", Duration.ofSeconds(68), BUDGET);
        assertEquals(
                new Split(
                        Duration.ofSeconds(68),
                        BUDGET,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()),
                split);
    }

    @Test
    void a_run_in_numbers() {
        var run = RunSummary.of(THIRD);
        assertEquals("21:43", Times.text(run.answering()));
        assertEquals("−4:17", run.againstPlan());
        assertEquals("4:17 ahead at the end", run.pace());
        assertEquals("11 on time 2 over", run.onTime() + " on time " + run.over() + " over");
        assertEquals("1 again  1 hard  8 good  3 easy", run.gradeCounts());
    }

    @Test
    void the_best_run_has_most_on_time_then_is_nearest_to_its_plan() {
        assertEquals(
                List.of("25:12 11", "24:45 10", "21:43 11"),
                PAST.runs("plan").stream()
                        .map(run -> Times.text(run.answering()) + " " + run.onTime())
                        .toList());
        var best = RunSummary.best(PAST.runs()).orElseThrow();
        assertEquals("2026-07-12T18:00:00Z", best.run());
        assertEquals(Optional.empty(), RunSummary.best(Past.none().runs()));
    }

    @Test
    void the_later_line_of_the_same_place_in_a_run_counts() {
        var again = FIRST.getFirst().withGrade(Optional.of(Grade.EASY));
        var lines = new ArrayList<>(FIRST);
        lines.add(again);
        var past = new Past(lines);
        assertEquals(13, past.attempts().size());
        assertEquals(List.of(again), past.of("key 1"));
    }

    @Test
    void failed_is_over_the_grace_or_graded_again() {
        var failed = items().stream().map(Item::questionKey).filter(PastTest::failedLast).toList();
        assertEquals(List.of("key 2", "key 8"), failed);
        assertEquals(true, attempt("", 1, "1:00a").isFailed());
        assertEquals(false, attempt("", 1, "2:14h").isFailed());
        assertEquals(true, attempt("", 1, "2:15g").isOver());
    }

    @Test
    void a_shuffle_keeps_every_question_and_follows_its_seed() {
        var shuffled = Shuffle.of(items(), 7);
        assertEquals(shuffled, Shuffle.of(items(), 7));
        assertEquals(List.of(), items().stream().filter(it -> !shuffled.contains(it)).toList());
        var orders = IntStream.range(0, 200).mapToObj(seed -> Shuffle.of(items(), seed));
        assertEquals(200, orders.distinct().count());
    }

    private static boolean failedLast(String key) {
        return PAST.last(key).filter(Attempt::isFailed).isPresent();
    }

    private static List<Item> items() {
        return IntStream.rangeClosed(1, 13)
                .mapToObj(i -> Item.of("key " + i, "question " + i, Direction.ASK))
                .toList();
    }

    private static List<Attempt> run(String start, String times) {
        var texts = times.split(" ");
        return IntStream.range(0, texts.length)
                .mapToObj(index -> attempt(start, index + 1, texts[index]))
                .toList();
    }

    /// A time and the first letter of the grade.
    private static Attempt attempt(String run, int number, String text) {
        var time = Times.parse(text.substring(0, text.length() - 1)).orElseThrow();
        var grade =
                Stream.of(Grade.values())
                        .filter(it -> it.word().charAt(0) == text.charAt(text.length() - 1))
                        .findFirst();
        var start = run.isEmpty() ? Instant.EPOCH : Instant.parse(run);
        return new Attempt(
                run,
                "plan",
                Plan.Mode.TYPED,
                number,
                "key " + number,
                "question " + number,
                start.plusSeconds(number * 130L),
                Duration.ofSeconds(5),
                time,
                Duration.ZERO,
                BUDGET,
                BUDGET,
                Outcome.DONE,
                50,
                "hash",
                grade,
                "",
                Optional.empty());
    }
}
