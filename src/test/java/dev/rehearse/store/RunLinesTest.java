package dev.rehearse.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.rehearse.rehearsal.Cause;
import dev.rehearse.rehearsal.Cue;
import dev.rehearse.rehearsal.Direction;
import dev.rehearse.rehearsal.Event;
import dev.rehearse.rehearsal.Item;
import dev.rehearse.rehearsal.Moment;
import dev.rehearse.rehearsal.Plan;
import dev.rehearse.rehearsal.Prompt;
import dev.rehearse.rehearsal.Run;
import dev.rehearse.rehearsal.Timing;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;

/// What the journal of a run says when it is read back.
final class RunLinesTest {
    private static final Moment START =
            new Moment(Duration.ofNanos(99_123_456_789L), Instant.parse("2026-07-16T13:42:00Z"));

    /// Moments have nanoseconds and lines have not: the run must not know the difference.
    @Test
    void a_run_that_was_cut_off_has_the_budgets_it_had() {
        for (int seed = 0; seed < 300; seed++) {
            var random = new Random(seed);
            var plan = plan(random);
            var run = Run.start(plan, START);
            var lines = new ArrayList<>(RunLines.start("note.md", plan, START));
            var now = START;
            for (int step = 0; step < 25; step++) {
                now = now.plus(Duration.ofNanos(random.nextLong(60_000_000_000L)));
                var event = event(random);
                var next = run.after(event, now);
                if (next != run) {
                    lines.add(RunLines.event(event, now));
                }
                run = next;
            }
            var read = RunLines.read(run.id(), lines, now.wall()).orElseThrow().run();
            assertEquals(run, read, "seed " + seed);
            var resumed = read.resumedAt(run.elapsed(now), new Moment(Duration.ZERO, now.wall()));
            assertEquals(budgets(run), budgets(resumed), "seed " + seed);
            assertEquals(run.current(), resumed.current(), "seed " + seed);
        }
    }

    @Test
    void the_teleprompter_is_where_it_was_set_last() {
        var plan = plan(new Random(1));
        var lines = new ArrayList<>(RunLines.start("note.md", plan, START));
        var id = Run.start(plan, START).id();
        assertEquals(
                Optional.empty(), RunLines.read(id, lines, START.wall()).orElseThrow().prompt());
        var seven = Duration.ofSeconds(7);
        var first = new Prompt(0, new Cue(seven, 420_000, 150), true);
        lines.add(RunLines.prompt(seven, first));
        lines.add(RunLines.prompt(seven, new Prompt(2, first.cue(), false)));
        lines.add(RunLines.elapsed(seven.plusSeconds(1)));
        var read = RunLines.read(id, lines, START.wall()).orElseThrow();
        assertEquals(Optional.of(new Prompt(2, first.cue(), false)), read.prompt());
        assertEquals(seven.plusSeconds(1), read.elapsed());
    }

    private static Plan plan(Random random) {
        var items =
                IntStream.rangeClosed(1, 6)
                        .mapToObj(i -> Item.of("key " + i, "question " + i, Direction.ANSWER))
                        .map(item ->
                                random.nextInt(4) == 0
                                        ? item.withOwnTime(Duration.ofSeconds(90))
                                        : item)
                        .toList();
        var ways = Plan.Redistribution.values();
        return Plan.of("plan", items)
                .withTiming(new Timing.Total(Duration.ofSeconds(100 + random.nextInt(600))))
                .withRedistribution(ways[random.nextInt(ways.length)]);
    }

    private static Event event(Random random) {
        return switch (random.nextInt(9)) {
            case 0, 1 -> new Event.Began();
            case 2, 3 -> new Event.Done(7, "hash");
            case 4 -> new Event.Skipped();
            case 5 ->
                    random.nextBoolean()
                            ? new Event.Paused(new Cause.Asked())
                            : new Event.Resumed();
            case 6 -> new Event.MoreTime(Duration.ofSeconds(random.nextBoolean() ? 30 : -15));
            case 7 -> new Event.DoneUndone();
            default -> new Event.Advanced();
        };
    }

    private static List<Duration> budgets(Run run) {
        return IntStream.range(0, run.plan().size()).mapToObj(run::budget).toList();
    }
}
