package dev.rehearse.ui;

import java.time.ZoneId;

/// What the person set once, in the config file or on the command line.
///
/// @param wordsPerMinute how fast this person speaks
public record Preferences(ZoneId zone, boolean flash, boolean bell, int wordsPerMinute) {

    public static Preferences standard(ZoneId zone) {
        return new Preferences(zone, true, false, 140);
    }
}
