package dev.rehearse.rehearsal;

import java.time.Instant;

/// Why a run stands still.
public sealed interface Cause {
    /// The person paused it.
    record Asked() implements Cause {}

    /// Ctrl+Z: the shell has the terminal.
    record Shell() implements Cause {}

    /// The person's own editor has the terminal.
    record Editor() implements Cause {}

    record Slept(Instant from, Instant until) implements Cause {}
}
