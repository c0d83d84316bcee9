package dev.rehearse.linking;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Which question each earlier one is now.
///
/// A wording that was rehearsed belongs to the question of the same wording in its own note, else
/// to the one that is clearly alike there, else to one of another note. It belongs to one question
/// alone, but a question that was reworded twice has all three of its wordings.
///
/// @param homes the questions, as their notes name them now
/// @param orphans those that no note asks any more
public record Linking(Map<Named, Named> homes, Set<Named> orphans) {
    public static final Linking NONE = new Linking(Map.of(), Set.of());

    /// `questions` are the keys of each note's questions by the note's path.
    public static Linking of(Map<String, List<String>> questions, List<Rehearsed> rehearsed) {
        if (rehearsed.isEmpty()) {
            return NONE;
        }
        return new Links(questions, merged(rehearsed)).linking();
    }

    /// The question that was once called so.
    public Optional<Named> home(Named once) {
        return Optional.ofNullable(homes.get(once));
    }

    /// What is named in the same way is the same question, rehearsed more often.
    private static List<Rehearsed> merged(List<Rehearsed> rehearsed) {
        Map<Named, Rehearsed> one = LinkedHashMap.newLinkedHashMap(rehearsed.size());
        for (Rehearsed each : rehearsed) {
            one.merge(each.named(), each, Linking::merged);
        }
        return one.size() == rehearsed.size() ? rehearsed : List.copyOf(one.values());
    }

    private static Rehearsed merged(Rehearsed some, Rehearsed more) {
        var times = new ArrayList<>(some.times());
        times.addAll(more.times());
        var runs = new ArrayList<>(some.runs());
        runs.addAll(more.runs());
        return new Rehearsed(some.named(), more.wording(), times, runs);
    }
}
