package dev.rehearse.outline;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What is known of one note and no byte of it says: what a person decided against what was
/// recognised in it, and the question that its file is named after.
///
/// @param name the file's name as a question, empty when it asks nothing
public record Overrides(String name, List<Decision> decisions) {
    public static final Overrides NONE = new Overrides("", List.of());

    /// Those of a note whose file is called so, with its ending or without.
    public static Overrides of(String fileName, List<Decision> decisions) {
        return new Overrides(FileName.question(fileName), decisions);
    }

    public Overrides {
        decisions = List.copyOf(decisions);
    }

    public boolean isEmpty() {
        return name.isEmpty() && decisions.isEmpty();
    }

    /// The last word on a matter is the one that counts.
    public Overrides with(Decision decision) {
        var all = new ArrayList<>(without(decision).decisions);
        all.add(decision);
        return new Overrides(name, all);
    }

    public Overrides without(Decision decision) {
        return new Overrides(
                name, decisions.stream().filter(other -> !decision.replaces(other)).toList());
    }

    /// All that was decided about one subject.
    public record Ruling(List<Decision> decisions) {
        public static final Ruling NONE = new Ruling(List.of());

        /// Whether it is a question, or holds some; empty when that was left to recognition.
        public Optional<Boolean> asks() {
            for (var decision : decisions) { // of nearly all sections there are none
                if (!decision.says().isDirection()) {
                    return Optional.of(decision.says() == Decision.Says.QUESTION);
                }
            }
            return Optional.empty();
        }

        public Optional<Direction> direction() {
            return decisions.stream()
                    .filter(decision -> decision.says().isDirection())
                    .map(decision ->
                            decision.says() == Decision.Says.ASK ? Direction.ASK : Direction.ANSWER)
                    .findFirst();
        }
    }

    public Map<Subject.Item, Ruling> items() {
        var items = new LinkedHashMap<Subject.Item, Ruling>();
        for (var decision : decisions) {
            if (decision.subject() instanceof Subject.Item item) {
                items.merge(item, new Ruling(List.of(decision)), Overrides::both);
            }
        }
        return items;
    }

    Map<Subject.Titled, Ruling> sections() {
        var sections = new LinkedHashMap<Subject.Titled, Ruling>();
        for (var decision : decisions) {
            if (decision.subject() instanceof Subject.Titled section) {
                sections.merge(section, new Ruling(List.of(decision)), Overrides::both);
            }
        }
        return sections;
    }

    private static Ruling both(Ruling some, Ruling other) {
        var all = new ArrayList<>(some.decisions);
        all.addAll(other.decisions);
        return new Ruling(List.copyOf(all));
    }
}
