package dev.rehearse.rehearsal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import static java.time.Duration.ZERO;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import java.util.function.LongConsumer;
import java.util.stream.IntStream;

/// What holds for any script of events. A failure names the seed that shows it.
final class RunPropertiesTest {
    private static final Moment START =
            new Moment(Duration.ofSeconds(99), Instant.parse("2026-07-16T13:42:00Z"));

    private record Step(Run before, Event event, Moment moment, Run after) {
        boolean changed() {
            return after != before;
        }
    }

    private interface Check {
        void holds(Step step);
    }

    @Test
    void every_moment_of_a_run_is_counted_once() {
        forAnyRun(step -> assertEquals(step.after.elapsed(step.moment), parts(step)));
    }

    @Test
    void time_since_the_start_is_all_counted_but_the_cuts() {
        eachSeed(seed -> {
            var random = new Random(seed);
            var run = Run.start(plan(random), START);
            var now = START;
            var cuts = Duration.ZERO;
            while (!run.isFinished() && run.events().size() < 40) {
                now = now.plus(length(random));
                var event = event(random, run, now);
                var known = run.elapsed(now);
                run = run.after(event, now);
                if (event instanceof Event.Recovered) {
                    cuts = cuts.plus(known.minus(run.elapsed(now)));
                }
                var since = now.monotonic().minus(START.monotonic());
                assertEquals(since.minus(cuts), run.elapsed(now));
            }
        });
    }

    @Test
    void the_events_are_the_run() {
        forAnyRun(step -> {
            var run = step.after;
            assertEquals(run, Run.replay(run.plan(), START, run.events()));
        });
    }

    @Test
    void elapsed_time_never_falls_but_back_to_what_was_on_disk() {
        forAnyRun(step -> {
            if (!(step.event instanceof Event.Recovered)) {
                var before = step.before.answered(step.moment);
                assertEquals(before, step.after.answered(step.moment));
            }
            var later = step.moment.plus(Duration.ofMillis(1));
            assertTrue(step.after.elapsed(step.moment).compareTo(step.after.elapsed(later)) <= 0);
        });
    }

    @Test
    void time_without_pauses_is_thinking_answering_and_reviewing() {
        forAnyRun(step -> {
            var run = step.after.at(step.moment);
            var paused = run.laps().stream().map(Lap::paused).reduce(ZERO, Duration::plus);
            var phases =
                    run.laps().stream()
                            .map(lap -> lap.thought().plus(lap.answered()))
                            .reduce(run.aside(), Duration::plus);
            assertEquals(run.elapsed().minus(paused), phases);
        });
    }

    /// What is left and what was spent are the total and what was given by hand. Two things keep
    /// them apart, and both are known: time that was won and is not given away, and time that is
    /// missing because nothing is left to be taken.
    @Test
    void what_is_left_and_spent_is_the_total_and_what_was_added() {
        forAnyRun(step -> {
            var run = step.after.at(step.moment);
            if (open(run).isEmpty()) {
                return; // nothing is left that could be given time
            }
            long total = seconds(run.laps(), lap -> lap.allowance().planned());
            long added = seconds(ended(run), lap -> lap.allowance().extra());
            long spent = seconds(ended(run), Lap::answered);
            long left = seconds(open(run), lap -> lap.allowance().share());
            long won = seconds(ended(run), lap -> lap.allowance().asked()) - spent;
            long kept =
                    switch (run.plan().redistribution()) {
                        case KEEP -> won;
                        case SHORTEN -> Math.max(0, won);
                        case BOTH -> Math.clamp(missing(run.plan()), 0, Math.max(0, won));
                    };
            long lacking = left + spent + kept - total - added;
            assertTrue(lacking >= 0, left + " " + spent + " " + kept + " " + total + " " + added);
            assertTrue(lacking == 0 || open(run).stream().allMatch(RunPropertiesTest::isLeast));
        });
    }

    @Test
    void no_budget_left_is_under_its_floor() {
        forAnyRun(step -> {
            for (var lap : open(step.after.at(step.moment))) {
                assertTrue(lap.allowance().share().compareTo(least(lap)) >= 0, lap.toString());
            }
        });
    }

    @Test
    void the_end_is_never_said_to_be_in_the_past() {
        forAnyRun(step -> {
            var later = step.moment.plus(Duration.ofMillis(step.moment.monotonic().toMillis()));
            assertFalse(step.after.predictedEnd(step.moment).isBefore(step.moment.wall()));
            assertFalse(step.after.predictedEnd(later).isBefore(later.wall()));
        });
    }

