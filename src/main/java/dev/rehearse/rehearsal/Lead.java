package dev.rehearse.rehearsal;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/// How a run stands against what it is compared with: ahead of it or behind it, and whether its
/// last question gained time or lost it. A run can be ahead and lose, or be behind and gain.
///
/// In seconds, as the times are shown, so that they add up.
///
/// @param left of the time for the questions so far; negative when they took more
/// @param gained by the last of them; negative when it took longer
public record Lead(Duration left, Duration gained) {
    private static final Duration STEP = Duration.ofSeconds(5);
    private static final Lead NONE = new Lead(Duration.ZERO, Duration.ZERO);

    /// Against the plan, after those of these attempts of one run that were answered.
    public static Optional<Lead> after(List<Attempt> attempts) {
        return after(attempts, Comparison.PLAN, Past.none());
    }

    /// A question that there is nothing to compare with changes nothing.
    ///
    /// @param before what was known before the run
    public static Optional<Lead> after(List<Attempt> attempts, Comparison other, Past before) {
        var lead = Optional.<Lead>empty();
        for (var attempt : attempts) {
            var time =
                    attempt.isDone()
                            ? other.time(before, attempt.questionKey(), attempt.budget())
                            : Optional.<Duration>empty();
            if (time.isPresent()) {
                lead = Optional.of(lead.orElse(NONE).then(gained(time.get(), attempt.answer())));
            }
        }
        return lead;
    }

    /// While a question is answered: it gains until its time is up, and takes nothing from the lead
    /// before that. From then on it takes five seconds at a time: one more figure that changes with
    /// every second would make the frames of a slow line too long.
    public static Optional<Lead> of(Run run, Moment now, Comparison other, Past before) {
        var lead = after(run.attempts(), other, before);
        var clock = run.clock(now);
        if (run.isFinished() || clock.thinking()) {
            return lead;
        }
        var time = other.time(before, run.item().questionKey(), clock.budget());
        if (time.isEmpty()) {
            return lead;
        }
        var gained = gained(time.get(), clock.answered());
        var so = lead.orElse(NONE);
        return Optional.of(new Lead(so.left().plus(told(gained)), gained));
    }

    private static Duration told(Duration gained) {
        long steps = Math.min(0, gained.toSeconds()) / STEP.toSeconds();
        return Duration.ofSeconds(STEP.toSeconds() * steps);
    }

    private static Duration gained(Duration time, Duration took) {
        return Duration.ofSeconds(time.toSeconds() - took.toSeconds());
    }

    private Lead then(Duration more) {
        return new Lead(left.plus(more), more);
    }

    public boolean isAhead() {
        return !left.isNegative();
    }

    public boolean isGaining() {
        return !gained.isNegative();
    }

    /// `+0:13 ahead`, `−0:41 behind`, `±0:00`.
    public String standing() {
        return (by() + " " + word()).strip();
    }

    /// `+0:13`.
    public String by() {
        return Times.signed(left);
    }

    private String word() {
        if (left.isZero()) {
            return "";
        }
        return isAhead() ? "ahead" : "behind";
    }

    /// `gaining` or `losing`.
    public String trend() {
        return isGaining() ? "gaining" : "losing";
    }

    /// `+0:13 ahead, losing`.
    public String text() {
        return standing() + ", " + trend();
    }
}
