package dev.rehearse.rehearsal;

import java.time.Duration;

/// A share of a length of time, to the nanosecond, cut and not rounded.
///
/// By hand: a `Duration` multiplies and divides as a `BigDecimal`, which a clock that ticks for an
/// hour had a dozen of in every second.
public record Share(int parts, int of) {
    // Beyond it, which no clock here reaches, nanoseconds times parts could overflow.
    private static final long MOST_SECONDS = 100_000_000;

    public Share {
        if (parts < 1 || of < 1 || parts > 64 || of > 64) {
            throw new IllegalArgumentException("no share: " + parts + "/" + of);
        }
    }

    public Duration in(Duration time) {
        return isLong(time)
                ? time.multipliedBy(parts).dividedBy(of)
                : Duration.ofNanos(time.toNanos() * parts / of);
    }

    private static boolean isLong(Duration time) {
        return Math.abs(time.toSeconds()) > MOST_SECONDS;
    }
}
