package dev.rehearse.rehearsal;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/// What is left of a run's time for the questions left: the deviation so far, spread over them in
/// proportion to what the plan gave them.
///
/// Worked out anew from all that ended, and never added up step by step: so the same questions
/// ended in the same times always leave the same, whatever was undone, stopped or cut off between.
/// In whole seconds, the time spent as it is shown.
final class Sharing {
    private static final long FREE = -1;

    private Sharing() {}

    /// The laps with the shares of those that have not ended.
    static List<Lap> among(Plan plan, List<Lap> laps) {
        var left = laps.stream().filter(lap -> lap.end().isEmpty()).toList();
        if (plan.redistribution() == Plan.Redistribution.KEEP || left.isEmpty()) {
            return laps;
        }
        var shares = shares(left, change(plan, laps));
        var shared = new ArrayList<Lap>();
        for (var lap : laps) {
            shared.add(lap.end().isPresent() ? lap : lap.withShare(shares.removeFirst()));
        }
        return shared;
    }

    /// What the questions left get beyond the plan, below zero when it has to be taken from them.
    private static long change(Plan plan, List<Lap> laps) {
        long ahead = ahead(laps);
        return switch (plan.redistribution()) {
            case KEEP -> 0;
            case SHORTEN -> Math.min(0, ahead);
            case BOTH -> Math.min(ahead, Math.max(0, ahead - missing(plan)));
        };
    }

    /// In seconds, by the questions that ended.
    private static long ahead(List<Lap> laps) {
        var asked = Duration.ZERO;
        var spent = Duration.ZERO;
        for (var lap : laps) {
            if (lap.end().isPresent()) {
                asked = asked.plus(lap.allowance().asked());
                spent = spent.plus(lap.answered());
            }
        }
        return asked.toSeconds() - spent.toSeconds();
    }

    /// How much more the plan gives out than its total holds: time won pays for it first.
    private static long missing(Plan plan) {
        return plan.timing() instanceof Timing.Total(var total)
                ? Math.max(0, Budgets.of(plan).total().minus(total).toSeconds())
                : 0;
    }

    private static List<Duration> shares(List<Lap> left, long change) {
        var planned = left.stream().map(lap -> lap.allowance().planned()).toList();
        if (change == 0) {
            return new ArrayList<>(planned);
        }
        long target = change;
        for (var time : planned) {
            target += time.toSeconds();
        }
        var least = least(planned, target);
        return given(planned, least, Free.of(planned, least, target));
    }

    /// What those share who do not stand at their least, and what the plan gave them.
    private record Free(long seconds, long planned) {
        static Free of(List<Duration> planned, List<Long> least, long target) {
            long seconds = target;
            long sum = 0;
            for (int index = 0; index < planned.size(); index++) {
                if (least.get(index) == FREE) {
                    sum += planned.get(index).toSeconds();
                } else {
                    seconds -= least.get(index);
                }
            }
            return new Free(seconds, sum);
        }

        long of(Duration time) {
            return time.toSeconds() * seconds / planned;
        }

        boolean isLess(Duration time, long floor) {
            return time.toSeconds() * seconds <= floor * planned;
        }
    }

    /// Which of them get their least, and how much that is. One that stands at its least leaves
    /// less for the rest, so the rest is looked at again.
    private static List<Long> least(List<Duration> planned, long target) {
        var least = new ArrayList<>(Collections.nCopies(planned.size(), FREE));
        boolean more = true;
        while (more) {
            more = false;
            var free = Free.of(planned, least, target);
            for (int index = 0; index < planned.size(); index++) {
                long floor = floor(planned.get(index));
                if (least.get(index) == FREE && free.isLess(planned.get(index), floor)) {
                    least.set(index, floor);
                    more = true;
                }
            }
        }
        return least;
    }

    /// A budget that was shorter from the start is no share and has no floor: it stays as it is.
    private static long floor(Duration planned) {
        return Math.min(Budgets.FLOOR.toSeconds(), planned.toSeconds());
    }

    /// Whole seconds that add up: the first ones take what is left over.
    private static List<Duration> given(List<Duration> planned, List<Long> least, Free free) {
        long over = free.seconds();
        for (int index = 0; index < planned.size(); index++) {
            over -= least.get(index) == FREE ? free.of(planned.get(index)) : 0;
        }
        var shares = new ArrayList<Duration>();
        for (int index = 0; index < planned.size(); index++) {
            long share = least.get(index);
            if (share == FREE) {
                share = free.of(planned.get(index)) + (over > 0 ? 1 : 0);
                over--;
            }
            shares.add(Duration.ofSeconds(share));
        }
        return shares;
    }
}
