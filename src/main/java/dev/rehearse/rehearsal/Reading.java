package dev.rehearse.rehearsal;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// What a run says of itself at one moment: the clock of its question, how it keeps to its plan,
/// and when it will end on the wall, the time to think included, reviews not.
///
/// @param before the budget of its question, when what came before it changed that
/// @param cut the numbers of the questions that would have to go for the run to hold its total
public record Reading(
        Clock clock,
        Pace pace,
        Instant predictedEnd,
        Optional<Duration> before,
        List<Integer> cut) {}
