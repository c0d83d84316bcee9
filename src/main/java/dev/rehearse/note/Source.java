package dev.rehearse.note;

import java.nio.charset.StandardCharsets;

/// The text of a block as it is written, decoded only now.
final class Source {
    private Source() {}

    static String of(byte[] bytes, Blocks blocks, int block) {
        return decode(bytes, blocks.start(block), blocks.end(block));
    }

    static String decode(byte[] bytes, int start, int end) {
        return new String(bytes, start, end - start, StandardCharsets.UTF_8);
    }
}
