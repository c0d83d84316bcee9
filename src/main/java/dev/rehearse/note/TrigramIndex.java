package dev.rehearse.note;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// How alike a text is to each of many: the share of three-letter runs they have in common (Dice).
final class TrigramIndex {
    /// A wording is told from others by its beginning; nobody asks at such length.
    private static final int LONGEST = 1_000;

    /// How many texts may be looked at for all that is asked together.
    private static final long MOST_LOOKS = 30_000_000;

    private static final long[] NO_RUNS = {};

    private final Map<Long, Posting> postings = new HashMap<>();
    private final int[] sizes;
    private final int[] shared;
    private final int[] touched;

    /// Hears of each text that has something in common with the one asked for.
    interface Alike {
        void of(int text, double score);
    }

    /// `texts` hold letters and digits alone, case folded.
    TrigramIndex(List<String> texts) {
        sizes = new int[texts.size()];
        shared = new int[sizes.length];
        touched = new int[sizes.length];
        for (int text = 0; text < sizes.length; text++) {
            long[] runs = runs(texts.get(text));
            sizes[text] = runs.length;
            for (long run : runs) {
                postings.computeIfAbsent(run, _ -> new Posting()).add(text);
            }
        }
    }

    /// Each once, in order. A text of one or two letters is a run of its own.
    private static long[] runs(String normal) {
        int[] points =
                normal.substring(0, Math.min(LONGEST, normal.length())).codePoints().toArray();
        if (points.length == 0) {
            return NO_RUNS;
        }
        var runs = new long[Math.max(1, points.length - 2)];
        for (int at = 0; at < runs.length; at++) {
            runs[at] = run(points, at);
        }
        Arrays.sort(runs);
        int kept = 1;
        for (int at = 1; at < runs.length; at++) {
            if (runs[at] != runs[kept - 1]) {
                runs[kept++] = runs[at];
            }
        }
        return kept == runs.length ? runs : Arrays.copyOf(runs, kept);
    }

    private static long run(int[] points, int at) {
        long run = 0;
        for (int next = at; next < at + 3; next++) {
            run = run << 21 | (next < points.length ? points[next] : 0);
        }
        return run;
    }

    /// The runs of each text, to be asked for; none for the dearest ones when all together would
    /// cost too much. What shares its letters with everything cannot be told apart, only slowly.
    long[][] affordable(List<String> texts) {
        var asked = new long[texts.size()][];
        var costs = new long[asked.length];
        long all = 0;
        for (int at = 0; at < asked.length; at++) {
            asked[at] = runs(texts.get(at));
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

    private long cost(long[] runs) {
        long cost = 0;
        for (long run : runs) {
            var posting = postings.get(run);
            cost += posting == null ? 0 : posting.count;
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
    void each(long[] runs, Alike alike) {
        int count = 0;
        for (long run : runs) {
            var posting = postings.get(run);
            for (int at = 0; posting != null && at < posting.count; at++) {
                int text = posting.texts[at];
                if (shared[text]++ == 0) {
                    touched[count++] = text;
                }
            }
        }
        for (int at = 0; at < count; at++) {
            int text = touched[at];
            alike.of(text, 2.0 * shared[text] / (runs.length + sizes[text]));
            shared[text] = 0;
        }
    }

    /// The texts that hold one run of letters.
    private static final class Posting {
        private int[] texts = new int[4];
        private int count;

        void add(int text) {
            if (count == texts.length) {
                texts = Arrays.copyOf(texts, count * 2);
            }
            texts[count++] = text;
        }
    }
}
