package dev.rehearse.note;

import java.util.List;
import java.util.function.ToIntFunction;

/// Finds things of a note by their lines, in the order they stand.
final class Sorted {
    private Sorted() {}

    /// Index of the last one that begins at the line or before, -1 for none.
    static <T> int before(List<T> all, ToIntFunction<T> begins, int line) {
        int low = 0;
        int high = all.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (begins.applyAsInt(all.get(middle)) <= line) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low - 1;
    }
}
