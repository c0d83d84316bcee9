package dev.rehearse.rehearsal;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Lengths of time as people type and read them: `90s`, `1:30`, `2 min`; `0:05`, `+0:31`.
public final class Times {
    private static final Duration LONGEST = Duration.ofHours(24);

    /// Only what is typed needs these; times are shown before the first frame and at every tick.
    private static final class Typed {
        private static final Pattern CLOCK =
                Pattern.compile("(?:(\\d{1,2}):(?=\\d\\d:))?(\\d{1,3}):(\\d\\d)");
        private static final Pattern PARTS =
                Pattern.compile(
                        "(?:([\\d.]{1,9})\\s*(?:h|hr|hrs|hours?))?\\s*"
                                + "(?:([\\d.]{1,9})\\s*(?:m|min|mins|minutes?|'))?\\s*"
                                + "(?:([\\d.]{1,9})\\s*(?:s|sec|secs|seconds?|\")?)?");
        private static final Pattern NUMBER = Pattern.compile("\\d+(?:\\.\\d+)?");
    }

    private Times() {}

    /// A bare number is seconds. Empty for what is no length of time, or longer than a day.
    public static Optional<Duration> parse(String typed) {
        var text = typed.strip().toLowerCase(Locale.ROOT).replace(',', '.');
        if (text.isEmpty()) {
            return Optional.empty();
        }
        return clock(text).or(() -> parts(text)).filter(time -> time.compareTo(LONGEST) <= 0);
    }

    private static Optional<Duration> clock(String text) {
        var match = Typed.CLOCK.matcher(text);
        if (!match.matches()) {
            return Optional.empty();
        }
        var hours = match.group(1) == null ? 0 : Integer.parseInt(match.group(1));
        var minutes = Integer.parseInt(match.group(2));
        var seconds = Integer.parseInt(match.group(3));
        if (seconds > 59 || (match.group(1) != null && minutes > 59)) {
            return Optional.empty();
        }
        return Optional.of(Duration.ofSeconds(hours * 3600L + minutes * 60L + seconds));
    }

    private static Optional<Duration> parts(String text) {
        var match = Typed.PARTS.matcher(text);
        if (!match.matches()) {
            return Optional.empty();
        }
        var hours = part(match, 1, 3600);
        var minutes = part(match, 2, 60);
        var seconds = part(match, 3, 1);
        if (hours.isEmpty() || minutes.isEmpty() || seconds.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(hours.get().plus(minutes.get()).plus(seconds.get()));
    }

    private static Optional<Duration> part(Matcher match, int group, int unit) {
        var number = match.group(group);
        if (number == null) {
            return Optional.of(Duration.ZERO);
        }
        if (!Typed.NUMBER.matcher(number).matches()) {
            return Optional.empty();
        }
        var seconds =
                new BigDecimal(number)
                        .multiply(BigDecimal.valueOf(unit))
                        .setScale(0, RoundingMode.HALF_UP);
        return Optional.of(Duration.ofSeconds(seconds.longValueExact()));
    }

    /// `0:05`, `12:26`, from an hour on `1:02:26`. Seconds not yet full are not shown.
    public static String text(Duration time) {
        return unsigned(Math.max(0, time.toSeconds()));
    }

    /// As much of it as is shown. Sums are made of these, so that what stands on screen adds up.
    public static Duration shown(Duration time) {
        return Duration.ofSeconds(time.toSeconds());
    }

    /// How long it is, whatever its sign. A `Duration` negates as a `BigDecimal`: for the first of
    /// them alone that is 12 ms of a frame.
    public static Duration size(Duration difference) {
        return difference.isNegative() ? Duration.ZERO.minus(difference) : difference;
    }

    /// `+0:31`, `−0:18`, `±0:00`.
    public static String signed(Duration difference) {
        var seconds = size(difference).toSeconds();
        if (seconds == 0) {
            return "±0:00";
        }
        return (difference.isNegative() ? "−" : "+") + unsigned(seconds);
    }

    /// The difference of two times as they are shown, so that what stands on screen adds up.
    public static String difference(Duration time, Duration reference) {
        return signed(Duration.ofSeconds(time.toSeconds() - reference.toSeconds()));
    }

    /// What a clock that counts down shows. It starts at `2:00` and `0:00` lasts one second.
    public static String countdown(Duration remaining) {
        var seconds = countdownSeconds(remaining);
        return seconds < 0 ? "−" + unsigned(-seconds) : unsigned(seconds);
    }

    static long countdownSeconds(Duration remaining) {
        return remaining.getSeconds() + (remaining.getNano() > 0 ? 1 : 0);
    }

    private static String unsigned(long seconds) {
        var hours = seconds / 3600;
        var minutes = seconds / 60 % 60;
        return hours == 0
                ? minutes + ":" + two(seconds % 60)
                : hours + ":" + two(minutes) + ":" + two(seconds % 60);
    }

    private static String two(long number) {
        return number < 10 ? "0" + number : Long.toString(number);
    }
}
