package dev.rehearse.app;

import dev.rehearse.rehearsal.Plan;
import dev.rehearse.screen.Palette;
import dev.rehearse.store.Places;
import dev.rehearse.store.Settings;
import dev.rehearse.ui.Keymap;
import dev.rehearse.ui.Preferences;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/// The person's settings as the screen and the terminal take them.
///
/// @param remarks what in the file was not understood
record Configured(
        Preferences preferences,
        Palette.Theme theme,
        boolean ascii,
        boolean mouse,
        List<Settings.Remark> remarks) {

    static Configured read(Places places, Map<String, String> environment, Supplier<ZoneId> zone) {
        var found = Settings.read(places);
        var settings = found.settings();
        var remarks = new ArrayList<>(found.remarks());
        boolean ascii =
                switch (settings.ascii()) {
                    case AUTO -> environment.containsKey("REHEARSE_ASCII");
                    case YES -> true;
                    case NO -> false;
                };
        var preferences = preferences(settings, zone, remarks);
        if (remarks.size() > 1) {
            remarks.sort(Comparator.comparingInt(Settings.Remark::line));
        }
        return new Configured(
                ascii ? preferences.inAscii() : preferences,
                theme(settings.theme(), environment),
                ascii,
                settings.mouse(),
                List.copyOf(remarks));
    }

    /// As the command line asks for, whatever the file says.
    Configured inAscii() {
        return new Configured(preferences.inAscii(), theme, true, mouse, remarks);
    }

    private static Preferences preferences(
            Settings settings, Supplier<ZoneId> zone, List<Settings.Remark> remarks) {
        return new Preferences(
                zone,
                settings.motion(),
                settings.bell(),
                false,
                settings.wordsPerMinute(),
                settings.charactersPerMinute(),
                new Preferences.Times(settings.think(), settings.each()),
                new Preferences.Times(settings.thinkAsk(), settings.eachAsk()),
                usual(settings),
                keymap(settings.keys(), remarks));
    }

    /// What happens to the budgets left where a plan does not say.
    static Plan.Redistribution usual(Settings settings) {
        return switch (settings.redistribute()) {
            case OFF -> Plan.Redistribution.KEEP;
            case SHORTEN -> Plan.Redistribution.SHORTEN;
            case BOTH -> Plan.Redistribution.BOTH;
        };
    }

    private static Keymap keymap(List<Settings.Keys> keys, List<Settings.Remark> remarks) {
        if (keys.isEmpty()) {
            return Keymap.STANDARD;
        }
        var wishes =
                keys.stream()
                        .map(key -> new Keymap.Wish(key.action(), key.keys(), key.line()))
                        .toList();
        var found = Keymap.of(wishes);
        for (var remark : found.remarks()) {
            remarks.add(new Settings.Remark(remark.line(), remark.what()));
        }
        return found.keymap();
    }

    private static Palette.Theme theme(Settings.Theme theme, Map<String, String> environment) {
        return switch (theme) {
            case AUTO -> ground(environment.getOrDefault("COLORFGBG", ""));
            case DARK -> Palette.Theme.DARK;
            case LIGHT -> Palette.Theme.LIGHT;
            case HIGH_CONTRAST -> Palette.Theme.HIGH_CONTRAST;
        };
    }

    /// `15;0`, or `0;default;15`: some terminals say their ink and ground as numbers of the sixteen
    /// colours. Of these 7 and 9 to 15 are light.
    private static Palette.Theme ground(String inkAndGround) {
        var ground = inkAndGround.substring(inkAndGround.lastIndexOf(';') + 1);
        return switch (ground) {
            case "7", "9", "10", "11", "12", "13", "14", "15" -> Palette.Theme.LIGHT;
            default -> Palette.Theme.DARK;
        };
    }

    /// One line for the screen, which has room for one and cuts its end.
    Optional<String> notice() {
        return remarks.isEmpty()
                ? Optional.empty()
                : Optional.of(remarks.getFirst().in("config.json", remarks.size() - 1));
    }

    /// All of them for the shell, where there is room.
    List<String> words(Places places) {
        var words = new ArrayList<String>();
        for (var remark : remarks) {
            words.add(remark.in(places.settingsFile().toString()));
        }
        return words;
    }
}
