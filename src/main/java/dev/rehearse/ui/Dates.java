package dev.rehearse.ui;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/// Times of day and dates in the forms of the screen: `14:07`, `13:58:11`, `16 Jul`.
final class Dates {

    private static final String[] MONTHS = {
        "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"
    };

    private Dates() {}

    static String time(Instant at, ZoneId zone) {
        var local = at.atZone(zone);
        return two(local.getHour()) + ":" + two(local.getMinute());
    }

    static String timeWithSeconds(Instant at, ZoneId zone) {
        return time(at, zone) + ":" + two(at.atZone(zone).getSecond());
    }

    /// `16 Jul`, with the year when it is not this one.
    static String day(Instant at, Instant now, ZoneId zone) {
        ZonedDateTime local = at.atZone(zone);
        var day = local.getDayOfMonth() + " " + MONTHS[local.getMonthValue() - 1];
        boolean thisYear = local.getYear() == LocalDate.ofInstant(now, zone).getYear();
        return thisYear ? day : day + " " + local.getYear();
    }

    private static String two(int number) {
        return number < 10 ? "0" + number : Integer.toString(number);
    }
}
