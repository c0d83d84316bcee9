package dev.rehearse.app;

import dev.rehearse.rehearsal.Moment;
import dev.rehearse.store.Uptime;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// The one place that reads clocks. The monotonic one stands still while the machine sleeps, the
/// wall's goes on; but the wall's is also set by hand. `/proc/uptime` tells the two apart, and is
/// read only when the first two disagree.
final class SystemWatch implements Watch {

    private static final Duration LEAST_SLEEP = Duration.ofSeconds(2);

    private final long start = System.nanoTime();
    private Optional<Duration> drift = Optional.empty();
    private long wallAheadMillis;

    @Override
    public Moment now() {
        return new Moment(Duration.ofNanos(System.nanoTime() - start), Instant.now());
    }

    @Override
    public Optional<Duration> slept() {
        long ahead = System.currentTimeMillis() - System.nanoTime() / 1_000_000;
        boolean jumped = Math.abs(ahead - wallAheadMillis) > LEAST_SLEEP.toMillis();
        wallAheadMillis = ahead;
        return jumped ? sleptByUptime() : Optional.empty();
    }

    private Optional<Duration> sleptByUptime() {
        var uptime = Uptime.now();
        if (uptime.isEmpty()) {
            return Optional.empty();
        }
        var ahead = uptime.get().minus(Duration.ofNanos(System.nanoTime() - start));
        var before = drift.orElse(ahead);
        drift = Optional.of(ahead);
        var slept = ahead.minus(before);
        return slept.compareTo(LEAST_SLEEP) > 0 ? Optional.of(slept) : Optional.empty();
    }
}
