package dev.rehearse.rehearsal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// What the questions left have after some took more or less than planned.
final class SharingTest {
    private static final Moment START =
            new Moment(Duration.ofSeconds(99), Instant.parse("2026-07-16T13:42:00Z"));

    /// The plan's budgets, what the first questions took, what all have then.
    @ParameterizedTest
    @CsvSource({
        // 0:30 over, off the three left in equal parts
        "SHORTEN, 2:00 2:00 2:00 2:00, 2:30, 2:00 1:50 1:50 1:50",
        "BOTH,    2:00 2:00 2:00 2:00, 2:30, 2:00 1:50 1:50 1:50",
        "KEEP,    2:00 2:00 2:00 2:00, 2:30, 2:00 2:00 2:00 2:00",
        // in proportion to what they had
        "SHORTEN, 1:00 3:00 1:00, 1:40, 1:00 2:30 0:50",
        // seconds that do not part equally go to the first ones
        "SHORTEN, 2:00 2:00 2:00 2:00, 2:10, 2:00 1:57 1:57 1:56",
        // time won is given away only both ways
        "SHORTEN, 2:00 2:00 2:00, 1:00, 2:00 2:00 2:00",
        "BOTH,    2:00 2:00 2:00, 1:00, 2:00 2:30 2:30",
        // and covers what is lost later
        "SHORTEN, 2:00 2:00 2:00, 1:00 2:40, 2:00 2:00 2:00",
        "SHORTEN, 2:00 2:00 2:00, 1:30 3:00, 2:00 2:00 1:30",
        // half a second over is not yet a second
        "SHORTEN, 2:00 2:00, 120.9s, 2:00 2:00",
        // never under the floor; what is at it leaves less for the rest
        "SHORTEN, 2:00 0:40 2:00, 3:30, 2:00 0:30 0:40",
        "SHORTEN, 2:00 2:00 2:00, 9:00, 2:00 0:30 0:30",
        // one that was shorter from the start stays as it is
        "SHORTEN, 2:00 0:20 2:00, 2:50, 2:00 0:20 1:10",
        "BOTH,    2:00 0:20 2:00, 1:20, 2:00 0:26 2:34",
        // what the note says holds while the others can give
        "SHORTEN, 2:00 5:00! 2:00, 3:00, 2:00 5:00 1:00",
        "SHORTEN, 2:00 5:00! 2:00, 4:30, 2:00 4:00 0:30",
        "SHORTEN, 2:00 5:00! 2:00, 9:00, 2:00 0:30 0:30",
        "SHORTEN, 2:00! 2:00! 4:00!, 3:00, 2:00 1:40 3:20",
        "BOTH,    2:00 5:00! 2:00, 1:00, 2:00 5:00 3:00",
        "BOTH,    2:00 5:00! 5:00!, 1:00, 2:00 5:30 5:30",
    })
    void the_deviation_is_spread_over_the_questions_left(
            Plan.Redistribution redistribution, String planned, String took, String expected) {
        var run = Run.start(hinted(planned).withRedistribution(redistribution), START);
        assertEquals(expected, budgets(answered(run, took)));
    }

    @Test
    void a_total_too_short_is_paid_back_before_anything_is_given_away() {
        var plan = hinted("1:00 1:00 1:00").withTiming(new Timing.Total(time("2:30")));
        var run = Run.start(plan.withRedistribution(Plan.Redistribution.BOTH), START);
        assertEquals("1:00 1:00 1:00", budgets(answered(run, "0:40")));
        assertEquals("1:00 1:05 1:05", budgets(answered(run, "0:20")));
    }

    @Test
    void time_given_by_hand_is_not_taken_from_the_others() {
        var run = shorten("2:00 2:00 2:00").after(Event.MoreTime.halfMinute(), START);
        assertEquals("2:30 2:00 2:00", budgets(run));
        assertEquals("2:30 2:00 2:00", budgets(answered(run, "2:30")));
        assertEquals("2:30 1:45 1:45", budgets(answered(run, "3:00")));
    }

    @Test
    void time_taken_by_hand_is_not_given_to_the_others() {
        var run =
                shorten("2:00 2:00 2:00").after(new Event.MoreTime(time("0:30").negated()), START);
        assertEquals("1:30 2:00 2:00", budgets(run));
        assertEquals("1:30 1:50 1:50", budgets(answered(run, "1:50")));
    }

    @Test
    void a_question_always_keeps_some_time() {
        var run = shorten("0:30 2:00");
        assertEquals(run, run.after(new Event.MoreTime(time("0:30").negated()), START));
        assertEquals(run, run.after(new Event.MoreTime(Duration.ZERO), START));
    }

    @Test
    void what_was_undone_takes_nothing() {
        var run = answered(shorten("2:00 2:00 2:00"), "3:00");
        assertEquals("2:00 1:30 1:30", budgets(run));
        var undone = run.after(new Event.DoneUndone(), START.plus(time("3:00")));
        assertEquals("2:00 2:00 2:00", budgets(undone));
    }

    @Test
    void a_skipped_question_leaves_its_time_both_ways() {
        var plan = hinted("2:00 2:00 2:00").withRedistribution(Plan.Redistribution.BOTH);
        var run = Run.start(plan, START).after(new Event.Skipped(), START);
        assertEquals("2:00 3:00 3:00", budgets(run));
    }

    @Test
    void who_comes_back_to_a_skipped_question_finds_what_the_others_left_of_it() {
        var plan = hinted("2:00 2:00 2:00").withRedistribution(Plan.Redistribution.BOTH);
        var skipped = Run.start(plan, START).after(new Event.Skipped(), START);
        assertEquals("2:00 3:00 3:00", budgets(skipped));
        var atOnce = skipped.after(new Event.CameBack(0), START);
        assertEquals("2:00 2:00 2:00", budgets(atOnce));
        var second = START.plus(time("2:30"));
        var answered = skipped.after(new Event.Done(9, "hash"), second);
        var later = answered.after(new Event.CameBack(0), second);
        assertEquals("1:45 3:00 1:45", budgets(later));
        assertEquals(START.wall().plus(time("6:00")), later.predictedEnd(second));
    }

