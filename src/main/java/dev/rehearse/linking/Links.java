package dev.rehearse.linking;

import dev.rehearse.wording.Likeness;
import dev.rehearse.wording.TrigramIndex;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// A linking while it is made.
final class Links {
    /// Wordings of wordings: whoever rewords a question more often between two rehearsals has
    /// another question.
    private static final int ROUNDS = 3;

    /// How many wordings can lay claim to one question.
    private static final int MOST_CLAIMS = 64;

    private final Map<String, List<String>> questions;
    private final List<Rehearsed> rehearsed;
    private final Map<Named, Named> homes;
    private final Map<Named, List<Rehearsed>> linked = new HashMap<>();

    Links(Map<String, List<String>> questions, List<Rehearsed> rehearsed) {
        this.questions = questions;
        this.rehearsed = rehearsed;
        homes = HashMap.newHashMap(rehearsed.size());
    }

    Linking linking() {
        var ends = new Ends(questions.keySet());
        Map<String, List<Rehearsed>> byNote = new LinkedHashMap<>();
        for (Rehearsed each : rehearsed) {
            byNote.computeIfAbsent(ends.note(each.named().note()), _ -> new ArrayList<>())
                    .add(each);
        }
        var left = new ArrayList<Rehearsed>();
        byNote.forEach((note, some) -> left.addAll(within(note, some)));
        var others = new Elsewhere(questions, ends, this).link(left);
        var orphans = new HashSet<Named>();
        others.forEach(each -> orphans.add(each.named()));
        return new Linking(
                Collections.unmodifiableMap(homes), Collections.unmodifiableSet(orphans));
    }

    /// Those that the note does not ask any more.
    private List<Rehearsed> within(String note, List<Rehearsed> some) {
        var keys = questions.get(note);
        if (keys == null) {
            return some;
        }
        var known = new HashSet<>(keys);
        var left = new ArrayList<Rehearsed>();
        for (Rehearsed each : some) {
            var key = each.named().key().isEmpty() ? each.normal() : each.named().key();
            if (known.contains(key)) {
                link(each, new Named(note, key));
            } else {
                left.add(each);
            }
        }
        return alike(left, keys.stream().map(key -> new Named(note, key)).toList());
    }

    private void link(Rehearsed each, Named question) {
        homes.put(each.named(), question);
        linked.computeIfAbsent(question, _ -> new ArrayList<>()).add(each);
    }

    /// Links what can be that question beside all the wordings it is known to have had.
    boolean linkIfItCan(Rehearsed each, Named question) {
        boolean can = fits(each, question);
        if (can) {
            link(each, question);
        }
        return can;
    }

    private boolean fits(Rehearsed each, Named question) {
        return linked.getOrDefault(question, List.of()).stream().allMatch(each::canBe);
    }

    /// Those that are like none of the questions, or like several.
    List<Rehearsed> alike(List<Rehearsed> some, List<Named> asked) {
        var left = some;
        for (int round = 0; round < ROUNDS && !left.isEmpty() && !asked.isEmpty(); round++) {
            var before = left;
            var taken = new HashSet<Rehearsed>();
            for (var claims : claims(before, asked).entrySet()) {
                taken.addAll(settle(asked.get(claims.getKey()), claims.getValue()));
            }
            if (taken.isEmpty()) {
                return before;
            }
            left = before.stream().filter(each -> !taken.contains(each)).toList();
        }
        return left;
    }

    private record Claim(Rehearsed by, double score) {}

    /// By the question's place, in all the wordings that the question is known to have had.
    private Map<Integer, List<Claim>> claims(List<Rehearsed> some, List<Named> asked) {
        var wordings = new ArrayList<String>();
        var questionOf = new ArrayList<Integer>();
        for (int at = 0; at < asked.size(); at++) {
            for (String wording : wordings(asked.get(at))) {
                wordings.add(wording);
                questionOf.add(at);
            }
        }
        var owners = questionOf.stream().mapToInt(Integer::intValue).toArray();
        var index = new TrigramIndex(wordings);
        var asking = index.affordable(some.stream().map(Rehearsed::normal).toList());
        var best = new Likeness.Best(some.size());
        var claims = new HashMap<Integer, List<Claim>>();
        for (int at = 0; at < asking.length; at++) {
            int one = at;
            index.each(asking[at], (text, score) -> best.offer(one, owners[text], score));
            int question = best.clear(at);
            if (question >= 0) {
                claims.computeIfAbsent(question, _ -> new ArrayList<>())
                        .add(new Claim(some.get(at), best.score(at)));
            }
        }
        return claims;
    }

    private Set<String> wordings(Named question) {
        var own = question.normal();
        var known = linked.get(question);
        if (known == null) {
            return Set.of(own);
        }
        var all = new HashSet<String>();
        all.add(own);
        known.forEach(each -> all.add(each.normal()));
        return all;
    }

    /// Of two that cannot both be the question, the one that is clearly more alike is.
    private List<Rehearsed> settle(Named question, List<Claim> claims) {
        var strongest =
                claims.stream()
                        .sorted(Comparator.comparingDouble(Claim::score).reversed())
                        .limit(MOST_CLAIMS)
                        .filter(claim -> fits(claim.by(), question))
                        .toList();
        var taken =
                strongest.stream()
                        .filter(claim -> strongest.stream().noneMatch(it -> disputes(it, claim)))
                        .map(Claim::by)
                        .toList();
        taken.forEach(each -> link(each, question));
        return taken;
    }

    private static boolean disputes(Claim other, Claim claim) {
        if (other.by().equals(claim.by()) || other.by().canBe(claim.by())) {
            return false;
        }
        return other.by().normal().equals(claim.by().normal())
                ? other.by().named().isBefore(claim.by().named())
                : other.score() > claim.score() - Likeness.MARGIN;
    }
}
