package dev.rehearse.note;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Of several elaborated sections the one whose title shares the most words with a question's
/// section.
final class Homes {
    private final List<Section> homes;
    private final List<Section> sections;
    private final Map<Integer, Integer> known = new HashMap<>();

    Homes(List<Section> homes, List<Section> sections) {
        this.homes = homes;
        this.sections = sections;
    }

    /// Index of the section, -1 when the note has none.
    int of(Question question) {
        if (homes.size() < 2) {
            return homes.isEmpty() ? -1 : homes.getFirst().index();
        }
        return known.computeIfAbsent(question.section(), this::choose);
    }

    private int choose(int section) {
        var own = section < 0 ? Set.<String>of() : words(sections.get(section).title());
        var all =
                section < 0
                        ? Set.<String>of()
                        : words(String.join(" ", sections.get(section).path()));
        int best = -1;
        int most = -1;
        for (Section home : homes) {
            var title = words(home.title());
            int score = shared(title, own) * 100 + shared(title, all);
            // Of equals the first one after the question's section, as people write them.
            boolean nearer = score == most && best < section && home.index() > section;
            if (score > most || nearer) {
                best = home.index();
                most = score;
            }
        }
        return best;
    }

    private static int shared(Set<String> some, Set<String> others) {
        return (int) some.stream().filter(others::contains).count();
    }

    /// "Evan" and "Evans" are one word here.
    private static Set<String> words(String title) {
        var words = new HashSet<String>();
        for (String word : Wording.words(title)) {
            var bare = word.replace("'", "");
            words.add(
                    bare.length() > 2 && bare.endsWith("s")
                            ? bare.substring(0, bare.length() - 1)
                            : bare);
        }
        return words;
    }
}
