package dev.rehearse.store;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// The lines of `attempts.jsonl`, version 1.
final class AttemptJson {
    private static final int VERSION = 1;
    private static final int LONGEST_LINE = 64 << 10;
    private static final long LONGEST_MILLIS = Duration.ofDays(7).toMillis();
    private static final JsonMapper JSON = new JsonMapper();

    private AttemptJson() {}

    sealed interface Line {
        record Attempted(AttemptLine attempt) implements Line {}

        record Graded(String attempt, String grade) implements Line {}

        record Undone(String attempt) implements Line {}

        /// Of a newer version: kept in the file, not understood here.
        record Newer() implements Line {}
    }

    static String attempt(AttemptLine attempt) {
        var line = line("attempt");
        line.put("id", attempt.id()).put("run", attempt.run()).put("plan", attempt.plan());
        line.put("mode", attempt.mode()).put("note", attempt.note());
        line.put("key", attempt.questionKey()).put("question", attempt.question());
        line.put("number", attempt.number()).put("started", attempt.startedAt().toString());
        line.put("thinkMs", attempt.think().toMillis());
        line.put("answerMs", attempt.answer().toMillis());
        line.put("pausedMs", attempt.paused().toMillis());
        line.put("budgetMs", attempt.budget().toMillis());
        if (!attempt.planned().equals(attempt.budget())) {
            line.put("plannedMs", attempt.planned().toMillis());
        }
        line.put("outcome", attempt.outcome()).put("words", attempt.words());
        line.put("answer", attempt.answerHash());
        if (!attempt.grade().isEmpty()) {
            line.put("grade", attempt.grade());
        }
        return line.toString();
    }

    static String grade(String attempt, String grade) {
        var line = line("grade").put("attempt", attempt);
        return (grade.isEmpty() ? line.putNull("grade") : line.put("grade", grade)).toString();
    }

    static String undo(String attempt) {
        return line("undo").put("attempt", attempt).toString();
    }

    private static ObjectNode line(String kind) {
        return JSON.createObjectNode().put("v", VERSION).put("kind", kind);
    }

    /// Adds what the lines say and counts those that say nothing.
    static int read(byte[] content, List<Line> lines) {
        var damaged = 0;
        var start = 0;
        for (var i = 0; i <= content.length; i++) {
            if (i < content.length && content[i] != '\n') {
                continue;
            }
            var text = new String(content, start, i - start, StandardCharsets.UTF_8).strip();
            start = i + 1;
            if (text.isEmpty()) {
                continue;
            }
            var line = read(text);
            line.ifPresent(lines::add);
            damaged += line.isPresent() ? 0 : 1;
        }
        return damaged;
    }

    private static Optional<Line> read(String text) {
        if (text.length() > LONGEST_LINE) {
            return Optional.empty();
        }
        try {
            var node = JSON.readTree(text);
            if (!node.isObject() || !node.path("v").isInt()) {
                return Optional.empty();
            }
            return node.path("v").asInt() > VERSION ? Optional.of(new Line.Newer()) : line(node);
        } catch (JacksonException | DateTimeException malformed) {
            return Optional.empty();
        }
    }

    private static Optional<Line> line(JsonNode node) {
        return switch (text(node, "kind")) {
            case "attempt" ->
                    text(node, "id").isEmpty()
                            ? Optional.empty()
                            : Optional.of(new Line.Attempted(attempt(node)));
            case "grade" ->
                    Optional.of(new Line.Graded(text(node, "attempt"), text(node, "grade")));
            case "undo" -> Optional.of(new Line.Undone(text(node, "attempt")));
            default -> Optional.empty();
        };
    }

    private static AttemptLine attempt(JsonNode node) {
        return new AttemptLine(
                text(node, "id"),
                text(node, "run"),
                text(node, "plan"),
                text(node, "mode"),
                text(node, "note"),
                text(node, "key"),
                text(node, "question"),
                count(node, "number"),
                Instant.parse(text(node, "started")),
                time(node, "thinkMs"),
                time(node, "answerMs"),
                time(node, "pausedMs"),
                time(node, "budgetMs"),
                time(node, node.has("plannedMs") ? "plannedMs" : "budgetMs"),
                text(node, "outcome"),
                count(node, "words"),
                text(node, "answer"),
                text(node, "grade"));
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
