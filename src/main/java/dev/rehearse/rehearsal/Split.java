package dev.rehearse.rehearsal;

import java.time.Duration;
import java.util.Optional;

/// One attempt's time against its budget, the last attempt, the median and the best one.
public record Split(
        Duration time,
        Duration budget,
        Optional<Duration> last,
        Optional<Duration> median,
        Optional<Duration> best) {

    /// `−0:13`.
    public String againstBudget() {
        return Times.difference(time, budget);
    }

    /// `−0:13`, or `–` when there is nothing to compare with.
    public String against(Optional<Duration> reference) {
        return reference.map(other -> Times.difference(time, other)).orElse("–");
    }
}
