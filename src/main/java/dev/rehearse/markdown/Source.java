package dev.rehearse.markdown;

import java.nio.charset.StandardCharsets;

/// The text of a block as it is written, decoded only now.
public final class Source {
    private Source() {}

    public static String of(byte[] bytes, Blocks blocks, int block) {
        return decode(bytes, blocks.start(block), blocks.end(block));
    }

    public static String decode(byte[] bytes, int start, int end) {
        return new String(bytes, start, end - start, StandardCharsets.UTF_8);
    }

    /// Whether a range holds these ASCII letters, which are small ones, in any case.
    public static boolean holds(byte[] bytes, int start, int end, byte[] smallAscii) {
        int last = end - smallAscii.length;
        for (int at = start; at <= last; at++) {
            int same = 0;
            while (same < smallAscii.length && small(bytes[at + same]) == smallAscii[same]) {
                same++;
            }
            if (same == smallAscii.length) {
                return true;
            }
        }
        return false;
    }

    private static int small(byte letter) {
        return letter >= 'A' && letter <= 'Z' ? letter + ('a' - 'A') : letter;
    }
}
