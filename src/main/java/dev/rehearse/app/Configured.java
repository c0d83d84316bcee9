package dev.rehearse.app;

import dev.rehearse.screen.Palette;
import dev.rehearse.store.Places;
import dev.rehearse.store.Settings;
import dev.rehearse.ui.Keymap;
import dev.rehearse.ui.Preferences;

import java.time.ZoneId;
import java.util.ArrayList;
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
        List<String> remarks) {

    static Configured read(Places places, Map<String, String> environment, Supplier<ZoneId> zone) {
        var found = Settings.read(places);
        var settings = found.settings();
        var remarks = new ArrayList<>(found.remarks());
        var theme = theme(settings.theme(), environment);
        if (theme.isEmpty()) {
            remarks.add(
                    "config.json: there is no theme \""
                            + settings.theme()
                            + "\"; there are dark, light, high-contrast, auto.");
        }
        boolean ascii =
                switch (settings.ascii()) {
                    case AUTO -> environment.containsKey("REHEARSE_ASCII");
                    case YES -> true;
                    case NO -> false;
                };
        var preferences = preferences(settings, zone, remarks);
        return new Configured(
                ascii ? preferences.inAscii() : preferences,
                theme.orElse(Palette.Theme.DARK),
                ascii,
                settings.mouse(),
                List.copyOf(remarks));
    }

    /// As the command line asks for, whatever the file says.
    Configured inAscii() {
        return new Configured(preferences.inAscii(), theme, true, mouse, remarks);
    }

    private static Preferences preferences(
            Settings settings, Supplier<ZoneId> zone, List<String> remarks) {
        return new Preferences(
                zone,
                settings.motion(),
                settings.bell(),
                false,
                settings.wordsPerMinute(),
                new Preferences.Times(settings.think(), settings.each()),
                new Preferences.Times(settings.thinkAsk(), settings.eachAsk()),
                keymap(settings.keys(), remarks));
    }

    private static Keymap keymap(List<Settings.Keys> keys, List<String> remarks) {
        if (keys.isEmpty()) {
            return Keymap.STANDARD;
        }
        var wishes =
                keys.stream()
                        .map(key -> new Keymap.Wish(key.action(), key.keys(), key.line()))
                        .toList();
        var found = Keymap.of(wishes);
        for (var remark : found.remarks()) {
            remarks.add(Settings.at(remark.line()) + remark.what() + ".");
        }
        return found.keymap();
    }

    private static Optional<Palette.Theme> theme(String name, Map<String, String> environment) {
        return switch (name) {
            case "auto" -> Optional.of(ground(environment.getOrDefault("COLORFGBG", "")));
            case "dark" -> Optional.of(Palette.Theme.DARK);
            case "light" -> Optional.of(Palette.Theme.LIGHT);
            case "high-contrast" -> Optional.of(Palette.Theme.HIGH_CONTRAST);
            default -> Optional.empty();
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

    /// One line for the screen, which has room for one.
    Optional<String> notice() {
        if (remarks.isEmpty()) {
            return Optional.empty();
        }
        int more = remarks.size() - 1;
        return Optional.of(remarks.getFirst() + (more == 0 ? "" : " And " + more + " more."));
    }
}
