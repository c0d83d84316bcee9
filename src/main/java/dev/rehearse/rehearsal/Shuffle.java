package dev.rehearse.rehearsal;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/// An order that looks random and is the same for the same seed: randomness is handed in.
final class Shuffle {
    private Shuffle() {}

    public static <T> List<T> of(List<T> items, long seed) {
        var shuffled = new ArrayList<>(items);
        for (int left = shuffled.size(); left > 1; left--) {
            var pick = (int) Long.remainderUnsigned(mixed(seed + left), left);
            Collections.swap(shuffled, left - 1, pick);
        }
        return List.copyOf(shuffled);
    }

    /// Spreads every bit of a number over all of them, as SplitMix64 does.
    private static long mixed(long number) {
        var z = number * 0x9E3779B97F4A7C15L;
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }
}
