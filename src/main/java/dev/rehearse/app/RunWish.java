package dev.rehearse.app;

import dev.rehearse.rehearsal.Timing;

import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;

/// What `rehearse run` is asked to rehearse, and how it is timed.
///
/// @param plan the name of a kept plan
/// @param each the budget of every question without a time hint
/// @param total the time for all questions together; never given with `each`
/// @param question the number of the only question, which the note has
record RunWish(
        Optional<String> plan,
        Optional<Duration> each,
        Optional<Duration> total,
        Only only,
        OptionalInt question,
        boolean speak) {
    enum Only {
        ALL,
        UNANSWERED,
        DUE,
        FAILED,
        WEAKEST
    }

    RunWish {
        if (each.isPresent() && total.isPresent()) {
            throw new IllegalArgumentException("both " + each + " each and " + total);
        }
    }

    Timing timing() {
        return total.<Timing>map(Timing.Total::new).orElseGet(() -> new Timing.PerQuestion(each));
    }
}
