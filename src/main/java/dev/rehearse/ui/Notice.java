package dev.rehearse.ui;

import dev.rehearse.rehearsal.Moment;

import java.time.Duration;

/// A sentence at the right end of the footer, there for five seconds.
record Notice(String text, Duration until) {

    static final Notice NONE = new Notice("", Duration.ZERO);

    private static final Duration STAYS = Duration.ofSeconds(5);

    static Notice at(Moment now, String text) {
        return new Notice(text, now.monotonic().plus(STAYS));
    }

    boolean shows(Moment now) {
        return !text.isEmpty() && now.monotonic().compareTo(until) < 0;
    }
}
