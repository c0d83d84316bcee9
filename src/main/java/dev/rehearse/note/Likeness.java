package dev.rehearse.note;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// A heading and a question that are alike, and nothing else comes near either.
record Likeness(int heading, int question, double score) {
    private static final long MOST_PAIRS = 16_000_000;

    /// Pairs in the order of the headings.
    static List<Likeness> clear(
            List<String> headings, List<String> questions, double alike, double margin) {
        // Two notes' worth of rewritten questions cannot be told apart by likeness, only slowly.
        if ((long) headings.size() * questions.size() > MOST_PAIRS) {
            return List.of();
        }
        var index = new TrigramIndex(questions);
        var rows = new Best(headings.size());
        var columns = new Best(questions.size());
        for (int heading = 0; heading < headings.size(); heading++) {
            double[] scores = index.dice(headings.get(heading));
            for (int question = 0; question < scores.length; question++) {
                if (scores[question] > 0) {
                    rows.offer(heading, question, scores[question]);
                    columns.offer(question, heading, scores[question]);
                }
            }
        }
        var pairs = new ArrayList<Likeness>();
        for (int heading = 0; heading < headings.size(); heading++) {
            int question = rows.who[heading];
            if (question >= 0
                    && rows.top[heading] >= alike
                    && rows.leads(heading, margin)
                    && columns.who[question] == heading
                    && columns.leads(question, margin)) {
                pairs.add(new Likeness(heading, question, rows.top[heading]));
            }
        }
        return pairs;
    }

    /// The best and the second best score of each of one side.
    private static final class Best {
        private final double[] top;
        private final double[] second;
        private final int[] who;

        Best(int size) {
            top = new double[size];
            second = new double[size];
            who = new int[size];
            Arrays.fill(who, -1);
        }

        void offer(int at, int other, double score) {
            if (score > top[at]) {
                second[at] = top[at];
                top[at] = score;
                who[at] = other;
            } else if (score > second[at]) {
                second[at] = score;
            }
        }

        boolean leads(int at, double margin) {
            return top[at] - second[at] >= margin;
        }
    }
}
