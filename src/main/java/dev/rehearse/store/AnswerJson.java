package dev.rehearse.store;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;

import java.util.Iterator;
import java.util.Optional;
import java.util.Set;

/// The lines of `rehearse answer --batch`.
public final class AnswerJson {
    private static final Set<String> NAMES = Set.of("note", "question", "answer");
    private static final JsonMapper JSON =
            JsonMapper.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                    .build();

    private AnswerJson() {}

    /// What one line asks for.
    public sealed interface Request {
        record Print(String note, int question) implements Request {}

        record Write(String note, int question, String answer) implements Request {}

        /// The line cannot be understood, and why.
        record Unclear(String why) implements Request {}
    }

    public static Request request(String line) {
        try {
            return request(JSON.readTree(line));
        } catch (JacksonException damaged) {
            return new Request.Unclear("it is not JSON" + column(damaged));
        }
    }

    // The library's own words speak of its inside.
    private static String column(JacksonException damaged) {
        var place = damaged.getLocation();
        return place == null ? "" : " (column " + place.getColumnNr() + ")";
    }

    private static Request request(JsonNode node) {
        if (!node.isObject()) {
            return new Request.Unclear("it is not one JSON object");
        }
        var strange = strange(node.fieldNames());
        if (strange.isPresent()) {
            return new Request.Unclear("it has an unknown field \"" + strange.get() + "\"");
        }
        var note = node.path("note");
        if (!note.isTextual() || note.asText().isEmpty()) {
            return new Request.Unclear("\"note\" has to be the path of a note");
        }
        var question = node.path("question");
        if (!question.isInt() || question.asInt() < 1) {
            return new Request.Unclear("\"question\" has to be a number from 1");
        }
        return request(note.asText(), question.asInt(), node.path("answer"));
    }

    // A forgotten "answer" is no wish to print: it may be a misspelled one.
    private static Request request(String note, int question, JsonNode answer) {
        if (answer.isNull()) {
            return new Request.Print(note, question);
        }
        return answer.isTextual()
                ? new Request.Write(note, question, answer.asText())
                : new Request.Unclear("\"answer\" has to be a text, or null to print it");
    }

    private static Optional<String> strange(Iterator<String> names) {
        while (names.hasNext()) {
            var name = names.next();
            if (!NAMES.contains(name)) {
                return Optional.of(name);
            }
        }
        return Optional.empty();
    }

    /// The answer as the note holds it now; `null` when there is none.
    public static String done(Optional<String> answer) {
        var node = JsonLine.object().put("ok", true);
        answer.ifPresentOrElse(text -> node.put("answer", text), () -> node.putNull("answer"));
        return JsonLine.of(node.putNull("error"));
    }

    public static String failed(String why) {
        return JsonLine.of(JsonLine.object().put("ok", false).putNull("answer").put("error", why));
    }
}
