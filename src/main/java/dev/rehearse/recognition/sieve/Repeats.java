package dev.rehearse.recognition.sieve;

import dev.rehearse.question.Found;
import dev.rehearse.question.Peers;
import dev.rehearse.question.Question;
import dev.rehearse.wording.Likeness;
import dev.rehearse.wording.TrigramIndex;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Lists that only name what the note asks in another form: as headings, in bold, as summaries.
final class Repeats {
    /// So many items that repeat make their list, or their section, a table of contents.
    private static final int LEAST = 3;

    private static final class Count {
        private int asking;
        private int repeated;

        boolean isContents() {
            return repeated >= LEAST && repeated * 2 > asking;
        }
    }

    private final Set<String> asked = new LinkedHashSet<>();
    private final Map<Peers, Count> lists = new HashMap<>();
    private final Map<Integer, Count> sections = new HashMap<>();

    /// What is not always worded in the contents as it is asked.
    private final Set<String> reworded = new HashSet<>();

    /// The lines of plain text that are contents, and what they say.
    private final Set<Integer> lines = new HashSet<>();

    private final Set<String> announced = new HashSet<>();

    /// Whether any list or section is one.
    private boolean contents;

    private Repeats() {}

    static Repeats of(List<Found> finds) {
        var repeats = new Repeats();
        var items = new ArrayList<Found.Asked>();
        for (var found : finds) {
            if (found instanceof Found.Asked one && isItem(one)) {
                items.add(one);
            } else if (found instanceof Found.Asked one) {
                repeats.asked.add(told(one));
            } else if (found instanceof Found.Doubtful(var one, _, var company)
                    && company.filter(Peers.Kind.LINKED_TASKS::equals).isPresent()) {
                items.add(one);
            }
        }
        if (!repeats.asked.isEmpty()) {
            items.forEach(repeats::count);
            repeats.contents = repeats.anyIsContents();
            repeats.reworded(items);
        }
        if (beginsWithRow(finds)) {
            repeats.lines(finds);
        }
        return repeats;
    }

    /// Most notes do not, whatever they say.
    private static boolean beginsWithRow(List<Found> finds) {
        int row = 0;
        for (int at = 0; at < finds.size() && row < LEAST; at++) {
            if (finds.get(at) instanceof Found.Asked one) {
                if (one.kind() != Question.Kind.PARAGRAPH) {
                    return false;
                }
                row++;
            }
        }
        return row == LEAST;
    }

    /// The first of all that is asked, where those are lines in a row which are all asked again
    /// further down, with something between them.
    private void lines(List<Found> finds) {
        var last = new HashMap<String, Integer>();
        for (var found : finds) {
            if (found instanceof Found.Asked one) {
                last.merge(told(one), one.line(), Math::max);
            }
        }
        var row = new ArrayList<Found.Asked>();
        for (var found : finds) {
            if (found instanceof Found.Asked one) {
                int again = last.getOrDefault(told(one), 0);
                int before = row.isEmpty() ? 0 : last.getOrDefault(told(row.getLast()), 0);
                if (one.kind() != Question.Kind.PARAGRAPH
                        || again == one.line()
                        || again < before + 2) {
                    break;
                }
                row.add(one);
            }
        }
        for (var entry : row.size() < LEAST ? List.<Found.Asked>of() : row) {
            lines.add(entry.line());
            announced.add(told(entry));
        }
    }

    private static boolean isItem(Found.Asked one) {
        return one.peers()
                .map(Peers::kind)
                .filter(kind ->
                        kind == Peers.Kind.ITEMS
                                || kind == Peers.Kind.WORDED
                                || kind == Peers.Kind.LINKS
                                || kind == Peers.Kind.NOTES)
                .isPresent();
    }

    /// What it says without its number, which contents write in another way: "1.2、", "1.2".
    private static String told(Found.Asked one) {
        var normal = one.normal();
        int at = 0;
        while (at < normal.length() && Character.isDigit(normal.charAt(at))) {
            at++;
        }
        return at == normal.length() ? normal : normal.substring(at);
    }

    private void count(Found.Asked one) {
        int repeated = asked.contains(told(one)) ? 1 : 0;
        one.peers()
                .ifPresent(
                        peers -> count(lists.computeIfAbsent(peers, _ -> new Count()), repeated));
        count(sections.computeIfAbsent(one.section(), _ -> new Count()), repeated);
    }

    private static void count(Count count, int repeated) {
        count.asking++;
        count.repeated += repeated;
    }

    private boolean anyIsContents() {
        return lists.values().stream().anyMatch(Count::isContents)
                || sections.values().stream().anyMatch(Count::isContents);
    }

    private void reworded(List<Found.Asked> items) {
        if (!contents) {
            return; // most notes
        }
        var others = new ArrayList<String>();
        for (var one : items) {
            if (isOfContents(one) && !asked.contains(told(one))) {
                others.add(told(one));
            }
        }
        if (others.isEmpty()) {
            return;
        }
        var index = new TrigramIndex(List.copyOf(asked));
        var runs = index.affordable(others);
        for (int at = 0; at < runs.length; at++) {
            var other = others.get(at);
            index.each(
                    runs[at],
                    (_, score) -> {
                        if (score >= Likeness.ALIKE) {
                            reworded.add(other);
                        }
                    });
        }
    }

    /// Whether contents in plain text say that it is asked.
    boolean isAnnounced(Found.Asked one) {
        return !announced.isEmpty() && announced.contains(told(one));
    }

    /// An entry of a table of contents: what it asks is asked elsewhere in the note.
    boolean isContents(Found.Asked one) {
        if (!lines.isEmpty() && lines.contains(one.line())) {
            return true;
        }
        return contents
                && isItem(one)
                && (asked.contains(told(one)) || reworded.contains(told(one)))
                && isOfContents(one);
    }

    /// A task of a table of contents may be worded otherwise where it is set.
    boolean isOfContents(Found.Asked one) {
        return sections.getOrDefault(one.section(), new Count()).isContents()
                || one.peers()
                        .map(peers -> lists.getOrDefault(peers, new Count()))
                        .filter(Count::isContents)
                        .isPresent();
    }
}
