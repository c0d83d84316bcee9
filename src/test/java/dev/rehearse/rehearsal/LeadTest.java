package dev.rehearse.rehearsal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Three questions of 2:00, the time to think not counting; what each took before, and how that
/// was: `1:50g` is good.
final class LeadTest {
    private static final Moment START =
            new Moment(Duration.ofHours(7), Instant.parse("2026-07-16T13:42:00Z"));
    private static final Moment LATER = START.plus(Duration.ofHours(2));
    private static final Past BEFORE =
            past("1:00h 1:50g 3:00g", "2:30h 2:10g 1:30e", "1:40g 1:00a");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    plan   | ''        | think | ''
                    plan   | ''        | 0:00  | ±0:00, gaining
                    plan   | ''        | 2:00  | ±0:00, gaining
                    plan   | ''        | 2:01  | ±0:00, losing
                    plan   | ''        | 2:05  | −0:05 behind, losing
                    plan   | ''        | 2:14  | −0:10 behind, losing
                    plan   | 1:30      | think | +0:30 ahead, gaining
                    plan   | 1:30      | 1:59  | +0:30 ahead, gaining
                    plan   | 1:30      | 2:20  | +0:10 ahead, losing
                    plan   | 1:30      | 2:40  | −0:10 behind, losing
                    plan   | 2:45      | think | −0:45 behind, losing
                    plan   | 2:45      | 0:10  | −0:45 behind, gaining
                    plan   | 1:30 2:45 | 2:00  | −0:15 behind, gaining
                    last   | ''        | 1:40  | ±0:00, gaining
                    last   | ''        | 3:05  | −0:05 behind, losing
                    last   | 1:30      | 1:40  | +1:20 ahead, losing
                    median | 1:30      | 1:40  | +0:20 ahead, gaining
                    best   | 1:30      | 2:20  | +0:10 ahead, losing
                    best   | 1:30 1:50 | 1:50  | +0:30 ahead, losing
                    last   | 1:30 1:50 | 9:00  | −6:50 behind, losing
                    """)
    void a_question_gains_until_its_time_is_up(
            String with, String done, String now, String expected) {
        var run = run(done);
        var at = run.events().isEmpty() ? START : run.events().getLast().moment();
        if (!now.equals("think")) {
            run = run.after(new Event.Began(), at);
            at = at.plus(time(now));
        }
        var comparison = Comparison.valueOf(with.toUpperCase(Locale.ROOT));
        assertEquals(expected, Lead.of(run, at, comparison, BEFORE).map(Lead::text).orElse(""));
    }

    @Test
    void what_was_never_answered_has_nothing_to_be_compared_with() {
        for (var with : List.of(Comparison.LAST, Comparison.MEDIAN, Comparison.BEST)) {
            assertEquals(Optional.empty(), Lead.of(run("1:30"), LATER, with, Past.none()));
            var attempt = run("1:30").attempts().getFirst();
            assertEquals("–", with.difference(Past.none(), attempt));
        }
    }

    @Test
    void the_comparisons_follow_each_other_and_begin_again() {
        var words = new ArrayList<String>();
        var at = Comparison.PLAN;
        do {
            words.add(at.word());
            at = at.next();
        } while (at != Comparison.PLAN);
        assertEquals(List.of("plan", "last", "median", "best"), words);
    }

    /// At its next question after these answers, thinking.
    private static Run run(String done) {
        var run = Run.start(plan(), START);
        var at = START;
        for (var took : done.isEmpty() ? new String[0] : done.split(" ")) {
            run = run.after(new Event.Began(), at);
            at = at.plus(time(took));
            run = run.after(new Event.Done(9, "hash"), at).after(new Event.Advanced(), at);
        }
        return run;
    }

    private static Plan plan() {
        var items =
                List.of(
                        Item.of("1", "one", Direction.ANSWER),
                        Item.of("2", "two", Direction.ANSWER),
                        Item.of("3", "three", Direction.ANSWER));
        return Plan.of("plan", items).withTiming(Timing.each(time("2:00")));
    }

    /// The attempts at each of the questions.
    private static Past past(String... questions) {
        var all = new ArrayList<Attempt>();
        for (int number = 1; number <= questions.length; number++) {
            var takes = questions[number - 1].split(" ");
            for (int day = 1; day <= takes.length; day++) {
                all.add(attempt(number, day, takes[day - 1]));
            }
        }
        return new Past(all);
    }

    private static Attempt attempt(int number, int day, String take) {
        int end = take.length() - 1;
        var grade =
                switch (take.charAt(end)) {
                    case 'a' -> Grade.AGAIN;
                    case 'h' -> Grade.HARD;
                    case 'g' -> Grade.GOOD;
                    default -> Grade.EASY;
                };
        return new Attempt(
                "run " + day,
                "plan",
                Plan.Mode.TYPED,
                number,
                Integer.toString(number),
                "wording",
                START.wall().minus(Duration.ofDays(9 - day)),
                Duration.ZERO,
                time(take.substring(0, end)),
                Duration.ZERO,
                time("2:00"),
                time("2:00"),
                Outcome.DONE,
                9,
                "",
                Optional.of(grade),
                "",
                Optional.empty());
    }

    private static Duration time(String text) {
        return Times.parse(text).orElseThrow();
    }
}
