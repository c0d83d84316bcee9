package dev.rehearse.note;

import dev.rehearse.markdown.Sorted;
import dev.rehearse.markdown.Together;
import dev.rehearse.outline.Section;
import dev.rehearse.question.Question;
import dev.rehearse.wording.Wording;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// Of several elaborated sections the one whose title shares the most words with a question's
/// section.
final class Homes {
    /// A word of more titles tells none of them from the others.
    private static final int MOST_OF_A_WORD = 256;

    /// For so many sections more than one processor chooses.
    private static final int MANY = 500;

    /// In characters: a title is known by how it begins.
    private static final int LONGEST = 200;

    private final List<Section> homes;
    private final List<Section> sections;

    /// By a word of their titles.
    private final Map<String, List<Integer>> homesOf;

    /// Of the titles around a section, which stand around others as well.
    private final Map<String, Set<String>> said = new ConcurrentHashMap<>();

    Homes(List<Section> homes, List<Section> sections) {
        this.homes = homes;
        this.sections = sections;
        homesOf = homes.size() < 2 ? Map.of() : homesOf(homes);
    }

    /// For each question the index of the section, -1 when the note has none.
    int[] of(List<Question> questions) {
        var homeOf = new int[questions.size()];
        if (homes.size() < 2) {
            Arrays.fill(homeOf, homes.isEmpty() ? -1 : homes.getFirst().index());
            return homeOf;
        }
        var asking = questions.stream().mapToInt(Question::section).distinct().toArray();
        var chosen = Together.all(asking.length, MANY, at -> choose(asking[at]));
        Map<Integer, Integer> known = HashMap.newHashMap(asking.length);
        for (int at = 0; at < asking.length; at++) {
            known.put(asking[at], chosen.get(at));
        }
        Arrays.setAll(homeOf, at -> known.get(questions.get(at).section()));
        return homeOf;
    }

    private int choose(int section) {
        var all = section < 0 ? List.<String>of() : sections.get(section).path();
        var own = section < 0 ? Set.<String>of() : words(sections.get(section).title());
        var scores = new HashMap<Integer, Integer>();
        for (String word : own) {
            score(word, 100, scores);
        }
        var around = new HashSet<>(own);
        for (var title : all.subList(0, Math.max(0, all.size() - 1))) {
            around.addAll(said.computeIfAbsent(title, Homes::words));
        }
        for (String word : around) {
            score(word, 1, scores);
        }
        int most = scores.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        // Of equals the first one after the question's section, as people write them.
        int first = -1;
        int after = -1;
        for (int at : most == 0 ? List.of(0, firstAfter(section)) : scores.keySet()) {
            if (scores.getOrDefault(at, 0) == most) {
                first = first < 0 ? at : Math.min(first, at);
                boolean later = homes.get(at).index() > section;
                after = later && (after < 0 || at < after) ? at : after;
            }
        }
        return homes.get(after < 0 ? first : after).index();
    }

    private void score(String word, int worth, Map<Integer, Integer> scores) {
        for (int at : homesOf.getOrDefault(word, List.of())) {
            scores.merge(at, worth, Integer::sum);
        }
    }

    /// The first of the homes that begins after a section, or the first of all.
    private int firstAfter(int section) {
        int before = section < 0 ? -1 : Sorted.before(homes, sections.get(section).line());
        return before + 1 == homes.size() ? 0 : before + 1;
    }

    private static Map<String, List<Integer>> homesOf(List<Section> homes) {
        Map<String, List<Integer>> of = new HashMap<>();
        for (int at = 0; at < homes.size(); at++) {
            for (String word : words(homes.get(at).title())) {
                of.computeIfAbsent(word, _ -> new ArrayList<>()).add(at);
            }
        }
        of.values().removeIf(some -> some.size() > MOST_OF_A_WORD);
        return of;
    }

    /// "Evan" and "Evans" are one word here.
    private static Set<String> words(String title) {
        var words = new HashSet<String>();
        var known = title.length() > LONGEST ? title.substring(0, LONGEST) : title;
        for (String word : Wording.words(known)) {
            var bare = word.replace("'", "");
            words.add(
                    bare.length() > 2 && bare.endsWith("s")
                            ? bare.substring(0, bare.length() - 1)
                            : bare);
        }
        return words;
    }
}
