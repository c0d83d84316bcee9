package dev.rehearse.rehearsal;

/// How an attempt ended.
public enum Outcome {
    DONE,
    SKIPPED,
    STOPPED
}
