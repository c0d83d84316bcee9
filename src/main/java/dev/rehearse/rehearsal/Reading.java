package dev.rehearse.rehearsal;

import java.time.Instant;

/// What a run says of itself at one moment: the clock of its question, how it keeps to its plan,
/// and when it will end on the wall, the time to think included, reviews not.
public record Reading(Clock clock, Pace pace, Instant predictedEnd) {}
