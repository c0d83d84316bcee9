package dev.rehearse.rehearsal;

import java.time.Duration;

/// How an attempt ended.
public enum Outcome {
    DONE,
    SKIPPED,
    STOPPED;

    /// What counts as the plan's time for a question that ended so. One that was stopped gained
    /// nothing: of its plan counts what it took, and no more than there was.
    Duration planned(Duration given, Duration took) {
        boolean less = this == STOPPED && took.compareTo(given) < 0;
        return less ? took : given;
    }
}
