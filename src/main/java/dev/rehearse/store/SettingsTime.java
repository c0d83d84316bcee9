package dev.rehearse.store;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;

/// A duration as people type it: `90s`, `1:30`, `2m`, `2 min`, `90`.
final class SettingsTime {
    private static final int LONGEST = 24 * 60 * 60;

    private SettingsTime() {}

    static Optional<Duration> of(String typed) {
        var text = typed.strip().toLowerCase(Locale.ROOT);
        var digits = 0;
        while (digits < text.length() && Character.isDigit(text.charAt(digits))) {
            digits++;
        }
        var number = number(text.substring(0, digits));
        var unit = text.substring(digits).strip();
        if (unit.startsWith(":")) {
            var seconds = number(unit.substring(1));
            return seconds < 60 ? time(number, 60, seconds) : Optional.empty();
        }
        return switch (unit) {
            case "", "s", "sec" -> time(number, 1, 0);
            case "m", "min" -> time(number, 60, 0);
            default -> Optional.empty();
        };
    }

    private static Optional<Duration> time(int number, int unit, int seconds) {
        if (number < 0 || seconds < 0 || number > LONGEST / unit || number + seconds == 0) {
            return Optional.empty();
        }
        return Optional.of(Duration.ofSeconds((long) number * unit + seconds));
    }

    private static int number(String digits) {
        try {
            return Integer.parseInt(digits);
        } catch (NumberFormatException none) {
            return -1;
        }
    }
}
