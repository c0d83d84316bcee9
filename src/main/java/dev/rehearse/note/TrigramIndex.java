package dev.rehearse.note;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;

/// How alike a text is to each of many: the share of three-letter runs they have in common (Dice).
final class TrigramIndex {
    private final Map<Long, Posting> postings = new HashMap<>();
    private final int[] sizes;

    TrigramIndex(List<String> texts) {
        sizes = new int[texts.size()];
        for (int text = 0; text < sizes.length; text++) {
            long[] runs = runs(texts.get(text));
            sizes[text] = runs.length;
            for (long run : runs) {
                postings.computeIfAbsent(run, _ -> new Posting()).add(text);
            }
        }
    }

    private static long[] runs(String normal) {
        int[] points = normal.codePoints().toArray();
        return LongStream.range(0, Math.max(0, points.length - 2))
                .map(i -> run(points, (int) i))
                .distinct()
                .toArray();
    }

    private static long run(int[] points, int at) {
        return (long) points[at] << 42 | (long) points[at + 1] << 21 | points[at + 2];
    }

    double[] dice(String text) {
        long[] runs = runs(text);
        var shared = new int[sizes.length];
        for (long run : runs) {
            var posting = postings.get(run);
            if (posting != null) {
                posting.count(shared);
            }
        }
        var scores = new double[sizes.length];
        for (int at = 0; at < scores.length; at++) {
            int all = runs.length + sizes[at];
            scores[at] = all == 0 ? 0 : 2.0 * shared[at] / all;
        }
        return scores;
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

        void count(int[] shared) {
            for (int at = 0; at < count; at++) {
                shared[texts[at]]++;
            }
        }
    }
}
