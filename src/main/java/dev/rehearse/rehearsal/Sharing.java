package dev.rehearse.rehearsal;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/// What is left of a run's time for the questions left: the deviation so far, spread over them in
/// proportion to what the plan gave them. A question whose time the note itself says gives, and
/// takes, only what the others cannot.
///
/// Worked out anew from all that ended, and never added up step by step: so the same questions
/// ended in the same times always leave the same, whatever was undone, stopped or cut off between.
/// In whole seconds, the time spent as it is shown.
final class Sharing {
    private static final long FREE = -1;

    /// A question that has not ended, in seconds.
    ///
    /// @param own whether the note says its time
    private record Part(long planned, long least, boolean own) {
        static Part of(Lap lap, Item item) {
            var allowance = lap.allowance();
            return new Part(
                    allowance.planned().toSeconds(),
                    allowance.least().toSeconds(),
                    item.hasOwnTime());
        }
    }

    private Sharing() {}

    /// The laps with the shares of those that have not ended.
    static List<Lap> among(Plan plan, List<Lap> laps) {
        var left = new ArrayList<Part>();
        for (int index = 0; index < laps.size(); index++) {
            if (laps.get(index).end().isEmpty()) {
                left.add(Part.of(laps.get(index), plan.items().get(index)));
            }
        }
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

    private static List<Duration> shares(List<Part> left, long change) {
        long others = ofOthers(left, change);
        var common = new ArrayList<>(given(left.stream().filter(it -> !it.own()).toList(), others));
        var own = new ArrayList<>(given(left.stream().filter(Part::own).toList(), change - others));
        var shares = new ArrayList<Duration>();
        for (var part : left) {
            shares.add(Duration.ofSeconds(part.own() ? own.removeFirst() : common.removeFirst()));
        }
        return shares;
    }

    /// How much of the change is theirs whose time the note does not say: all of it, as far as they
    /// can give it.
    private static long ofOthers(List<Part> left, long change) {
        long most = 0;
        long missing = 0;
        boolean some = false;
        for (var part : left) {
            some |= !part.own();
            most += part.own() ? 0 : part.least() - part.planned();
            missing += part.own() ? Math.max(0, part.least() - part.planned()) : 0;
        }
        return some ? Math.max(change - missing, most) : 0;
    }

    /// Whole seconds that add up: the first ones take what is left over.
    private static List<Long> given(List<Part> parts, long change) {
        long target = change;
        for (var part : parts) {
            target += part.planned();
        }
        var least = least(parts, target);
        var free = Free.of(parts, least, target);
        long over = free.seconds();
        for (int index = 0; index < parts.size(); index++) {
            over -= least.get(index) == FREE ? free.of(parts.get(index)) : 0;
        }
        var shares = new ArrayList<Long>();
        for (int index = 0; index < parts.size(); index++) {
            long share = least.get(index);
            if (share == FREE) {
                share = free.of(parts.get(index)) + (over > 0 ? 1 : 0);
                over--;
            }
            shares.add(share);
        }
        return shares;
    }

    /// What those share who do not stand at their least, and what the plan gave them.
    private record Free(long seconds, long planned) {
        static Free of(List<Part> parts, List<Long> least, long target) {
            long seconds = target;
            long sum = 0;
            for (int index = 0; index < parts.size(); index++) {
                if (least.get(index) == FREE) {
                    sum += parts.get(index).planned();
                } else {
                    seconds -= least.get(index);
                }
            }
            return new Free(seconds, sum);
        }

        long of(Part part) {
            return part.planned() * seconds / planned;
        }

        boolean isLess(Part part) {
            return part.planned() * seconds <= part.least() * planned;
        }
    }

    /// Which of them get their least, and how much that is. One that stands at its least leaves
    /// less for the rest, so the rest is looked at again.
    private static List<Long> least(List<Part> parts, long target) {
        var least = new ArrayList<>(Collections.nCopies(parts.size(), FREE));
        boolean more = true;
        while (more) {
            more = false;
            var free = Free.of(parts, least, target);
            for (int index = 0; index < parts.size(); index++) {
                if (least.get(index) == FREE && free.isLess(parts.get(index))) {
                    least.set(index, parts.get(index).least());
                    more = true;
                }
            }
        }
        return least;
    }
}
