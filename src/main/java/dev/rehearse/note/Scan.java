package dev.rehearse.note;

/// A note's bytes with the lines and the blocks they fall into.
final class Scan {
    private final byte[] bytes;
    private final Lines lines;
    private final Blocks blocks;

    private Scan(byte[] bytes, Lines lines, Blocks blocks) {
        this.bytes = bytes;
        this.lines = lines;
        this.blocks = blocks;
    }

    static Scan of(byte[] bytes, Lines lines) {
        return new Scan(bytes, lines, Blocks.of(bytes, lines));
    }

    byte[] bytes() {
        return bytes;
    }

    Lines lines() {
        return lines;
    }

    Blocks blocks() {
        return blocks;
    }
}