    @Test
    void who_comes_back_late_is_not_over_at_once() {
        var plan = hinted("0:45 0:45 0:45").withRedistribution(Plan.Redistribution.BOTH);
        var at = START.plus(time("0:40"));
        var skipped = Run.start(plan, START).after(new Event.Skipped(), at);
        assertEquals("0:45 0:48 0:47", budgets(skipped));
        var answered = skipped.after(new Event.Done(9, "hash"), at.plus(time("1:20")));
        assertEquals(
                "0:45 0:48 0:30",
                budgets(answered.after(new Event.CameBack(0), at.plus(time("1:20")))));
        var early = Run.start(plan, START).after(new Event.Skipped(), START.plus(time("0:10")));
        var over = early.after(new Event.Done(9, "hash"), START.plus(time("2:10")));
        assertEquals(
                "0:40 1:03 0:30",
                budgets(over.after(new Event.CameBack(0), START.plus(time("2:10")))));
    }

    @Test
    void a_skipped_question_that_comes_back_is_shortened_with_the_rest() {
        var skipped = shorten("2:00 2:00 2:00").after(new Event.Skipped(), START);
        var second = START.plus(time("3:00"));
        var over = skipped.after(new Event.Done(9, "hash"), second);
        assertEquals("2:00 2:00 2:00", budgets(over));
        assertEquals("1:30 2:00 1:30", budgets(over.after(new Event.CameBack(0), second)));
    }

    @Test
    void a_changed_budget_knows_what_it_was() {
        var run = answered(shorten("2:00 2:00 2:00"), "2:30");
        assertEquals(Optional.of(time("2:00")), run.budgetBefore(1));
        assertEquals(Optional.empty(), shorten("2:00 2:00").budgetBefore(1));
    }

    @Test
    void pace_goes_by_the_plan_and_recovers_with_shorter_answers() {
        var run = answered(shorten("2:00 2:00 2:00 2:00"), "3:00");
        var second = START.plus(time("3:00"));
        assertEquals("on pace", run.pace(second).text());
        assertEquals("−0:40 behind", run.pace(second.plus(time("1:40"))).text());
        var third = answered(shorten("2:00 2:00 2:00 2:00"), "3:00 1:40 1:40");
        assertEquals("on pace", third.pace(START.plus(time("8:00"))).text());
    }

    @Test
    void a_run_that_caught_up_is_on_pace_at_its_end() {
        var run = answered(shorten("2:00 2:00 2:00"), "3:00 1:30 1:30");
        var summary = RunSummary.of(run.attempts());
        assertEquals("on pace at the end", summary.pace());
        assertEquals("±0:00", summary.againstPlan());
        assertEquals(time("1:30"), run.attempts().getLast().budget());
        assertEquals(time("2:00"), run.attempts().getLast().planned());
    }

    @Test
    void the_end_waits_for_nobody_who_runs_over_as_long_as_the_rest_can_be_shortened() {
        var run = shorten("2:00 2:00 2:00");
        var planned = START.wall().plus(time("6:00"));
        assertEquals(planned, run.predictedEnd(START.plus(time("2:00"))));
        assertEquals(planned, run.predictedEnd(START.plus(time("3:00"))));
        assertEquals(START.wall().plus(time("9:00")), run.predictedEnd(START.plus(time("8:00"))));
    }

    @Test
    void questions_have_to_go_when_the_rest_stands_at_its_floor() {
        var run = shorten("2:00 2:00 2:00 2:00");
        assertEquals(List.of(), run.cut(START.plus(time("6:30"))));
        assertEquals(List.of(4), run.cut(START.plus(time("6:31"))));
        assertEquals(List.of(3, 4), run.cut(START.plus(time("7:01"))));
        var kept = Run.start(hinted("2:00 2:00"), START);
        assertEquals(List.of(), kept.cut(START.plus(time("9:00"))));
    }

    private static Run shorten(String planned) {
        return Run.start(hinted(planned).withRedistribution(Plan.Redistribution.SHORTEN), START);
    }

    private static Run answered(Run run, String took) {
        var all = run;
        var now = START;
        for (var time : took.strip().split(" ")) {
            now = now.plus(length(time));
            all = all.after(new Event.Done(9, "hash"), now);
        }
        return all;
    }

    private static String budgets(Run run) {
        return IntStream.range(0, run.plan().size())
                .mapToObj(index -> Times.text(run.budget(index)))
                .collect(Collectors.joining(" "));
    }

    private static Plan hinted(String planned) {
        var items = new ArrayList<Item>();
        Arrays.stream(planned.strip().split(" "))
                .forEach(time -> items.add(item(items.size() + 1, time)));
        return Plan.of("plan", items).withThink(Duration.ZERO).withReview(Plan.Review.AT_END);
    }

    /// `2:00!` is what the note says.
    private static Item item(int number, String budget) {
        var item = Item.of("key " + number, "question " + number, Direction.ANSWER);
        var time = time(budget.replace("!", ""));
        return budget.endsWith("!") ? item.withOwnTime(time) : item.withHint(Optional.of(time));
    }

    private static Duration length(String text) {
        return text.endsWith("s")
                ? Duration.ofMillis(Math.round(Double.parseDouble(text.replace("s", "")) * 1000))
                : time(text);
    }

    private static Duration time(String text) {
        return Times.parse(text).orElseThrow();
    }
}
