package dev.rehearse.wording;

import java.time.Duration;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A time a note gives a question: `(2 min)`, `(90s)`, `[1:30]` at the end of its text or before
/// it.
record TimeHint(String rest, Optional<Duration> length) {
    private static final class Written {
        private static final String TIME =
                "[(\\[]\\s*(?:(\\d{1,3}):([0-5]\\d)|(\\d{1,4})(?:[.,](\\d))?\\s*"
                        + "(s|secs?|seconds?|m|mins?|minutes?)\\.?)\\s*[)\\]]";
        private static final Pattern AT_END = Pattern.compile(TIME + "$");
        private static final Pattern AT_START = Pattern.compile("^" + TIME + "\\s+(?=\\S)");
    }

    static TimeHint around(String text) {
        if (text.endsWith(")") || text.endsWith("]")) {
            int open = Math.max(text.lastIndexOf('('), text.lastIndexOf('['));
            var found = Written.AT_END.matcher(text).region(Math.max(open, 0), text.length());
            if (open > 0 && found.lookingAt()) {
                return of(text.substring(0, open).stripTrailing(), found);
            }
        }
        if (text.startsWith("(") || text.startsWith("[")) {
            var found = Written.AT_START.matcher(text);
            if (found.find()) {
                return of(text.substring(found.end()), found);
            }
        }
        return new TimeHint(text, Optional.empty());
    }

    private static TimeHint of(String rest, Matcher found) {
        long seconds;
        if (found.group(1) != null) {
            seconds = 60L * Integer.parseInt(found.group(1)) + Integer.parseInt(found.group(2));
        } else {
            int unit = found.group(5).startsWith("s") ? 1 : 60;
            int tenth = found.group(4) == null ? 0 : Integer.parseInt(found.group(4));
            seconds = (long) Integer.parseInt(found.group(3)) * unit + tenth * unit / 10;
        }
        return new TimeHint(
                rest, seconds == 0 ? Optional.empty() : Optional.of(Duration.ofSeconds(seconds)));
    }
}
