package dev.rehearse.rehearsal;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Random;
import java.util.function.LongConsumer;
import java.util.stream.IntStream;

/// Runs of chance, the same for the same seed. A failure names the seed that shows it.
final class AnyRun {
    static final Moment START =
            new Moment(Duration.ofSeconds(99), Instant.parse("2026-07-16T13:42:00Z"));

    record Step(Run before, Event event, Moment moment, Run after) {
        boolean changed() {
            return after != before;
        }
    }

    interface Check {
        void holds(Step step);
    }

    private AnyRun() {}

    static void forAnyRun(Check check) {
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

    static void eachSeed(LongConsumer test) {
        for (long seed = 0; seed < 400; seed++) {
            try {
                test.accept(seed);
            } catch (AssertionError failure) {
                throw new AssertionError("seed " + seed, failure);
            }
        }
    }

    static Plan plan(Random random) {
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

    static Item item(Random random, int number) {
        var direction = random.nextBoolean() ? Direction.ASK : Direction.ANSWER;
        var item = Item.of("key " + number, "question " + number, direction);
        var time = Duration.ofSeconds(5 + random.nextInt(200));
        return switch (random.nextInt(6)) {
            case 0 -> item.withHint(Optional.of(time));
            case 1 -> item.withOwnTime(time);
            default -> item;
        };
    }

    static Duration length(Random random) {
        return Duration.ofMillis(random.nextInt(random.nextBoolean() ? 3_000 : 90_000));
    }

    static Event event(Random random, Run run, Moment now) {
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

    static Duration lessThan(Random random, Duration elapsed) {
        return elapsed.minusMillis(random.nextInt(2_000));
    }
}
