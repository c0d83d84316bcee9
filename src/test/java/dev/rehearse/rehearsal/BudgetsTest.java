package dev.rehearse.rehearsal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

final class BudgetsTest {
    /// Questions: `answer` or `ask`, with a hint after a blank.
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    by direction | answer; ask; answer       | 2:00 0:45 2:00      |
                    by direction | answer 1:00; ask 2:00     | 1:00 2:00           |
                    by direction | answer 0:00; ask 24h      | 2:00 0:45           |
                    each 1:30    | answer; ask; ask 0:20     | 1:30 1:30 0:20      |
                    all 6:00     | ask; ask; ask             | 2:00 2:00 2:00      |
                    all 6:00     | ask; ask 3:00; ask        | 1:30 3:00 1:30      |
                    all 5:00     | ask; ask; ask; ask; ask; ask; ask | 0:43 0:43 0:43 0:43 0:43 0:43 0:42 |
                    all 2:00     | ask; ask; ask; ask        | 0:30 0:30 0:30 0:30 |
                    all 1:50     | ask; ask; ask; ask        | 0:30 0:30 0:30 0:30 | 4
                    all 1:00     | ask; ask; ask; ask        | 0:30 0:30 0:30 0:30 | 3 4
                    all 1:00     | ask 2:00; ask; ask        | 2:00 0:30 0:30      | 2 3
                    all 1:00     | ask 0:10; ask 0:20        | 0:10 0:20           |
                    all 1:00     | ask; ask 0:50; ask 0:10   | 0:30 0:50 0:10      | 2 3
                    all 0:10     | ask                       | 0:30                |
                    """)
    void a_plan_gives_out_its_time(String timing, String items, String each, String cut) {
        var budgets = Budgets.of(plan(timing, items));
        assertEquals(
                each, budgets.each().stream().map(Times::text).collect(Collectors.joining(" ")));
        var numbers = budgets.cut().stream().map(String::valueOf).collect(Collectors.joining(" "));
        assertEquals(cut == null ? "" : cut, numbers);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    13 | each 2:00 | 13 × 2:00    | 13 × 2:00 = 26:00   | 13 questions × 2:00 = 26:00
                    1  | each 2:00 | 1 × 2:00     | 1 × 2:00 = 2:00     | 1 question × 2:00 = 2:00
                    60 | each 2:00 | 60 × 2:00    | 60 × 2:00 = 2:00:00 | 60 questions × 2:00 = 2:00:00
                    13 | all 5:00  | 13 × 0:30    | 13 × 0:30 = 6:30    | 0:30 each; questions 11 12 13 would have to go
                    11 | all 5:00  | 11 × 0:30    | 11 × 0:30 = 5:30    | 0:30 each; question 11 would have to go
                    17 | all 3:00  | 17 × 0:30    | 17 × 0:30 = 8:30    | 0:30 each; questions 7 to 17 would have to go
                    7  | all 10:00 | 7 questions  | 7 questions, 10:00  | 7 questions, 10:00
                    """)
    void a_plan_says_its_size_in_one_line(
            int count, String timing, String size, String description, String fitting) {
        var items = IntStream.range(0, count).mapToObj(i -> "ask").collect(Collectors.joining(";"));
        var budgets = Budgets.of(plan(timing, items));
        assertEquals(size, budgets.size());
        assertEquals(description, budgets.description());
        assertEquals(fitting, budgets.fitting());
    }

    @Test
    void a_plan_of_headings_and_questions_to_ask_says_its_sum() {
        var items = "answer;".repeat(4) + "ask;".repeat(13);
        assertEquals("17 questions, 17:45", Budgets.of(plan("by direction", items)).description());
    }

    @Test
    void the_least_for_a_plan_is_half_a_minute_each() {
        assertEquals("6:30", Times.text(Budgets.of(plan("each 2:00", "ask;".repeat(13))).least()));
    }

    @Test
    void a_total_is_given_out_to_the_second() {
        for (int seconds = 60; seconds < 600; seconds++) {
            var plan = plan("all " + seconds + "s", "ask; ask");
            assertEquals(Duration.ofSeconds(seconds), Budgets.of(plan).total());
        }
    }

    @Test
    void a_plan_without_questions_or_time_is_refused() {
        assertThrows(IllegalArgumentException.class, () -> Plan.of("empty", List.of()));
        assertThrows(IllegalArgumentException.class, () -> Timing.each(Duration.ZERO));
        assertThrows(
                IllegalArgumentException.class, () -> new Timing.Total(Duration.ofSeconds(-1)));
    }

    @Test
    void thinking_is_by_direction_unless_the_plan_says() {
        var plan = plan("by direction", "answer; ask");
        assertEquals(Duration.ofSeconds(20), plan.thinking());
        assertEquals(Duration.ofSeconds(6), plan.withThink(Duration.ofSeconds(3)).thinking());
    }

    private static Plan plan(String timing, String items) {
        return Plan.of("plan", Arrays.stream(items.split(";")).map(BudgetsTest::item).toList())
                .withTiming(timing(timing));
    }

    private static Timing timing(String text) {
        if (text.equals("by direction")) {
            return Timing.byDirection();
        }
        var words = text.split(" ", 2);
        var time = Times.parse(words[1]).orElseThrow();
        return words[0].equals("each") ? Timing.each(time) : new Timing.Total(time);
    }

    private static Item item(String text) {
        var words = text.strip().split(" ");
        var hint = words.length == 1 ? Optional.<Duration>empty() : Times.parse(words[1]);
        var direction = Direction.valueOf(words[0].toUpperCase(java.util.Locale.ROOT));
        return Item.of("key", text, direction).withHint(hint);
    }
}
