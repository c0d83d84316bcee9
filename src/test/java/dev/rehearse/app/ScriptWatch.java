package dev.rehearse.app;

import dev.rehearse.rehearsal.Moment;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// A clock that moves when the script says so. The monotonic one begins anew with each program.
final class ScriptWatch implements Watch {
    private Instant wall;
    private Duration monotonic = Duration.ZERO;
    private Optional<Duration> slept = Optional.empty();

    ScriptWatch(Instant wall) {
        this.wall = wall;
    }

    void restart() {
        monotonic = Duration.ZERO;
    }

    void pass(Duration time) {
        monotonic = monotonic.plus(time);
        wall = wall.plus(time);
    }

    /// The machine sleeps: the wall's clock goes on alone.
    void sleep(Duration time) {
        wall = wall.plus(time);
        slept = Optional.of(time);
    }

    @Override
    public Moment now() {
        return new Moment(monotonic, wall);
    }

    @Override
    public Optional<Duration> slept() {
        var told = slept;
        slept = Optional.empty();
        return told;
    }
}
