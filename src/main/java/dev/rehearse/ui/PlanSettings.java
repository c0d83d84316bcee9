package dev.rehearse.ui;

import dev.rehearse.rehearsal.Plan;
import dev.rehearse.rehearsal.Timing;
import java.time.Duration;
import java.util.Optional;

/// How the next run is made: which questions of the note, and how they are timed.
public record PlanSettings(
        Scope scope, Only only, Timing timing, Optional<Duration> think, Plan.Review review) {

    static final PlanSettings STANDARD =
            new PlanSettings(
                    Scope.SECTION,
                    Only.ALL,
                    new Timing.PerQuestion(Optional.empty()),
                    Optional.empty(),
                    Plan.Review.AFTER_EACH);

    public enum Scope {
        SECTION,
        NOTE,
        QUESTION
    }

    public enum Only {
        ALL,
        UNANSWERED,
        FAILED
    }

    PlanSettings with(Scope scope) {
        return new PlanSettings(scope, only, timing, think, review);
    }

    PlanSettings with(Only only) {
        return new PlanSettings(scope, only, timing, think, review);
    }
}
