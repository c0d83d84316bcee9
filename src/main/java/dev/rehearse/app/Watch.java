package dev.rehearse.app;

import dev.rehearse.rehearsal.Moment;

import java.time.Duration;
import java.util.Optional;

/// What time it is.
interface Watch {

    Moment now();

    /// How long the machine slept since this was asked last; empty when it did not, or when the
    /// system does not tell.
    Optional<Duration> slept();
}
