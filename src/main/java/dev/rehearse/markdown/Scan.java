package dev.rehearse.markdown;

/// A note's bytes with the lines and the blocks they fall into.
public final class Scan {
    private final byte[] bytes;
    private final Lines lines;
    private final Blocks blocks;

    private Scan(byte[] bytes, Lines lines, Blocks blocks) {
        this.bytes = bytes;
        this.lines = lines;
        this.blocks = blocks;
    }

    public static Scan of(byte[] bytes, Lines lines) {
        return new Scan(bytes, lines, Blocks.of(bytes, lines));
    }

    public byte[] bytes() {
        return bytes;
    }

    public Lines lines() {
        return lines;
    }

    public Blocks blocks() {
        return blocks;
    }
}
