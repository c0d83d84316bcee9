package dev.rehearse.ui;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/// Times of day and dates in the forms of the screen: `14:07`, `13:58:11`, `16 Jul`.
public final class Dates {

    private static final String[] MONTHS = {
        "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"
    };

    private Dates() {}

    public static String time(Instant at, ZoneId zone) {
        var local = at.atZone(zone);
        return two(local.getHour()) + ":" + two(local.getMinute());
    }

    static String timeWithSeconds(Instant at, ZoneId zone) {
        return time(at, zone) + ":" + two(at.atZone(zone).getSecond());
    }

    /// `16 Jul`, with the year when it is not this one.
    static String day(Instant at, Instant now, ZoneId zone) {
        return day(LocalDate.ofInstant(at, zone), LocalDate.ofInstant(now, zone));
    }

    /// `16 Jul`, with the year when it is not this one.
    public static String day(LocalDate day, LocalDate today) {
        var text = day.getDayOfMonth() + " " + MONTHS[day.getMonthValue() - 1];
        return day.getYear() == today.getYear() ? text : text + " " + day.getYear();
    }

    /// `16 Jul 13:42`.
    static String moment(Instant at, Instant now, ZoneId zone) {
        return day(at, now, zone) + " " + time(at, zone);
    }

    /// `13:42` of today, `16 Jul 13:42` of another day.
    static String since(Instant at, Instant now, ZoneId zone) {
        boolean today = LocalDate.ofInstant(at, zone).equals(LocalDate.ofInstant(now, zone));
        return today ? time(at, zone) : moment(at, now, zone);
    }

    /// `16 July 2026`: for a text that is kept.
    static String whole(LocalDate day) {
        var month = day.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
        return day.getDayOfMonth() + " " + month + " " + day.getYear();
    }

    /// `today`, `tomorrow`, `in 5 days`, `yesterday`, `3 days ago`.
    public static String span(LocalDate day, LocalDate today) {
        long days = ChronoUnit.DAYS.between(today, day);
        if (days == 0) {
            return "today";
        }
        if (Math.abs(days) == 1) {
            return days > 0 ? "tomorrow" : "yesterday";
        }
        return days > 0 ? "in " + days + " days" : -days + " days ago";
    }

    /// A day as it is typed, still to come.
    public static String example(LocalDate today) {
        return "such as " + today.plusWeeks(2);
    }

    private static String two(int number) {
        return number < 10 ? "0" + number : Integer.toString(number);
    }
}
