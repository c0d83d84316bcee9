package dev.rehearse.store;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// The lines of `attempts.jsonl`, version 1.
final class AttemptJson {
    private static final int VERSION = 1;
    private static final int LONGEST_LINE = 64 << 10;
    private static final long LONGEST_MILLIS = Duration.ofDays(7).toMillis();

    private AttemptJson() {}

    /// Loaded when the first line asks for it.
    private static final class Library {
        private static final JsonMapper JSON = new JsonMapper();
    }

    sealed interface Line {
        record Attempted(AttemptLine attempt) implements Line {}

        record Graded(String attempt, String grade, Instant at) implements Line {}

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
        line.put("outcome", attempt.outcome()).put("words", attempt.words());
        line.put("answer", attempt.answerHash());
        if (!attempt.grade().isEmpty()) {
            line.put("grade", attempt.grade());
        }
        return line.toString();
    }

    static String grade(String attempt, String grade, Instant at) {
        var line = line("grade").put("attempt", attempt);
        var graded = grade.isEmpty() ? line.putNull("grade") : line.put("grade", grade);
        return graded.put("at", at.toString()).toString();
    }

    static String undo(String attempt) {
        return line("undo").put("attempt", attempt).toString();
    }

    private static ObjectNode line(String kind) {
        return Library.JSON.createObjectNode().put("v", VERSION).put("kind", kind);
    }

    /// Tells the log what the lines say, and counts those that say nothing.
    static int read(byte[] content, AttemptLog log) {
        var scan = new AttemptScan(content);
        int damaged = 0;
        int start = 0;
        while (start < content.length) {
            int next = scan.read(start, log);
            if (next == start) {
                int end = end(content, start);
                var text = new String(content, start, end - start, StandardCharsets.UTF_8).strip();
                damaged += text.isEmpty() || take(text, log) ? 0 : 1;
                next = end + 1;
            }
            start = next;
        }
        return damaged;
    }

    private static int end(byte[] content, int start) {
        int end = start;
        while (end < content.length && content[end] != '\n') {
            end++;
        }
        return end;
    }

    private static boolean take(String text, AttemptLog log) {
        var line = read(text);
        switch (line.orElse(new Line.Newer())) {
            case Line.Attempted(var attempt) -> log.attempted(attempt);
            case Line.Graded(var attempt, var grade, var at) -> log.graded(attempt, grade, at);
            case Line.Undone(var attempt) -> log.undone(attempt);
            case Line.Newer() -> {}
        }
        return line.isPresent();
    }

    private static Optional<Line> read(String text) {
        if (text.length() > LONGEST_LINE) {
            return Optional.empty();
        }
        try {
            var node = Library.JSON.readTree(text);
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
                    Optional.of(
                            new Line.Graded(text(node, "attempt"), text(node, "grade"), at(node)));
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
                text(node, "outcome"),
                count(node, "words"),
                text(node, "answer"),
                text(node, "grade"));
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
