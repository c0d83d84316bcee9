package dev.rehearse.rehearsal;

import java.time.Duration;

/// How an attempt ended.
public enum Outcome {
    DONE,
    SKIPPED,
    STOPPED;

    /// What counts as the plan's time for a question that ended so. One that was stopped gained
    /// nothing and lost nothing: of its plan counts what it took.
    Duration planned(Duration given, Duration took) {
        return this == STOPPED ? took : given;
    }
}
