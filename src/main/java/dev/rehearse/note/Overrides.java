package dev.rehearse.note;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What a person decided about one note against what was recognised in it. No byte of the note says
/// so.
public record Overrides(List<Decision> decisions) {
    public static final Overrides NONE = new Overrides(List.of());

    public Overrides {
        decisions = List.copyOf(decisions);
    }

    public boolean isEmpty() {
        return decisions.isEmpty();
    }

    /// The last word on a matter is the one that counts.
    public Overrides with(Decision decision) {
        var all = new ArrayList<>(without(decision).decisions);
        all.add(decision);
        return new Overrides(all);
    }

    public Overrides without(Decision decision) {
        return new Overrides(
                decisions.stream().filter(other -> !decision.replaces(other)).toList());
    }

    /// All that was decided about one subject.
    record Ruling(List<Decision> decisions) {
        static final Ruling NONE = new Ruling(List.of());

        /// Whether it is a question, or holds some; empty when that was left to recognition.
        Optional<Boolean> asks() {
            return decisions.stream()
                    .filter(decision -> !decision.says().isDirection())
                    .map(decision -> decision.says() == Decision.Says.QUESTION)
                    .findFirst();
        }

        Optional<Direction> direction() {
            return decisions.stream()
                    .filter(decision -> decision.says().isDirection())
                    .map(decision ->
                            decision.says() == Decision.Says.ASK ? Direction.ASK : Direction.ANSWER)
                    .findFirst();
        }
    }

    Map<Subject.Item, Ruling> items() {
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
