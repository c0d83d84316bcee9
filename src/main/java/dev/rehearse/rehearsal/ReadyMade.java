package dev.rehearse.rehearsal;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The plans every notebook has before anybody made one.
public final class ReadyMade {
    private static final Duration TEN_MINUTES = Duration.ofMinutes(10);
    private static final Duration MOCK = Duration.ofMinutes(30);

    private ReadyMade() {}

    /// `usual` is a plan with nothing in it but what the person is used to.
    public static List<PlanChoice> all(PlanChoice usual) {
        var note = usual.in(PlanChoice.Scope.NOTE, "");
        return List.of(
                note.named("Whole note"),
                note.named("Not answered").with(PlanChoice.Only.UNANSWERED),
                note.named("Due today").with(PlanChoice.Only.DUE),
                note.named("Failed last time").with(PlanChoice.Only.FAILED),
                note.named("Ten minutes of the weakest")
                        .with(PlanChoice.Only.WEAKEST)
                        .with(Optional.empty(), Optional.of(TEN_MINUTES)),
                note.named("Full mock")
                        .with(Plan.Review.AT_END)
                        .with(Optional.empty(), Optional.of(MOCK)));
    }

    /// Those of this notebook and the ready-made ones; one of the same name takes their place.
    public static List<PlanChoice> beside(List<PlanChoice> kept, PlanChoice usual) {
        var all = new ArrayList<>(kept);
        for (var ready : all(usual)) {
            if (named(kept, ready.name()).isEmpty()) {
                all.add(ready);
            }
        }
        return List.copyOf(all);
    }

    /// The plan of that name, in capitals or not.
    public static Optional<PlanChoice> named(List<PlanChoice> plans, String name) {
        return plans.stream().filter(plan -> plan.name().equalsIgnoreCase(name)).findFirst();
    }
}
