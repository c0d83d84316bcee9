package dev.rehearse.rehearsal;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/// How a run stands after one of its questions: ahead of its plan or behind it, and whether that
/// question gained time or lost it. A run can be ahead and lose, or be behind and gain.
///
/// @param left of the plan's time for the questions so far; negative when they took more
/// @param gained by this question; negative when it took longer than its budget
public record Lead(Duration left, Duration gained) {

    /// After the last of these attempts of one run, for each question that was answered. In seconds
    /// as the times are shown, so that they add up.
    public static Optional<Lead> after(List<Attempt> attempts) {
        var done = attempts.stream().filter(Attempt::isDone).toList();
        if (done.isEmpty()) {
            return Optional.empty();
        }
        var left = done.stream().map(Lead::gained).reduce(Duration.ZERO, Duration::plus);
        return Optional.of(new Lead(left, gained(done.getLast())));
    }

    private static Duration gained(Attempt attempt) {
        long seconds = attempt.budget().toSeconds() - attempt.answer().toSeconds();
        return Duration.ofSeconds(seconds);
    }

    public boolean isAhead() {
        return !left.isNegative();
    }

    public boolean isGaining() {
        return !gained.isNegative();
    }

    /// `0:13 ahead, losing`.
    public String text() {
        return Times.text(left.abs())
                + (isAhead() ? " ahead, " : " behind, ")
                + (isGaining() ? "gaining" : "losing");
    }
}