    @Test
    void an_end_that_is_undone_leaves_every_budget_as_it_was() {
        forAnyRun(step -> {
            boolean ends = step.event instanceof Event.Done || step.event instanceof Event.Skipped;
            if (ends && step.changed() && !step.after.isFinished()) {
                var undone = step.after.after(new Event.DoneUndone(), step.moment);
                assertEquals(budgets(step.before), budgets(undone));
            }
        });
    }

    @Test
    void who_comes_back_at_once_finds_every_budget_as_it_was() {
        forAnyRun(step -> {
            if (step.event instanceof Event.Skipped && step.changed()) {
                var back = new Event.CameBack(step.before.current());
                var after = step.after.after(back, step.moment);
                if (after != step.after) {
                    assertEquals(budgets(step.before), budgets(after));
                }
            }
        });
    }

    @Test
    void nothing_changes_a_budget_but_an_end_and_the_hand() {
        forAnyRun(step -> {
            boolean changes =
                    switch (step.event) {
                        case Event.Done _, Event.Skipped _, Event.DoneUndone _ -> true;
                        case Event.CameBack _, Event.MoreTime _, Event.Stopped _ -> true;
                        case Event.Began _, Event.Paused _, Event.Resumed _ -> false;
                        case Event.Graded _, Event.GradeUndone _ -> false;
                        case Event.AnswerChosen _, Event.Advanced _, Event.Recovered _ -> false;
                    };
            if (!changes) {
                assertEquals(budgets(step.before), budgets(step.after));
            }
        });
    }

    private static List<Duration> budgets(Run run) {
        return IntStream.range(0, run.plan().size()).mapToObj(run::budget).toList();
    }

    private static List<Lap> ended(Course run) {
        return run.laps().stream().filter(lap -> lap.end().isPresent()).toList();
    }

    private static List<Lap> open(Course run) {
        return run.laps().stream().filter(lap -> lap.end().isEmpty()).toList();
    }

    private static long seconds(List<Lap> laps, Function<Lap, Duration> part) {
        return laps.stream().map(part).reduce(ZERO, Duration::plus).toSeconds();
    }

    /// How much a total is too short for the floors.
    private static long missing(Plan plan) {
        return plan.timing() instanceof Timing.Total(var total)
                ? Math.max(0, Budgets.of(plan).total().minus(total).toSeconds())
                : 0;
    }

    private static boolean isLeast(Lap lap) {
        return lap.allowance().share().equals(least(lap));
    }

    private static Duration least(Lap lap) {
        var planned = lap.allowance().planned();
        return planned.compareTo(Budgets.FLOOR) < 0 ? planned : Budgets.FLOOR;
    }

    @Test
    void an_impossible_event_leaves_no_trace() {
        forAnyRun(step -> {
            var added = step.after.events().size() - step.before.events().size();
            assertEquals(step.changed() ? 1 : 0, added);
        });
    }

    @Test
    void asking_does_not_change_the_answer() {
        forAnyRun(step -> {
            var later = step.moment.plus(Duration.ofSeconds(17));
            var shown = step.after.clock(later);
            var tick = step.after.nextTick(step.moment);
            assertEquals(shown, step.after.clock(later));
            assertTrue(tick.filter(it -> !it.isPositive()).isEmpty(), tick.toString());
            assertTrue(tick.filter(it -> it.compareTo(Duration.ofSeconds(1)) > 0).isEmpty());
        });
    }

    @Test
    void between_two_ticks_nothing_shown_changes() {
        forAnyRun(step -> {
            var tick = step.after.nextTick(step.moment);
            if (tick.isPresent()) {
                var last = step.moment.plus(tick.get().minusNanos(1));
                assertEquals(shown(step.after, step.moment), shown(step.after, last));
            }
        });
    }

    @Test
    void undoing_a_done_goes_back_to_its_clock() {
        forAnyRun(step -> {
            if (step.event instanceof Event.Done && step.changed()) {
                var later = step.moment.plus(Duration.ofSeconds(3));
                var undone = step.after.after(new Event.DoneUndone(), later);
                if (step.after.isFinished()) {
                    assertSame(step.after, undone);
                } else {
                    assertEquals(step.before.current(), undone.current());
                    var clock = step.before.clock(step.moment);
                    assertEquals(clock.remaining(), undone.clock(later).remaining());
                    assertEquals(Optional.empty(), undone.attempt(undone.current()));
                }
            }
        });
    }

    @Test
    void who_comes_back_finds_the_question_as_it_was_left() {
        forAnyRun(step -> {
            if (step.event instanceof Event.CameBack(var index) && step.changed()) {
                assertEquals(index, step.after.current());
                assertEquals(Optional.empty(), step.after.attempt(index));
                var then = step.after.at(step.moment).laps();
                var before = step.before.at(step.moment).laps();
                for (int i = 0; i < then.size(); i++) {
                    assertEquals(before.get(i).total(), then.get(i).total());
                }
            }
        });
    }

