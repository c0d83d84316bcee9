package dev.rehearse.rehearsal;

import static dev.rehearse.rehearsal.AnyRun.forAnyRun;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import static java.time.Duration.ZERO;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;

/// What holds of the budgets in any run.
final class SharingPropertiesTest {
    /// What is left and what was spent are the total and what was given by hand. Two things keep
    /// them apart, and both are known: time that was won and is not given away, and time that is
    /// missing because nothing is left to be taken.
    @Test
    void what_is_left_and_spent_is_the_total_and_what_was_added() {
        forAnyRun(step -> {
            var run = step.after().at(step.moment());
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
            assertTrue(lacking == 0 || open(run).stream().allMatch(SharingPropertiesTest::isLeast));
        });
    }

    @Test
    void no_budget_left_is_under_its_floor() {
        forAnyRun(step -> {
            for (var lap : open(step.after().at(step.moment()))) {
                assertTrue(
                        lap.allowance().share().compareTo(lap.allowance().least()) >= 0,
                        lap.toString());
            }
        });
    }

    @Test
    void an_end_that_is_undone_leaves_every_budget_as_it_was() {
        forAnyRun(step -> {
            boolean ends =
                    step.event() instanceof Event.Done || step.event() instanceof Event.Skipped;
            if (ends && step.changed() && !step.after().isFinished()) {
                var undone = step.after().after(new Event.DoneUndone(), step.moment());
                assertEquals(budgets(step.before()), budgets(undone));
            }
        });
    }

    @Test
    void who_comes_back_at_once_finds_every_budget_as_it_was() {
        forAnyRun(step -> {
            if (step.event() instanceof Event.Skipped && step.changed()) {
                var back = new Event.CameBack(step.before().current());
                var after = step.after().after(back, step.moment());
                if (after != step.after()) {
                    assertEquals(budgets(step.before()), budgets(after));
                }
            }
        });
    }

    @Test
    void nothing_changes_a_budget_but_an_end_and_the_hand() {
        forAnyRun(step -> {
            boolean changes =
                    switch (step.event()) {
                        case Event.Done _, Event.Skipped _, Event.DoneUndone _ -> true;
                        case Event.CameBack _, Event.MoreTime _, Event.Stopped _ -> true;
                        case Event.Began _, Event.Paused _, Event.Resumed _ -> false;
                        case Event.Graded _, Event.GradeUndone _ -> false;
                        case Event.AnswerChosen _, Event.Advanced _, Event.Recovered _ -> false;
                    };
            if (!changes) {
                assertEquals(budgets(step.before()), budgets(step.after()));
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
        return lap.allowance().share().equals(lap.allowance().least());
    }

    @Test
    void who_comes_back_has_what_was_left_or_half_a_minute_of_it() {
        forAnyRun(step -> {
            if (step.event() instanceof Event.CameBack(var index) && step.changed()) {
                var was = step.before().at(step.moment()).laps().get(index);
                var is = step.after().at(step.moment()).laps().get(index);
                long had = Math.min(30, was.budget().minus(was.answered()).toSeconds());
                assertTrue(is.answerLeft().toSeconds() >= had, was + " " + is);
            }
        });
    }

    @Test
    void what_the_note_says_holds_while_others_can_give() {
        forAnyRun(step -> {
            var course = step.after().at(step.moment());
            var common = new ArrayList<Lap>();
            boolean changed = false;
            for (int index = 0; index < course.laps().size(); index++) {
                var lap = course.laps().get(index);
                boolean own = step.after().plan().items().get(index).hasOwnTime();
                if (lap.end().isEmpty()) {
                    var allowance = lap.allowance();
                    changed |=
                            own && !allowance.share().equals(allowance.planned()) && !isLeast(lap);
                    if (!own) {
                        common.add(lap);
                    }
                }
            }
            assertTrue(
                    !changed || common.stream().allMatch(SharingPropertiesTest::isLeast),
                    course.toString());
        });
    }
}
