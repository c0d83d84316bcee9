package dev.rehearse.store;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import dev.rehearse.rehearsal.PlanChoice;
import dev.rehearse.rehearsal.Signals;
import dev.rehearse.rehearsal.Times;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// One plan of `plans.json`. Times are written as people type them. What is usual is left out, and
/// fields that this version does not know stay where they are.
final class PlanJson {
    private static final PlanChoice USUAL = PlanChoice.standard();

    private PlanJson() {}

    /// Empty when it has no name, or a field says what this version does not know.
    static Optional<PlanChoice> read(JsonNode json) {
        try {
            var name = json.path("name").asText("").strip();
            return name.isEmpty() ? Optional.empty() : Optional.of(plan(name, json));
        } catch (IllegalArgumentException | DateTimeException odd) {
            return Optional.empty();
        }
    }

    private static PlanChoice plan(String name, JsonNode json) {
        return new PlanChoice(
                name,
                choice(json, "questions", USUAL.scope()),
                json.path("section").asText(""),
                choice(json, "only", USUAL.only()),
                choice(json, "order", USUAL.order()),
                choice(json, "answer-by", USUAL.mode()),
                limits(json),
                choice(json, "time-run-over", USUAL.redistribution()),
                choice(json, "review", USUAL.review()),
                signals(json),
                text(json, "interview").map(LocalDate::parse));
    }

    private static PlanChoice.Limits limits(JsonNode json) {
        var total = time(json, "total");
        return new PlanChoice.Limits(
                total.isPresent() ? Optional.empty() : time(json, "each"),
                total,
                time(json, "think"),
                time(json, "each-ask"),
                time(json, "think-ask"));
    }

    private static Signals signals(JsonNode json) {
        var green = time(json, "long-enough-left");
        var amber = time(json, "wrap-up-left");
        return green.isPresent() && amber.isPresent()
                ? new Signals.Left(green.get(), amber.get())
                : Signals.standard();
    }

    private static Optional<String> text(JsonNode json, String field) {
        return json.hasNonNull(field) ? Optional.of(json.get(field).asText()) : Optional.empty();
    }

    private static Optional<Duration> time(JsonNode json, String field) {
        return text(json, field)
                .map(typed ->
                        Times.parse(typed)
                                .filter(time -> time.isPositive() || field.startsWith("think"))
                                .orElseThrow(() -> new IllegalArgumentException(typed)));
    }

    private static <E extends Enum<E>> E choice(JsonNode json, String field, E usual) {
        return text(json, field)
                .map(word -> word.toUpperCase(Locale.ROOT).replace('-', '_'))
                .map(word -> Enum.valueOf(usual.getDeclaringClass(), word))
                .orElse(usual);
    }

    /// Into an object that may hold more than we know.
    static void write(PlanChoice plan, ObjectNode json) {
        json.put("name", plan.name());
        put(json, "questions", plan.scope(), USUAL.scope());
        put(json, "section", Optional.of(plan.section()).filter(title -> !title.isEmpty()));
        put(json, "only", plan.only(), USUAL.only());
        put(json, "order", plan.order(), USUAL.order());
        put(json, "answer-by", plan.mode(), USUAL.mode());
        var limits = plan.limits();
        put(json, "each", limits.each().map(Times::text));
        put(json, "total", limits.total().map(Times::text));
        put(json, "think", limits.think().map(Times::text));
        put(json, "each-ask", limits.eachAsk().map(Times::text));
        put(json, "think-ask", limits.thinkAsk().map(Times::text));
        put(json, "time-run-over", plan.redistribution(), USUAL.redistribution());
        put(json, "review", plan.review(), USUAL.review());
        var left = new ArrayList<Duration>();
        if (plan.signals() instanceof Signals.Left(var green, var amber)) {
            left.addAll(List.of(green, amber));
        }
        put(json, "long-enough-left", left.stream().findFirst().map(Times::text));
        put(json, "wrap-up-left", left.stream().skip(1).findFirst().map(Times::text));
        put(json, "interview", plan.interview().map(LocalDate::toString));
    }

    private static void put(ObjectNode json, String field, Enum<?> value, Enum<?> usual) {
        var word = value.name().toLowerCase(Locale.ROOT).replace('_', '-');
        put(json, field, Optional.of(word).filter(_ -> value != usual));
    }

    private static void put(ObjectNode json, String field, Optional<String> value) {
        if (value.isPresent()) {
            json.put(field, value.get());
        } else {
            json.remove(field);
        }
    }
}
