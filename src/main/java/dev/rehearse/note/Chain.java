package dev.rehearse.note;

import dev.rehearse.wording.Likeness;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Of pairs in the order of their headings, those that keep the order of the questions too and are
/// the most alike together.
final class Chain {
    private final List<Likeness> pairs;
    private final double[] best;
    private final int[] before;

    /// For a run of questions that ends here, the pair the best chain ends in: a Fenwick tree.
    private final int[] ends;

    private Chain(List<Likeness> pairs, int questions) {
        this.pairs = pairs;
        best = new double[pairs.size()];
        before = new int[pairs.size()];
        ends = new int[questions + 1];
        Arrays.fill(ends, -1);
    }

    static Set<Likeness> of(List<Likeness> pairs, int questions) {
        var chain = new Chain(pairs, questions);
        for (int at = 0; at < pairs.size(); at++) {
            chain.append(at);
        }
        var kept = new HashSet<Likeness>();
        for (int at = chain.endBefore(questions); at >= 0; at = chain.before[at]) {
            kept.add(pairs.get(at));
        }
        return kept;
    }

    private void append(int at) {
        int question = pairs.get(at).question();
        int earlier = endBefore(question);
        before[at] = earlier;
        best[at] = pairs.get(at).score() + (earlier < 0 ? 0 : best[earlier]);
        for (int cell = question + 1; cell < ends.length; cell += cell & -cell) {
            ends[cell] = better(ends[cell], at);
        }
    }

    /// The end of the best chain among the first so many questions, -1 for none.
    private int endBefore(int questions) {
        int end = -1;
        for (int cell = questions; cell > 0; cell -= cell & -cell) {
            end = better(end, ends[cell]);
        }
        return end;
    }

    private int better(int one, int other) {
        if (one < 0 || other < 0) {
            return Math.max(one, other);
        }
        return best[other] > best[one] ? other : one;
    }
}
