package dev.rehearse.rehearsal;

import static dev.rehearse.rehearsal.AnyRun.START;
import static dev.rehearse.rehearsal.AnyRun.eachSeed;
import static dev.rehearse.rehearsal.AnyRun.event;
import static dev.rehearse.rehearsal.AnyRun.forAnyRun;
import static dev.rehearse.rehearsal.AnyRun.length;
import static dev.rehearse.rehearsal.AnyRun.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import static java.time.Duration.ZERO;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/// What holds for any script of events.
final class RunPropertiesTest {
    @Test
    void every_moment_of_a_run_is_counted_once() {
        forAnyRun(step -> assertEquals(step.after().elapsed(step.moment()), parts(step)));
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
    void a_run_that_is_over_can_be_told_again_from_its_attempts() {
        forAnyRun(step -> {
            var run = step.after();
            var attempts = run.attempts();
            if (!run.isFinished() || attempts.isEmpty() || !isWhole(attempts)) {
                return;
            }
            var items = run.plan().items().subList(0, attempts.size());
            var again =
                    Run.over(run.plan().withItems(run.plan().name(), items), attempts)
                            .orElseThrow();
            assertTrue(again.isFinished());
            assertEquals(run.id(), again.id());
            assertEquals(attempts, again.attempts());
            for (int index = 0; index < attempts.size(); index++) {
                assertEquals(run.budget(index), again.budget(index));
            }
            var graded = new Event.Graded(0, Grade.HARD);
            assertEquals(
                    run.after(graded, step.moment()).attempts(),
                    again.after(graded, step.moment()).attempts());
        });
    }

    @Test
    void a_run_of_which_something_is_missing_cannot_be_told_again() {
        forAnyRun(step -> {
            var attempts = step.after().attempts();
            if (attempts.size() < 2) {
                return;
            }
            var items = step.after().plan().items().subList(0, attempts.size() - 1);
            var plan = step.after().plan().withItems("rest", items);
            assertEquals(Optional.empty(), Run.over(plan, attempts));
            assertEquals(Optional.empty(), Run.over(plan, attempts.subList(1, attempts.size())));
        });
    }

    private static boolean isWhole(List<Attempt> attempts) {
        return attempts.getLast().number() == attempts.size();
    }

    @Test
    void the_events_are_the_run() {
        forAnyRun(step -> {
            var run = step.after();
            assertEquals(run, Run.replay(run.plan(), START, run.events()));
        });
    }

    @Test
    void elapsed_time_never_falls_but_back_to_what_was_on_disk() {
        forAnyRun(step -> {
            if (!(step.event() instanceof Event.Recovered)) {
                var before = step.before().answered(step.moment());
                assertEquals(before, step.after().answered(step.moment()));
            }
            var later = step.moment().plus(Duration.ofMillis(1));
            assertTrue(
                    step.after().elapsed(step.moment()).compareTo(step.after().elapsed(later))
                            <= 0);
        });
    }

    @Test
    void time_without_pauses_is_thinking_answering_and_reviewing() {
        forAnyRun(step -> {
            var run = step.after().at(step.moment());
            var paused = run.laps().stream().map(Lap::paused).reduce(ZERO, Duration::plus);
            var phases =
                    run.laps().stream()
                            .map(lap -> lap.thought().plus(lap.answered()))
                            .reduce(run.aside(), Duration::plus);
            assertEquals(run.elapsed().minus(paused), phases);
        });
    }

    @Test
    void the_end_is_never_said_to_be_in_the_past() {
        forAnyRun(step -> {
            var later = step.moment().plus(Duration.ofMillis(step.moment().monotonic().toMillis()));
            assertFalse(step.after().predictedEnd(step.moment()).isBefore(step.moment().wall()));
            assertFalse(step.after().predictedEnd(later).isBefore(later.wall()));
        });
    }

    @Test
    void an_impossible_event_leaves_no_trace() {
        forAnyRun(step -> {
            var added = step.after().events().size() - step.before().events().size();
            assertEquals(step.changed() ? 1 : 0, added);
        });
    }

    @Test
    void asking_does_not_change_the_answer() {
        forAnyRun(step -> {
            var later = step.moment().plus(Duration.ofSeconds(17));
            var shown = step.after().clock(later);
            var tick = step.after().nextTick(step.moment());
            assertEquals(shown, step.after().clock(later));
            assertTrue(tick.filter(it -> !it.isPositive()).isEmpty(), tick.toString());
            assertTrue(tick.filter(it -> it.compareTo(Duration.ofSeconds(1)) > 0).isEmpty());
        });
    }

    @Test
    void between_two_ticks_nothing_shown_changes() {
        forAnyRun(step -> {
            var tick = step.after().nextTick(step.moment());
            if (tick.isPresent()) {
                var last = step.moment().plus(tick.get().minusNanos(1));
                assertEquals(shown(step.after(), step.moment()), shown(step.after(), last));
            }
        });
    }

    @Test
    void undoing_a_done_goes_back_to_its_clock() {
        forAnyRun(step -> {
            if (step.event() instanceof Event.Done && step.changed()) {
                var later = step.moment().plus(Duration.ofSeconds(3));
                var undone = step.after().after(new Event.DoneUndone(), later);
                if (step.after().isFinished()) {
                    assertSame(step.after(), undone);
                } else {
                    assertEquals(step.before().current(), undone.current());
                    var clock = step.before().clock(step.moment());
                    assertEquals(clock.remaining(), undone.clock(later).remaining());
                    assertEquals(Optional.empty(), undone.attempt(undone.current()));
                }
            }
        });
    }

    @Test
    void who_comes_back_finds_the_question_as_it_was_left() {
        forAnyRun(step -> {
            if (step.event() instanceof Event.CameBack(var index) && step.changed()) {
                assertEquals(index, step.after().current());
                assertEquals(Optional.empty(), step.after().attempt(index));
                var then = step.after().at(step.moment()).laps();
                var before = step.before().at(step.moment()).laps();
                for (int i = 0; i < then.size(); i++) {
                    assertEquals(before.get(i).total(), then.get(i).total());
                }
            }
        });
    }

    @Test
    void no_run_ends_before_every_question_has() {
        forAnyRun(step -> {
            if (step.after().phase(step.moment()).equals(new Phase.Finished(false))) {
                assertEquals(step.after().plan().size(), step.after().attempts().size());
            }
        });
    }

    @Test
    void no_question_is_stopped_that_was_not_begun() {
        forAnyRun(step -> {
            for (var lap : step.after().at(step.moment()).laps()) {
                var stopped = lap.end().filter(end -> end.outcome() == Outcome.STOPPED);
                assertTrue(stopped.isEmpty() || lap.begun(), lap.toString());
            }
        });
    }

    @Test
    void a_finished_run_keeps_its_attempts_but_for_grades() {
        forAnyRun(step -> {
            if (step.before().isFinished() && step.changed()) {
                assertEquals(ungraded(step.before()), ungraded(step.after()));
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
    private static Duration parts(AnyRun.Step step) {
        var run = step.after().at(step.moment());
        return run.laps().stream().map(Lap::total).reduce(run.aside(), Duration::plus);
    }
}
