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

    /// The same note with some of its blocks.
    public Scan with(Blocks some) {
        return new Scan(bytes, lines, some);
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

    /// As much of a line as belongs to a block that stands on it.
    public String line(int block, int line) {
        int start = Math.max(lines.start(line), blocks.start(block));
        return Source.decode(bytes, start, Math.min(lines.end(line), blocks.end(block)));
    }
}
