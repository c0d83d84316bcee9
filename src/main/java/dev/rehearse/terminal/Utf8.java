package dev.rehearse.terminal;

import java.nio.charset.StandardCharsets;

/// Code points in bytes that may end in the middle of one.
final class Utf8 {
    private Utf8() {}

    /// How many bytes the code point at an index takes, 1 for a byte that begins none, 0 when more
    /// must come.
    static int length(byte[] bytes, int at, int end) {
        int first = bytes[at] & 0xFF;
        if (first < 0xC2 || first > 0xF4) {
            return 1;
        }
        int length = first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4;
        for (int i = 1; i < length; i++) {
            if (at + i == end) {
                return 0;
            }
            if ((bytes[at + i] & 0xC0) != 0x80) {
                return i;
            }
        }
        return length;
    }

    static String text(byte[] bytes, int from, int end) {
        return new String(bytes, from, end - from, StandardCharsets.UTF_8);
    }
}
