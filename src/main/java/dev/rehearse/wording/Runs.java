package dev.rehearse.wording;

import java.util.Arrays;

/// The three-letter runs of texts, each with a number of its own.
final class Runs {
    /// A wording is told from others by its beginning; nobody asks at such length.
    private static final int LONGEST = 1_000;

    private static final int BITS = 21;
    private static final long TWO_LETTERS = (1L << (2 * BITS)) - 1;

    /// An open table: a run is never zero.
    private long[] runs = new long[1 << 12];

    private int[] numbers = new int[runs.length];
    private int count;

    int count() {
        return count;
    }

    /// The numbers of a text's runs, each once. A text of one or two letters is a run of its own.
    int[] of(String normal) {
        int end = Math.min(LONGEST, normal.length());
        var found = new int[end];
        int size = 0;
        int letters = 0;
        long run = 0;
        for (int at = 0; at < end; ) {
            int point = normal.codePointAt(at);
            at += Character.charCount(point);
            run = ((run & TWO_LETTERS) << BITS) | point;
            letters++;
            if (letters >= 3 || at >= end) {
                found[size++] = number(run);
            }
        }
        Arrays.sort(found, 0, size);
        int kept = 0;
        for (int at = 0; at < size; at++) {
            if (at == 0 || found[at] != found[at - 1]) {
                found[kept++] = found[at];
            }
        }
        return Arrays.copyOf(found, kept);
    }

    private int number(long run) {
        int mask = runs.length - 1;
        int at = place(run) & mask;
        while (runs[at] != run) {
            if (runs[at] == 0) {
                return add(run, at);
            }
            at = (at + 1) & mask;
        }
        return numbers[at];
    }

    private int add(long run, int at) {
        runs[at] = run;
        numbers[at] = count++;
        if (count * 2 > runs.length) {
            grow();
        }
        return count - 1;
    }

    private void grow() {
        long[] oldRuns = runs;
        int[] oldNumbers = numbers;
        runs = new long[oldRuns.length * 2];
        numbers = new int[runs.length];
        for (int old = 0; old < oldRuns.length; old++) {
            if (oldRuns[old] != 0) {
                int at = place(oldRuns[old]) & (runs.length - 1);
                while (runs[at] != 0) {
                    at = (at + 1) & (runs.length - 1);
                }
                runs[at] = oldRuns[old];
                numbers[at] = oldNumbers[old];
            }
        }
    }

    private static int place(long run) {
        return (int) ((run * 0x9E3779B97F4A7C15L) >>> 32);
    }
}
