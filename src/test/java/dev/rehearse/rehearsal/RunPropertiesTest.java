package dev.rehearse.rehearsal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Random;
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
    void a_finished_run_keeps_its_attempts_but_for_grades() {
        forAnyRun(step -> {
            if (step.before.isFinished() && step.changed()) {
                assertEquals(ungraded(step.before), ungraded(step.after));
            }
        });
    }

    private static java.util.List<Attempt> ungraded(Run run) {
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
                        .mapToObj(i ->
                                Item.of(
                                        "key " + i,
                                        "question " + i,
                                        random.nextBoolean() ? Direction.ASK : Direction.ANSWER))
                        .toList();
        var plan = Plan.of("plan", items);
        plan = random.nextInt(4) == 0 ? plan.withThink(Duration.ZERO) : plan;
        plan = random.nextBoolean() ? plan.withReview(Plan.Review.AT_END) : plan;
        plan = random.nextBoolean() ? plan.withMode(Plan.Mode.SPOKEN) : plan;
        return random.nextBoolean()
                ? plan.withTiming(new Timing.Total(Duration.ofSeconds(1 + random.nextInt(900))))
                : plan;
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
            case 11 -> Event.MoreTime.halfMinute();
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
