package dev.rehearse.store;

import java.time.Instant;

/// Reads a moment as [Instant#toString] writes it, without making a text of it first.
final class InstantScan {
    private static final int LEAST = "2026-07-16T13:42:00Z".length();
    private static final int DOT = LEAST - 1;
    private static final int MOST_DIGITS = 9;
    private static final int SECONDS_A_DAY = 86_400;

    private byte[] bytes = {};

    boolean isPlain(byte[] content, int from, int end) {
        bytes = content;
        if (end - from < LEAST || bytes[end - 1] != 'Z' || !hasForm(from)) {
            return false;
        }
        boolean whole = end - from == LEAST;
        int month = two(from + 5);
        int day = two(from + 8);
        return (whole || hasFraction(from + DOT, end - 1))
                && month >= 1
                && month <= 12
                && day >= 1
                && day <= length(year(from), month)
                && two(from + 11) < 24
                && two(from + 14) < 60
                && two(from + 17) < 60;
    }

    private boolean hasForm(int from) {
        return hasTwo(from)
                && hasTwo(from + 2)
                && bytes[from + 4] == '-'
                && hasTwo(from + 5)
                && bytes[from + 7] == '-'
                && hasTwo(from + 8)
                && bytes[from + 10] == 'T'
                && hasTwo(from + 11)
                && bytes[from + 13] == ':'
                && hasTwo(from + 14)
                && bytes[from + 16] == ':'
                && hasTwo(from + 17);
    }

    private boolean hasTwo(int from) {
        return bytes[from] >= '0'
                && bytes[from] <= '9'
                && bytes[from + 1] >= '0'
                && bytes[from + 1] <= '9';
    }

    private boolean hasFraction(int dot, int end) {
        for (int i = dot + 1; i < end; i++) {
            if (bytes[i] < '0' || bytes[i] > '9') {
                return false;
            }
        }
        int digits = end - dot - 1;
        return bytes[dot] == '.' && digits >= 1 && digits <= MOST_DIGITS;
    }

    private static int length(int year, int month) {
        if (month == 2) {
            return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28;
        }
        return month == 4 || month == 6 || month == 9 || month == 11 ? 30 : 31;
    }

    private int year(int from) {
        return two(from) * 100 + two(from + 2);
    }

    private int two(int from) {
        return (bytes[from] - '0') * 10 + bytes[from + 1] - '0';
    }

    /// One that is plain.
    Instant read(byte[] content, int from, int end) {
        bytes = content;
        long day = day(year(from), two(from + 5), two(from + 8));
        int second = two(from + 11) * 3600 + two(from + 14) * 60 + two(from + 17);
        int nanos = 0;
        for (int i = 1; i <= MOST_DIGITS; i++) {
            boolean there = from + DOT + i < end - 1;
            nanos = nanos * 10 + (there ? bytes[from + DOT + i] - '0' : 0);
        }
        return Instant.ofEpochSecond(day * SECONDS_A_DAY + second, nanos);
    }

    /// Days since 1970, with years that begin in March so that the leap day is the last one.
    private static long day(int year, int month, int day) {
        int from = month > 2 ? year : year - 1;
        int months = month > 2 ? month - 3 : month + 9;
        int days = (153 * months + 2) / 5 + day - 1;
        int leaps = Math.floorDiv(from, 4) - Math.floorDiv(from, 100) + Math.floorDiv(from, 400);
        return 365L * from + leaps + days - 719_468;
    }
}
