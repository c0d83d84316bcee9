package dev.rehearse.app;

import dev.rehearse.rehearsal.PlanChoice;

import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;

/// What `rehearse run` is asked to rehearse, and how it is timed.
///
/// @param plan what the rest is said beside
/// @param each the budget of every question without a time hint
/// @param total the time for all questions together; never given with `each`
/// @param question the number of the only question, which the note has
record RunWish(
        Optional<PlanChoice> plan,
        Optional<Duration> each,
        Optional<Duration> total,
        Optional<PlanChoice.Only> only,
        OptionalInt question,
        boolean speak) {

    RunWish {
        if (each.isPresent() && total.isPresent()) {
            throw new IllegalArgumentException("both " + each + " each and " + total);
        }
    }
}
