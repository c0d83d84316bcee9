package dev.rehearse.ui.progress;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// `16 Jul`, `16 Jul 13:42`.
final class Days {
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);
    private static final DateTimeFormatter OTHER_YEAR =
            DateTimeFormatter.ofPattern("d MMM yyyy", Locale.ENGLISH);
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("d MMM HH:mm", Locale.ENGLISH);

    private static final int WIDEST = "16 Jul 13:42".length();

    private Days() {}

    static String day(LocalDate day, LocalDate today) {
        return (day.getYear() == today.getYear() ? DAY : OTHER_YEAR).format(day);
    }

    /// Always as wide as the widest.
    static String moment(Instant at, ZoneId zone) {
        var text = MOMENT.withZone(zone).format(at);
        return " ".repeat(Math.max(0, WIDEST - text.length())) + text;
    }
}
