package dev.rehearse.store;

import dev.rehearse.rehearsal.Plan;
import dev.rehearse.rehearsal.PlanChoice;
import dev.rehearse.rehearsal.Signals;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// A plan as fields of one line, for what must not wait for a JSON library.
final class PlanFields {
    private static final String NONE = "-";
    private static final int COUNT = 16;

    private PlanFields() {}

    static List<String> of(PlanChoice plan) {
        var limits = plan.limits();
        return List.of(
                plan.name(),
                plan.scope().name(),
                plan.section(),
                plan.only().name(),
                plan.order().name(),
                plan.mode().name(),
                of(limits.each()),
                of(limits.total()),
                of(limits.think()),
                of(limits.eachAsk()),
                of(limits.thinkAsk()),
                plan.redistribution().name(),
                plan.review().name(),
                plan.signals() instanceof Signals.Left(var green, _) ? Fields.of(green) : NONE,
                plan.signals() instanceof Signals.Left(_, var amber) ? Fields.of(amber) : NONE,
                plan.interview().map(LocalDate::toEpochDay).map(String::valueOf).orElse(NONE));
    }

    private static String of(Optional<Duration> time) {
        return time.map(Fields::of).orElse(NONE);
    }

    /// Empty when a field says what this version does not know.
    static Optional<PlanChoice> read(List<String> fields) {
        if (fields.size() < COUNT) {
            return Optional.empty();
        }
        try {
            return Optional.of(plan(fields));
        } catch (IllegalArgumentException | java.time.DateTimeException | ArithmeticException odd) {
            return Optional.empty();
        }
    }

    private static PlanChoice plan(List<String> fields) {
        return new PlanChoice(
                fields.get(0),
                PlanChoice.Scope.valueOf(fields.get(1)),
                fields.get(2),
                PlanChoice.Only.valueOf(fields.get(3)),
                Plan.Order.valueOf(fields.get(4)),
                Plan.Mode.valueOf(fields.get(5)),
                new PlanChoice.Limits(
                        Fields.optional(fields.get(6)),
                        Fields.optional(fields.get(7)),
                        Fields.optional(fields.get(8)),
                        Fields.optional(fields.get(9)),
                        Fields.optional(fields.get(10))),
                Plan.Redistribution.valueOf(fields.get(11)),
                Plan.Review.valueOf(fields.get(12)),
                signals(Fields.optional(fields.get(13)), Fields.optional(fields.get(14))),
                fields.get(15).equals(NONE)
                        ? Optional.empty()
                        : Optional.of(LocalDate.ofEpochDay(Long.parseLong(fields.get(15)))));
    }

    private static Signals signals(Optional<Duration> green, Optional<Duration> amber) {
        return green.isPresent() && amber.isPresent()
                ? new Signals.Left(green.get(), amber.get())
                : Signals.standard();
    }
}
