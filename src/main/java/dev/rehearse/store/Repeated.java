package dev.rehearse.store;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;

/// Texts that come again and again are one text.
final class Repeated {
    private static final int PLACES = 1 << 13;
    private static final int SAMPLES = 12;

    private final String[] texts = new String[PLACES];
    private final byte[][] seen = new byte[PLACES][];

    /// @param wide whether some are no ASCII
    String of(byte[] bytes, int from, int end, boolean wide) {
        int place = place(bytes, from, end);
        byte[] there = seen[place];
        if (there == null || !Arrays.equals(there, 0, there.length, bytes, from, end)) {
            seen[place] = Arrays.copyOfRange(bytes, from, end);
            texts[place] = new String(bytes, from, end - from, wide ? UTF_8 : ISO_8859_1);
        }
        return texts[place];
    }

    /// By some of the bytes: who shares a place with another text only takes it over.
    private static int place(byte[] bytes, int from, int end) {
        int length = end - from;
        int step = 1 + length / SAMPLES;
        int hash = length;
        for (int i = end - 1; i >= from; i -= step) {
            hash = 31 * hash + bytes[i];
        }
        return (hash ^ hash >>> 13) & PLACES - 1;
    }
}
