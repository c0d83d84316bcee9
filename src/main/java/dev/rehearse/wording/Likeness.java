package dev.rehearse.wording;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// A heading and a question that are alike, and nothing else comes near either.
public record Likeness(int heading, int question, double score) {
    /// How alike two wordings of one question are, at the least (Dice).
    public static final double ALIKE = 0.55;

    /// By how much the second best stays behind, at the least.
    public static final double MARGIN = 0.15;

    /// Below it two texts have no more in common than any two of one language.
    private static final double SOMETHING_IN_COMMON = 0.2;

    /// For each heading the question it is most like, -1 for none.
    public static int[] nearest(List<String> headings, List<String> questions) {
        var best = new Best(headings.size());
        if (!headings.isEmpty()) {
            var index = new TrigramIndex(questions);
            var asked = index.affordable(headings);
            for (int at = 0; at < asked.length; at++) {
                int heading = at;
                index.each(
                        asked[at],
                        (question, score) -> {
                            if (score >= SOMETHING_IN_COMMON) {
                                best.offer(heading, question, score);
                            }
                        });
            }
        }
        return best.who;
    }

    /// Pairs in the order of the headings.
    public static List<Likeness> clear(List<String> headings, List<String> questions) {
        var index = new TrigramIndex(questions);
        var asked = index.affordable(headings);
        var rows = new Best(headings.size());
        var columns = new Best(questions.size());
        for (int at = 0; at < asked.length; at++) {
            int heading = at;
            index.each(
                    asked[at],
                    (question, score) -> {
                        rows.offer(heading, question, score);
                        columns.offer(question, heading, score);
                    });
        }
        var pairs = new ArrayList<Likeness>();
        for (int heading = 0; heading < headings.size(); heading++) {
            int question = rows.clear(heading);
            if (question >= 0 && columns.clear(question) == heading) {
                pairs.add(new Likeness(heading, question, rows.score(heading)));
            }
        }
        return pairs;
    }

    /// The best and the second best score of each of one side.
    public static final class Best {
        private final double[] top;
        private final double[] second;
        private final int[] who;

        public Best(int size) {
            top = new double[size];
            second = new double[size];
            who = new int[size];
            Arrays.fill(who, -1);
        }

        public void offer(int at, int other, double score) {
            if (other == who[at]) {
                top[at] = Math.max(top[at], score);
            } else if (score > top[at]) {
                second[at] = top[at];
                top[at] = score;
                who[at] = other;
            } else if (score > second[at]) {
                second[at] = score;
            }
        }

        public double score(int at) {
            return top[at];
        }

        /// Who is alike and leads, -1 for nobody.
        public int clear(int at) {
            return top[at] >= ALIKE && top[at] - second[at] >= MARGIN ? who[at] : -1;
        }
    }
}
