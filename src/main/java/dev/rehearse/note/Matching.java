package dev.rehearse.note;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/// Which heading of an elaborated section answers which question: the same wording first, then a
/// likeness so clear that nothing else comes near.
final class Matching {
    private static final double ALIKE = 0.55;
    private static final double MARGIN = 0.15;
    private static final Pattern ORDINAL = Pattern.compile("^(.*\\S)\\s*\\((\\d{1,4})\\)$");

    private final List<Question> questions;
    private final List<String> headings;

    /// For each heading the index of its question, or -1.
    private final int[] questionOf;

    private final boolean[] taken;

    private Matching(List<Question> questions, List<String> headings) {
        this.questions = questions;
        this.headings = headings;
        questionOf = new int[headings.size()];
        Arrays.fill(questionOf, -1);
        taken = new boolean[questions.size()];
    }

    static int[] of(List<Question> questions, List<String> headings) {
        var matching = new Matching(questions, headings);
        matching.ordinals();
        matching.equals();
        matching.alike();
        return matching.questionOf;
    }

    private void take(int heading, int question) {
        questionOf[heading] = question;
        taken[question] = true;
    }

    /// "How so (2)" is the second "How so": written when the first one has no answer yet.
    private void ordinals() {
        Map<String, Integer> byKey = HashMap.newHashMap(questions.size());
        for (int at = 0; at < questions.size(); at++) {
            byKey.put(questions.get(at).key(), at);
        }
        for (int at = 0; at < headings.size(); at++) {
            var found = ORDINAL.matcher(headings.get(at));
            if (found.matches() && !byKey.containsKey(Wording.normal(headings.get(at)))) {
                var question = byKey.get(Wording.normal(found.group(1)) + "#" + found.group(2));
                if (question != null && !taken[question]) {
                    take(at, question);
                }
            }
        }
    }

    private void equals() {
        Map<String, ArrayDeque<Integer>> waiting = HashMap.newHashMap(questions.size());
        for (int at = 0; at < questions.size(); at++) {
            if (!taken[at]) {
                waiting.computeIfAbsent(questions.get(at).normal(), _ -> new ArrayDeque<>())
                        .add(at);
            }
        }
        for (int at = 0; at < headings.size(); at++) {
            var same = waiting.get(Wording.normal(headings.get(at)));
            if (questionOf[at] < 0 && same != null && !same.isEmpty()) {
                take(at, same.remove());
            }
        }
    }

    private void alike() {
        var left = new ArrayList<Integer>();
        for (int at = 0; at < headings.size(); at++) {
            if (questionOf[at] < 0) {
                left.add(at);
            }
        }
        var free = new ArrayList<Integer>();
        for (int at = 0; at < questions.size(); at++) {
            if (!taken[at]) {
                free.add(at);
            }
        }
        if (!left.isEmpty() && !free.isEmpty()) {
            for (Likeness pair :
                    inOrder(Likeness.clear(texts(left, headings), normals(free), ALIKE, MARGIN))) {
                take(left.get(pair.heading()), free.get(pair.question()));
            }
        }
    }

    private static List<String> texts(List<Integer> which, List<String> headings) {
        return which.stream().map(at -> Wording.normal(headings.get(at))).toList();
    }

    private List<String> normals(List<Integer> which) {
        return which.stream().map(at -> questions.get(at).normal()).toList();
    }

    /// Of the pairs, those that keep the order of both sides and are the most alike together.
    private static List<Likeness> inOrder(List<Likeness> pairs) {
        var best = new double[pairs.size()];
        var before = new int[pairs.size()];
        int last = -1;
        for (int at = 0; at < pairs.size(); at++) {
            before[at] = -1;
            for (int earlier = 0; earlier < at; earlier++) {
                if (pairs.get(earlier).question() < pairs.get(at).question()
                        && best[earlier] > best[at]) {
                    best[at] = best[earlier];
                    before[at] = earlier;
                }
            }
            best[at] += pairs.get(at).score();
            last = last < 0 || best[at] > best[last] ? at : last;
        }
        var kept = new ArrayList<Likeness>();
        for (int at = last; at >= 0; at = before[at]) {
            kept.add(pairs.get(at));
        }
        return kept;
    }
}
