package dev.rehearse.ui;

import java.time.ZoneId;
import java.util.function.Supplier;

/// What the person set once, in the config file or on the command line.
///
/// @param zoneHere asked when a time is first shown: its tables cost 7 ms, and the first frame
///   shows none
/// @param wordsPerMinute how fast this person speaks
public record Preferences(
        Supplier<ZoneId> zoneHere, boolean flash, boolean bell, int wordsPerMinute) {

    public static Preferences standard(Supplier<ZoneId> zoneHere) {
        return new Preferences(zoneHere, true, false, 140);
    }

    ZoneId zone() {
        return zoneHere.get();
    }
}
