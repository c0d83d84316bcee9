package dev.rehearse.rehearsal;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;

/// What the times of a run are held against.
public enum Comparison {
    PLAN,
    LAST,
    MEDIAN,
    BEST;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The one after this; after the last the first.
    public Comparison next() {
        return switch (this) {
            case PLAN -> LAST;
            case LAST -> MEDIAN;
            case MEDIAN -> BEST;
            case BEST -> PLAN;
        };
    }

    /// What it says of one question; empty while nothing is known of it.
    ///
    /// @param past what was known before the run
    public Optional<Duration> time(Past past, String questionKey, Duration budget) {
        return switch (this) {
            case PLAN -> Optional.of(budget);
            case LAST -> past.last(questionKey).map(Attempt::answer);
            case MEDIAN -> past.median(questionKey);
            case BEST -> past.best(questionKey).map(Attempt::answer);
        };
    }

    /// `−0:13`, or `–` while there is nothing to compare with.
    public String difference(Past past, Attempt attempt) {
        return time(past, attempt.questionKey(), attempt.budget())
                .map(time -> Times.difference(attempt.answer(), time))
                .orElse("–");
    }
}
