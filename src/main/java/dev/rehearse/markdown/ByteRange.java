package dev.rehearse.markdown;

/// A run of bytes of a note, from `start` up to and without `end`.
public record ByteRange(int start, int end) {
    public ByteRange {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("not a range: " + start + ".." + end);
        }
    }

    public int length() {
        return end - start;
    }
}
