package dev.rehearse.rehearsal;

import java.time.Duration;
import java.time.Instant;

/// When something happened: on the monotonic clock that times a run, and on the wall for people.
public record Moment(Duration monotonic, Instant wall) {
    public Moment plus(Duration length) {
        return new Moment(monotonic.plus(length), wall.plus(length));
    }

    Moment toMillis() {
        return new Moment(Duration.ofMillis(monotonic.toMillis()), wall);
    }
}