    @Test
    void no_run_ends_before_every_question_has() {
        forAnyRun(step -> {
            if (step.after.phase(step.moment).equals(new Phase.Finished(false))) {
                assertEquals(step.after.plan().size(), step.after.attempts().size());
            }
        });
    }

    @Test
    void no_question_is_stopped_that_was_not_begun() {
        forAnyRun(step -> {
            for (var lap : step.after.at(step.moment).laps()) {
                var stopped = lap.end().filter(end -> end.outcome() == Outcome.STOPPED);
                assertTrue(stopped.isEmpty() || lap.begun(), lap.toString());
            }
        });
    }

    @Test
    void a_finished_run_keeps_its_attempts_but_for_grades() {
        forAnyRun(step -> {
            if (step.before.isFinished() && step.changed()) {
                assertEquals(ungraded(step.before), ungraded(step.after));
            }
        });
    }

    private static List<Attempt> ungraded(Run run) {
        return run.attempts().stream().map(it -> it.withGrade(Optional.empty())).toList();
    }

    private static String shown(Run run, Moment moment) {
        return run.clock(moment).shown() + run.signal(moment) + run.current();
    }

    /// Thinking, answering and pausing of every question, and what belongs to none. The current
    /// question's attempt is not there yet, so its clock is asked.
    private static Duration parts(Step step) {
        var run = step.after.at(step.moment);
        return run.laps().stream().map(Lap::total).reduce(run.aside(), Duration::plus);
    }

    private static void forAnyRun(Check check) {
        eachSeed(seed -> {
            var random = new Random(seed);
            var run = Run.start(plan(random), START);
            var now = START;
            for (int step = 0; step < 40; step++) {
                now = now.plus(length(random));
                var event = event(random, run, now);
                var next = run.after(event, now);
                check.holds(new Step(run, event, now, next));
                run = next;
            }
        });
    }

    private static void eachSeed(LongConsumer test) {
        for (long seed = 0; seed < 400; seed++) {
            try {
                test.accept(seed);
            } catch (AssertionError failure) {
                throw new AssertionError("seed " + seed, failure);
            }
        }
    }

    private static Plan plan(Random random) {
        var items =
                IntStream.rangeClosed(1, 1 + random.nextInt(6))
                        .mapToObj(i -> item(random, i))
                        .toList();
        var ways = Plan.Redistribution.values();
        var plan = Plan.of("plan", items).withRedistribution(ways[random.nextInt(ways.length)]);
        plan = random.nextInt(4) == 0 ? plan.withThink(Duration.ZERO) : plan;
        plan = random.nextBoolean() ? plan.withReview(Plan.Review.AT_END) : plan;
        plan = random.nextBoolean() ? plan.withMode(Plan.Mode.SPOKEN) : plan;
        return random.nextBoolean()
                ? plan.withTiming(new Timing.Total(Duration.ofSeconds(1 + random.nextInt(900))))
                : plan;
    }

    private static Item item(Random random, int number) {
        var direction = random.nextBoolean() ? Direction.ASK : Direction.ANSWER;
        var item = Item.of("key " + number, "question " + number, direction);
        return random.nextInt(3) == 0
                ? item.withHint(Optional.of(Duration.ofSeconds(5 + random.nextInt(200))))
                : item;
    }

    private static Duration length(Random random) {
        return Duration.ofMillis(random.nextInt(random.nextBoolean() ? 3_000 : 90_000));
    }

    private static Event event(Random random, Run run, Moment now) {
        var index = random.nextInt(run.plan().size() + 2) - 1;
        return switch (random.nextInt(22)) {
            case 0, 1 -> new Event.Began();
            case 2, 3, 4 -> new Event.Done(random.nextInt(90), "hash");
            case 5 -> Event.Done.empty();
            case 6 -> new Event.Skipped();
            case 7, 8 -> new Event.Paused(new Cause.Asked());
            case 9, 10 -> new Event.Resumed();
            case 11 -> new Event.MoreTime(Duration.ofSeconds(15L * (random.nextInt(5) - 2)));
            case 12 -> random.nextInt(3) == 0 ? new Event.Stopped() : new Event.Advanced();
            case 13 -> new Event.DoneUndone();
            case 14, 15 -> new Event.Graded(index, Grade.GOOD);
            case 16 -> new Event.GradeUndone(index);
            case 17 -> new Event.AnswerChosen(index, Event.Choice.EDIT);
            case 18 -> new Event.Advanced();
            case 19, 20 -> new Event.CameBack(index);
            default -> new Event.Recovered(lessThan(random, run.elapsed(now)));
        };
    }

    private static Duration lessThan(Random random, Duration elapsed) {
        return elapsed.minusMillis(random.nextInt(2_000));
    }
}
