package dev.rehearse.note;

import java.time.Duration;
import java.util.Optional;
import java.util.regex.Pattern;

/// A time a note gives a question: `(2 min)`, `(90s)`, `[1:30]` at the end of its text.
record TimeHint(String rest, Optional<Duration> length) {
    private static final class Written {
        private static final Pattern AT_END =
                Pattern.compile(
                        "\\s*[(\\[]\\s*(?:(\\d{1,3}):([0-5]\\d)|(\\d{1,4})(?:[.,](\\d))?\\s*"
                                + "(s|secs?|seconds?|m|mins?|minutes?)\\.?)\\s*[)\\]]\\s*$");
    }

    static TimeHint in(String text) {
        if (!text.endsWith(")") && !text.endsWith("]")) {
            return new TimeHint(text, Optional.empty());
        }
        var found = Written.AT_END.matcher(text);
        if (!found.find() || found.start() == 0) {
            return new TimeHint(text, Optional.empty());
        }
        long seconds;
        if (found.group(1) != null) {
            seconds = 60L * Integer.parseInt(found.group(1)) + Integer.parseInt(found.group(2));
        } else {
            int unit = found.group(5).startsWith("s") ? 1 : 60;
            int tenth = found.group(4) == null ? 0 : Integer.parseInt(found.group(4));
            seconds = (long) Integer.parseInt(found.group(3)) * unit + tenth * unit / 10;
        }
        var rest = text.substring(0, found.start());
        return new TimeHint(
                rest, seconds == 0 ? Optional.empty() : Optional.of(Duration.ofSeconds(seconds)));
    }
}
