package dev.rehearse.rehearsal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/// Histories are written as `day grade`, days counted from 1 July: `1g 3h 3a`; `-` is no grade.
final class ScheduleTest {
    private static final LocalDate FIRST = LocalDate.of(2026, 7, 1);
    private static final String GRADES = "ahge";

    @ParameterizedTest
    @CsvSource({
        "1g, 3",
        "1a, 2",
        "1e, 9",
        "1g 3g, 14",
        "1g 3a, 4",
        "1g 3g 14g, 60",
        // Without a grade nothing is scheduled, and nothing moves.
        "1g 2-, 3",
        "1- 2g, 4",
    })
    void the_last_grade_that_counts_says_when_a_question_comes_back(String history, int day) {
        assertEquals(day(day), schedule(history).due());
    }

    @ParameterizedTest
    @CsvSource({
        "1g 1g, 1g",
        "1a 1g, 1a",
        "1g 1a, 1g",
        "1g 2g, 1g",
        "1g 2e, 1g",
        "1g 2h 2a 2a, 1g 2a",
        "1g 3g 3a 4g 5e 9h, 1g 3g",
    })
    void cramming_leaves_the_schedule_alone(String crammed, String counted) {
        var with = schedule(crammed);
        var without = schedule(counted);
        assertEquals(without.memory(), with.memory());
        assertEquals(without.due(), with.due());
        assertEquals(without.lapses(), with.lapses());
        assertEquals(without.reviewed(), with.reviewed());
    }

    @Test
    void what_is_forgotten_before_it_is_due_has_lapsed() {
        var schedule = schedule("1e 4a");
        assertEquals(1, schedule.lapses());
        assertEquals(day(5), schedule.due());
    }

    @ParameterizedTest
    @CsvSource({"1g 3a 4a 5a, false", "1g 3a 4a 5a 6a, true", "1a 2a 3a 4a, false"})
    void a_question_that_lapsed_four_times_is_a_leech(String history, boolean leech) {
        assertEquals(leech, schedule(history).isLeech());
    }

    @Test
    void a_question_never_graded_has_no_schedule() {
        assertEquals(Optional.empty(), Schedule.of(attempts("1- 2-"), Fsrs.USUAL, ZoneOffset.UTC));
    }

    @ParameterizedTest
    @CsvSource({"2, false", "3, true", "40, true"})
    void a_question_is_due_from_its_day_on(int today, boolean due) {
        assertEquals(due, schedule("1g").isDue(day(today), Optional.empty()));
    }

    @Test
    void an_interview_brings_every_question_back_on_its_day_at_the_latest() {
        var schedule = schedule("1g 3g 14g");
        var interview = Optional.of(day(24));
        assertEquals(day(24), schedule.due(day(20), interview));
        assertFalse(schedule.isDue(day(23), interview));
        assertTrue(schedule.isDue(day(24), interview));
        assertEquals(day(60), schedule.due(day(25), interview));
        assertFalse(schedule("1g 3g 14g 24g").isDue(day(24), interview));
    }

    @ParameterizedTest
    @CsvSource({
        "1g, 3, AGAIN, 4, true",
        "1g, 3, GOOD, 14, true",
        // Early: only what was forgotten changes anything.
        "1g 3g, 5, AGAIN, 6, true",
        "1g 3g, 5, HARD, 14, false",
        "1g 3g, 5, EASY, 14, false",
        // And on the day of the last grade nothing does.
        "1g 3g, 3, AGAIN, 14, false",
        "1g, 1, EASY, 3, false",
    })
    void a_grade_says_beforehand_what_it_would_bring(
            String history, int today, Grade grade, int due, boolean counts) {
        var prospect = schedule(history).after(grade, day(today), Fsrs.USUAL);
        assertEquals(day(due), prospect.due());
        assertEquals(counts, prospect.counts());
    }

    @Test
    void what_a_grade_promises_is_what_it_brings() {
        var random = new Random(7);
        for (int round = 0; round < 300; round++) {
            var history = history(random);
            int blank = history.lastIndexOf(' ') + 1;
            int last = Integer.parseInt(history.substring(blank, history.length() - 1));
            var today = day(last + random.nextInt(30));
            var before = Schedule.of(attempts(history), Fsrs.USUAL, ZoneOffset.UTC);
            int counted = before.map(it -> it.counted().size()).orElse(0);
            for (var grade : Grade.values()) {
                var more = new ArrayList<>(attempts(history));
                more.add(attempt(more.size() + 1, today, Optional.of(grade)));
                var then = Schedule.of(more, Fsrs.USUAL, ZoneOffset.UTC).orElseThrow();
                var prospect =
                        before.map(it -> it.after(grade, today, Fsrs.USUAL))
                                .orElseGet(() -> Prospect.first(grade, today, Fsrs.USUAL));
                assertEquals(then.due(), prospect.due());
                assertEquals(then.counted().size() > counted, prospect.counts());
                var later = today.plusDays(9);
                assertEquals(then.recall(later), prospect.recall(later));
            }
        }
    }

    @Test
    void days_are_those_of_the_person() {
        var late = attempts("1g").getFirst();
        var east = Schedule.of(List.of(late), Fsrs.USUAL, ZoneId.of("Pacific/Auckland"));
        assertEquals(day(4), east.orElseThrow().due());
    }

    @Test
    void replaying_the_same_attempts_gives_the_same_schedule_in_whatever_order_they_are_read() {
        var random = new Random(42);
        for (int round = 0; round < 300; round++) {
            var attempts = new ArrayList<>(attempts(history(random)));
            var once = Schedule.of(attempts, Fsrs.USUAL, ZoneOffset.UTC);
            assertEquals(once, Schedule.of(attempts, Fsrs.USUAL, ZoneOffset.UTC));
            Collections.shuffle(attempts, random);
            assertEquals(once, Schedule.of(attempts, Fsrs.USUAL, ZoneOffset.UTC));
        }
    }

    private static String history(Random random) {
        var history = new StringBuilder();
        int day = 1;
        for (int left = 1 + random.nextInt(20); left > 0; left--) {
            day += random.nextInt(6);
            history.append(day).append("ahge-".charAt(random.nextInt(5))).append(' ');
        }
        return history.toString().strip();
    }

    private static LocalDate day(int number) {
        return FIRST.plusDays(number - 1);
    }

    private static Schedule schedule(String history) {
        return Schedule.of(attempts(history), Fsrs.USUAL, ZoneOffset.UTC).orElseThrow();
    }

    private static List<Attempt> attempts(String history) {
        var attempts = new ArrayList<Attempt>();
        for (var entry : history.split(" ")) {
            int end = entry.length() - 1;
            int grade = GRADES.indexOf(entry.charAt(end));
            attempts.add(
                    attempt(
                            attempts.size() + 1,
                            day(Integer.parseInt(entry.substring(0, end))),
                            grade < 0 ? Optional.empty() : Optional.of(Grade.values()[grade])));
        }
        return attempts;
    }

    private static Attempt attempt(int number, LocalDate day, Optional<Grade> grade) {
        var evening = day.atTime(18, 0).toInstant(ZoneOffset.UTC);
        return Attempted.at(evening.plusSeconds(number), number, grade);
    }
}
