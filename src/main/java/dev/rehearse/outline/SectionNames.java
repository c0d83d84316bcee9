package dev.rehearse.outline;

import dev.rehearse.outline.Overrides.Ruling;
import dev.rehearse.wording.Wording;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What the sections of a note are called when a person speaks of them; those of answers are not
/// spoken of.
public record SectionNames(List<Section> sections, List<Called> names) {

    public static SectionNames of(List<Section> all) {
        boolean[] answers = Outline.insideElaborated(all);
        var seen = new HashMap<String, Integer>();
        var sections = new ArrayList<Section>();
        var names = new ArrayList<Called>();
        for (var section : all) {
            var normal = Wording.normal(section.title());
            if (!answers[section.index()] && !normal.isEmpty()) {
                sections.add(section);
                names.add(new Called("", normal, seen.merge(normal, 1, Integer::sum)));
            }
        }
        return new SectionNames(sections, names);
    }

    /// What was decided, by the indices of the sections it is about now.
    Map<Integer, Ruling> ruled(Map<Subject.Titled, Ruling> rulings) {
        var subjects = List.copyOf(rulings.keySet());
        var wanted =
                subjects.stream()
                        .map(one -> new Called("", Wording.normal(one.title()), one.nth()))
                        .toList();
        int[] found = Called.find(wanted, names);
        var ruled = new HashMap<Integer, Ruling>();
        for (int at = 0; at < found.length; at++) {
            if (found[at] >= 0) {
                var ruling = rulings.getOrDefault(subjects.get(at), Ruling.NONE);
                ruled.put(sections.get(found[at]).index(), ruling);
            }
        }
        return Map.copyOf(ruled);
    }

    public Optional<Subject.Titled> subject(Section section) {
        for (int at = 0; at < sections.size(); at++) {
            if (sections.get(at).index() == section.index()) {
                return Optional.of(new Subject.Titled(section.title(), names.get(at).nth()));
            }
        }
        return Optional.empty();
    }
}
