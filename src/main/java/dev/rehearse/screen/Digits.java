package dev.rehearse.screen;

import java.util.List;

/// The big clock: three rows for digits, `:` and `−`.
public final class Digits {
    private static final String GLYPHS = "0123456789:−";
    private static final String[] UNICODE = {
        "█▀▀█ ▄█ ▀▀▀█▀▀▀██  ██▀▀▀█▀▀▀▀▀▀██▀▀██▀▀█▄   ",
        "█  █  █ █▀▀▀ ▀▀█▀▀▀█▀▀▀██▀▀█   ██▀▀█▀▀▀█ ▀▀▀",
        "█▄▄█ ▄█▄█▄▄▄▄▄▄█   █▄▄▄██▄▄█   ██▄▄█▄▄▄█▀   ",
    };
    private static final String[] ASCII = {
        " __      __  __      __  __  __  __  __     ",
        "|  |  |  __| __||__||__ |__    ||__||__|.__ ",
        "|__|  | |__  __|   | __||__|   ||__| __|.   ",
    };

    private Digits() {}

    /// Three rows of equal width for a clock like `1:42` or `−0:21`.
    public static List<String> rows(String clock, boolean ascii) {
        var font = ascii ? ASCII : UNICODE;
        return List.of(row(clock, font[0]), row(clock, font[1]), row(clock, font[2]));
    }

    public static int columns(String clock) {
        return row(clock, UNICODE[0]).length();
    }

    private static String row(String clock, String font) {
        var out = new StringBuilder(clock.length() * 5);
        for (int i = 0; i < clock.length(); i++) {
            char c = clock.charAt(i);
            int glyph = GLYPHS.indexOf(c == '-' ? '−' : c);
            if (glyph < 0) {
                throw new IllegalArgumentException("no digit for " + c);
            }
            int start = glyph < 11 ? glyph * 4 : 41;
            int end = glyph < 10 ? start + 4 : glyph == 10 ? 41 : 44;
            out.append(i == 0 ? "" : " ").append(font, start, end);
        }
        return out.toString();
    }
}
