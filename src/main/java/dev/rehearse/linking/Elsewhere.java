package dev.rehearse.linking;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/// Questions that left their notes, looked for in the others. What was renamed or split holds many
/// of them: of several notes that ask the same, the one that asks the most of them has it.
final class Elsewhere {
    private static final int MOST_QUESTIONS = 10_000;

    private final Map<String, List<String>> questions;
    private final Ends ends;
    private final Links links;

    /// How many of a note's lost questions another note asks.
    private final Map<Way, Integer> found = new HashMap<>();

    private record Way(String from, String to) {}

    Elsewhere(Map<String, List<String>> questions, Ends ends, Links links) {
        this.questions = questions;
        this.ends = ends;
        this.links = links;
    }

    /// Those that are found nowhere.
    List<Rehearsed> link(List<Rehearsed> lost) {
        // What a note of one's own asks no more has been looked for in it already.
        var away =
                lost.stream()
                        .filter(it -> questions.size() > 1 || !questions.containsKey(from(it)))
                        .sorted(Elsewhere::inOrder)
                        .toList();
        if (away.isEmpty()) {
            return lost;
        }
        var left = new ArrayList<>(lost);
        left.removeAll(new HashSet<>(away));
        var asking = asking(away);
        for (Rehearsed each : away) {
            for (String note : asking.getOrDefault(each.named().key(), List.of())) {
                found.merge(new Way(from(each), note), 1, Integer::sum);
            }
        }
        var rest = new ArrayList<Rehearsed>();
        for (Rehearsed each : away) {
            boolean settled =
                    asking.getOrDefault(each.named().key(), List.of()).stream()
                            .filter(note -> !note.equals(from(each)))
                            .max(Comparator.comparingInt(note -> shared(each, note)))
                            .filter(note ->
                                    links.linkIfItCan(each, new Named(note, each.named().key())))
                            .isPresent();
            if (!settled) {
                rest.add(each);
            }
        }
        left.addAll(links.alike(rest, nearest()));
        return left;
    }

    /// The order they come in plays no part.
    private static int inOrder(Rehearsed one, Rehearsed other) {
        int note = one.named().note().compareTo(other.named().note());
        return note != 0 ? note : one.named().key().compareTo(other.named().key());
    }

    private String from(Rehearsed each) {
        return ends.note(each.named().note());
    }

    private int shared(Rehearsed each, String note) {
        return found.getOrDefault(new Way(from(each), note), 0);
    }

    /// The notes that ask each of these, in the order of the notebook.
    private Map<String, List<String>> asking(List<Rehearsed> away) {
        var keys = new HashSet<String>();
        away.forEach(each -> keys.add(each.named().key()));
        var asking = new HashMap<String, List<String>>();
        questions.forEach((note, asked) -> {
            for (String key : asked) {
                if (keys.contains(key)) {
                    asking.computeIfAbsent(key, _ -> new ArrayList<>()).add(note);
                }
            }
        });
        return asking;
    }

    /// The questions of the notes that most was found in, then of the others.
    private List<Named> nearest() {
        var weight = new HashMap<String, Integer>();
        found.forEach((way, count) -> weight.merge(way.to(), count, Integer::sum));
        var notes = new ArrayList<>(questions.keySet());
        notes.sort(Comparator.comparingInt(note -> -weight.getOrDefault(note, 0)));
        var nearest = new ArrayList<Named>();
        for (String note : notes) {
            for (String key : questions.getOrDefault(note, List.of())) {
                if (nearest.size() < MOST_QUESTIONS) {
                    nearest.add(new Named(note, key));
                }
            }
        }
        return nearest;
    }
}
