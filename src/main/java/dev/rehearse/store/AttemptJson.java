package dev.rehearse.store;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

import dev.rehearse.rehearsal.Attempt;
import dev.rehearse.rehearsal.Grade;
import dev.rehearse.rehearsal.Outcome;
import dev.rehearse.rehearsal.Plan;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// The lines of `attempts.jsonl`, version 1.
final class AttemptJson {
    private static final int VERSION = 1;
    private static final int LONGEST_LINE = 64 << 10;
    private static final long LONGEST_MILLIS = Duration.ofDays(7).toMillis();

    private static final Map<String, Optional<Plan.Mode>> MODES = byWord(Plan.Mode.values());
    private static final Map<String, Optional<Outcome>> OUTCOMES = byWord(Outcome.values());
    private static final Map<String, Optional<Grade>> GRADES = byWord(Grade.values());

    private AttemptJson() {}

    /// Loaded when the first line asks for it.
    private static final class Library {
        // A line that is two, since a byte between them is damaged, is none.
        private static final JsonMapper JSON =
                JsonMapper.builder().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();
    }

    static String attempt(Attempt attempt) {
        var line = line("attempt");
        line.put("id", attempt.id()).put("run", attempt.run()).put("plan", attempt.plan());
        line.put("mode", word(attempt.mode())).put("note", attempt.note());
        line.put("key", attempt.questionKey()).put("question", attempt.wording());
        line.put("number", attempt.number()).put("started", attempt.startedAt().toString());
        attempt.localDay().ifPresent(day -> line.put("day", day.toString()));
        line.put("thinkMs", attempt.think().toMillis());
        line.put("answerMs", attempt.answer().toMillis());
        line.put("pausedMs", attempt.paused().toMillis());
        line.put("budgetMs", attempt.budget().toMillis());
        if (!attempt.planned().equals(attempt.budget())) {
            line.put("plannedMs", attempt.planned().toMillis());
        }
        line.put("outcome", word(attempt.outcome())).put("words", attempt.words());
        line.put("answer", attempt.hash());
        attempt.grade().ifPresent(grade -> line.put("grade", grade.word()));
        return line.toString();
    }

    static String grade(String attempt, Optional<Grade> grade, Instant at) {
        var line = line("grade").put("attempt", attempt);
        var graded =
                grade.map(it -> line.put("grade", it.word()))
                        .orElseGet(() -> line.putNull("grade"));
        return graded.put("at", at.toString()).toString();
    }

    static String undo(String attempt) {
        return line("undo").put("attempt", attempt).toString();
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    private static <E extends Enum<E>> Map<String, Optional<E>> byWord(E[] values) {
        var words = new HashMap<String, Optional<E>>();
        for (var value : values) {
            words.put(word(value), Optional.of(value));
        }
        return words;
    }

    /// Empty for a word that a newer version chose; so are the others.
    static Optional<Plan.Mode> mode(String word) {
        return MODES.getOrDefault(word, Optional.empty());
    }

    static Optional<Outcome> outcome(String word) {
        return OUTCOMES.getOrDefault(word, Optional.empty());
    }

    static Optional<Grade> grade(String word) {
        return GRADES.getOrDefault(word, Optional.empty());
    }

    private static ObjectNode line(String kind) {
        return Library.JSON.createObjectNode().put("v", VERSION).put("kind", kind);
    }

    /// Tells the log what a line says; whether it says anything.
    static boolean read(String text, AttemptLog log) {
        if (text.length() > LONGEST_LINE) {
            return false;
        }
        try {
            var node = Library.JSON.readTree(text);
            if (!node.isObject() || !node.path("v").isInt()) {
                return false;
            }
            return node.path("v").asInt() > VERSION || line(node, log);
        } catch (JacksonException | DateTimeException malformed) {
            return false;
        }
    }

    private static boolean line(JsonNode node, AttemptLog log) {
        return switch (text(node, "kind")) {
            case "attempt" -> attempt(node, log);
            case "grade" -> {
                log.graded(text(node, "attempt"), grade(text(node, "grade")), at(node));
                yield true;
            }
            case "undo" -> {
                log.undone(text(node, "attempt"));
                yield true;
            }
            default -> false;
        };
    }

    private static boolean attempt(JsonNode node, AttemptLog log) {
        var id = text(node, "id");
        var started = Instant.parse(text(node, "started"));
        var mode = mode(text(node, "mode"));
        var outcome = outcome(text(node, "outcome"));
        if (id.isEmpty() || mode.isEmpty() || outcome.isEmpty()) {
            return false;
        }
        log.attempted(id, attempt(node, started, mode.get(), outcome.get()));
        return true;
    }

    /// What an answer was is not asked of an earlier attempt.
    private static Attempt attempt(
            JsonNode node, Instant started, Plan.Mode mode, Outcome outcome) {
        return new Attempt(
                text(node, "run"),
                text(node, "plan"),
                mode,
                count(node, "number"),
                text(node, "key"),
                text(node, "question"),
                started,
                time(node, "thinkMs"),
                time(node, "answerMs"),
                time(node, "pausedMs"),
                time(node, "budgetMs"),
                time(node, node.has("plannedMs") ? "plannedMs" : "budgetMs"),
                outcome,
                count(node, "words"),
                "",
                grade(text(node, "grade")),
                text(node, "note"),
                day(text(node, "day")));
    }

    /// The hash of the answer joins the others, if the line is an attempt of that run.
    static void answer(String text, String run, Map<String, String> hashes) {
        if (text.length() > LONGEST_LINE) {
            return;
        }
        try {
            var node = Library.JSON.readTree(text);
            if (text(node, "kind").equals("attempt") && text(node, "run").equals(run)) {
                hashes.put(text(node, "id"), text(node, "answer"));
            }
        } catch (JacksonException malformed) {
            return;
        }
    }

    /// Attempts had no day of their own once.
    static Optional<LocalDate> day(String day) {
        return day.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(day));
    }

    /// Verdicts had no time once.
    private static Instant at(JsonNode node) {
        var at = text(node, "at");
        return at.isEmpty() ? Instant.MIN : Instant.parse(at);
    }

    private static String text(JsonNode node, String name) {
        var value = node.path(name);
        return value.isTextual() ? value.asText() : "";
    }

    private static int count(JsonNode node, String name) {
        return Math.clamp(node.path(name).asLong(), 0, 1_000_000);
    }

    // A file from outside may hold absurd numbers; a week is longer than any answer.
    private static Duration time(JsonNode node, String name) {
        return Duration.ofMillis(Math.clamp(node.path(name).asLong(), 0L, LONGEST_MILLIS));
    }
}
