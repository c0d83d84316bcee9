package dev.rehearse.note;

import java.util.Arrays;

/// How alike two texts are: the share of three-letter runs they have in common.
final class Trigrams {
    private final long[] sorted;

    private Trigrams(long[] sorted) {
        this.sorted = sorted;
    }

    static Trigrams of(String normal) {
        int[] points = normal.codePoints().toArray();
        var runs = new long[Math.max(0, points.length - 2)];
        for (int at = 0; at < runs.length; at++) {
            runs[at] = (long) points[at] << 42 | (long) points[at + 1] << 21 | points[at + 2];
        }
        Arrays.sort(runs);
        return new Trigrams(runs);
    }

    /// No likeness is higher than their lengths allow.
    double most(Trigrams other) {
        int all = sorted.length + other.sorted.length;
        return all == 0 ? 0 : 2.0 * Math.min(sorted.length, other.sorted.length) / all;
    }

    double dice(Trigrams other) {
        int all = sorted.length + other.sorted.length;
        int shared = 0;
        int mine = 0;
        int theirs = 0;
        while (mine < sorted.length && theirs < other.sorted.length) {
            long left = sorted[mine];
            long right = other.sorted[theirs];
            shared += left == right ? 1 : 0;
            mine += left <= right ? 1 : 0;
            theirs += right <= left ? 1 : 0;
        }
        return all == 0 ? 0 : 2.0 * shared / all;
    }
}
