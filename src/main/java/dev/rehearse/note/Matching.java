package dev.rehearse.note;

import dev.rehearse.question.Question;
import dev.rehearse.wording.Likeness;
import dev.rehearse.wording.Wording;

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
    /// Answers stand in the order they were given, so two that cross are no proof against it; but
    /// then they have to be more alike.
    private static final double ALIKE_CROSSING = 0.7;

    private static final Pattern ORDINAL = Pattern.compile("^(.*\\S)\\s*\\((\\d{1,4})\\)$");

    private final List<Question> questions;
    private final List<String> headings;
    private final List<String> normals;

    /// For each heading the index of its question, or -1.
    private final int[] questionOf;

    private final boolean[] taken;

    private Matching(List<Question> questions, List<String> headings) {
        this.questions = questions;
        this.headings = headings;
        normals = headings.stream().map(Wording::normal).toList();
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
        if (headings.stream().noneMatch(heading -> heading.endsWith(")"))) {
            return;
        }
        Map<String, Integer> byKey = HashMap.newHashMap(questions.size());
        for (int at = 0; at < questions.size(); at++) {
            byKey.put(questions.get(at).key(), at);
        }
        for (int at = 0; at < headings.size(); at++) {
            var found = ORDINAL.matcher(headings.get(at));
            if (headings.get(at).endsWith(")")
                    && !byKey.containsKey(normals.get(at))
                    && found.matches()) {
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
            var same = waiting.get(normals.get(at));
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
        if (left.isEmpty() || free.isEmpty()) {
            return;
        }
        var pairs =
                Likeness.clear(
                        left.stream().map(normals::get).toList(),
                        free.stream().map(at -> questions.get(at).normal()).toList());
        var inOrder = Chain.of(pairs, free.size());
        for (Likeness pair : pairs) {
            if (pair.score() >= ALIKE_CROSSING || inOrder.contains(pair)) {
                take(left.get(pair.heading()), free.get(pair.question()));
            }
        }
    }
}
