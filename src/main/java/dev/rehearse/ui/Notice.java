package dev.rehearse.ui;

import dev.rehearse.rehearsal.Moment;

import java.time.Duration;

/// A sentence at the right end of the footer, there for five seconds.
///
/// @param refuses it says why a key does nothing, which nobody needs to know after the next key
record Notice(String text, Duration until, boolean refuses) {

    static final Notice NONE = new Notice("", Duration.ZERO, false);

    private static final Duration STAYS = Duration.ofSeconds(5);

    static Notice at(Moment now, String text) {
        return new Notice(text, now.monotonic().plus(STAYS), false);
    }

    /// Why an action cannot run.
    static Notice refusing(Moment now, Action action, String why) {
        return refusing(now, action.title() + ": " + why);
    }

    static Notice refusing(Moment now, String why) {
        return new Notice(why, now.monotonic().plus(STAYS), true);
    }

    boolean shows(Moment now) {
        return !text.isEmpty() && now.monotonic().compareTo(until) < 0;
    }
}
