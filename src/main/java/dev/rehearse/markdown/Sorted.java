package dev.rehearse.markdown;

import java.util.List;

/// Finds things of a note by their lines, in the order they stand.
public final class Sorted {
    private Sorted() {}

    /// What begins at a line.
    public interface Placed {
        int line();
    }

    /// Index of the last one that begins at the line or before, -1 for none.
    public static int before(List<? extends Placed> all, int line) {
        int low = 0;
        int high = all.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (all.get(middle).line() <= line) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low - 1;
    }
}
