package dev.rehearse.wording;

import java.util.Arrays;
import java.util.List;

/// How alike a text is to each of many: the share of three-letter runs they have in common (Dice).
public final class TrigramIndex {
    /// How many texts may be looked at for all that is asked together.
    private static final long MOST_LOOKS = 20_000_000;

    private static final int[] NO_RUNS = {};

    private final Runs runs = new Runs();
    private final int known;

    /// Which texts hold a run: those of run n stand in `texts` from `starts[n]` on.
    private final int[] starts;

    private final int[] texts;
    private final int[] sizes;
    private final int[] shared;
    private final int[] touched;

    /// Hears of each text that has something in common with the one asked for.
    public interface Alike {
        void of(int text, double score);
    }

    /// `normals` hold letters and digits alone, case folded.
    public TrigramIndex(List<String> normals) {
        sizes = new int[normals.size()];
        shared = new int[sizes.length];
        touched = new int[sizes.length];
        var each = new int[sizes.length][];
        int all = 0;
        for (int text = 0; text < sizes.length; text++) {
            each[text] = runs.of(normals.get(text));
            sizes[text] = each[text].length;
            all += sizes[text];
        }
        known = runs.count();
        starts = new int[known + 1];
        texts = new int[all];
        fill(each);
    }

    private void fill(int[][] each) {
        for (int[] some : each) {
            for (int run : some) {
                starts[run]++;
            }
        }
        int end = 0;
        for (int run = 0; run <= known; run++) {
            end += starts[run];
            starts[run] = end;
        }
        for (int text = each.length - 1; text >= 0; text--) {
            for (int run : each[text]) {
                texts[--starts[run]] = text;
            }
        }
    }

    /// The runs of each text, to be asked for; none for the dearest ones when all together would
    /// cost too much. What shares its letters with everything cannot be told apart, only slowly.
    public int[][] affordable(List<String> normals) {
        var asked = new int[normals.size()][];
        var costs = new long[asked.length];
        long all = 0;
        for (int at = 0; at < asked.length; at++) {
            asked[at] = runs.of(normals.get(at));
            costs[at] = cost(asked[at]);
            all += costs[at];
        }
        if (all > MOST_LOOKS) {
            long dearest = dearest(costs);
            for (int at = 0; at < asked.length; at++) {
                asked[at] = costs[at] > dearest ? NO_RUNS : asked[at];
            }
        }
        return asked;
    }

    private long cost(int[] asked) {
        long cost = 0;
        for (int run : asked) {
            cost += run < known ? starts[run + 1] - starts[run] : 0;
        }
        return cost;
    }

    /// What one may cost so that all that cost no more stay within the bound: the order of the
    /// texts plays no part.
    private static long dearest(long[] costs) {
        long[] sorted = costs.clone();
        Arrays.sort(sorted);
        long spent = 0;
        for (int from = 0; from < sorted.length; ) {
            int to = from;
            for (; to < sorted.length && sorted[to] == sorted[from]; to++) {
                spent += sorted[to];
            }
            if (spent > MOST_LOOKS) {
                return sorted[from] - 1;
            }
            from = to;
        }
        return Long.MAX_VALUE;
    }

    /// Not for two threads at once.
    public void each(int[] asked, Alike alike) {
        int count = 0;
        for (int run : asked) {
            count = run < known ? count(run, count) : count;
        }
        for (int at = 0; at < count; at++) {
            int text = touched[at];
            alike.of(text, 2.0 * shared[text] / (asked.length + sizes[text]));
            shared[text] = 0;
        }
    }

    private int count(int run, int before) {
        int count = before;
        int end = starts[run + 1];
        for (int at = starts[run]; at < end; at++) {
            int text = texts[at];
            if (shared[text]++ == 0) {
                touched[count++] = text;
            }
        }
        return count;
    }
}
