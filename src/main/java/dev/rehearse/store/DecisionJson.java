package dev.rehearse.store;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;

import dev.rehearse.outline.Decision;
import dev.rehearse.outline.Subject;

import java.io.IOException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// A decision as a line of JSON, and the fields of a line that another program wrote.
final class DecisionJson {
    private static final JsonFactory JSON = new JsonFactory();

    private DecisionJson() {}

    static String line(String note, Decision decision, boolean isBack, Instant at) {
        var line = JsonLine.object().put("v", DecisionLines.VERSION);
        switch (decision.subject()) {
            case Subject.Item(var section, var text, var nth) ->
                    line.put("kind", "item")
                            .put("note", note)
                            .put("section", section)
                            .put("text", text)
                            .put("nth", nth);
            case Subject.Titled(var title, var nth) ->
                    line.put("kind", "section")
                            .put("note", note)
                            .put("text", title)
                            .put("nth", nth);
        }
        line.put("says", DecisionLines.word(decision.says()));
        if (isBack) {
            line.put("back", true);
        }
        return SummedLine.of(JsonLine.of(line.put("at", at.toString())));
    }

    /// Empty when it is no object. Values are a String, an Integer in range, or `true`; others are
    /// passed over.
    static Optional<Map<String, Object>> fields(String text) {
        try (var json = JSON.createParser(text)) {
            return json.nextToken() == JsonToken.START_OBJECT ? fields(json) : Optional.empty();
        } catch (JacksonException malformed) {
            return Optional.empty();
        } catch (IOException impossible) {
            throw new IllegalStateException("a text is not read from a disk", impossible);
        }
    }

    private static Optional<Map<String, Object>> fields(JsonParser json) throws IOException {
        var fields = new LinkedHashMap<String, Object>();
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            var name = json.currentName();
            switch (json.nextToken()) {
                case VALUE_STRING -> fields.put(name, json.getText());
                case VALUE_NUMBER_INT ->
                        fields.put(name, (int) Math.clamp(json.getDoubleValue(), 0, 1_000_000));
                case VALUE_TRUE -> fields.put(name, true);
                default -> json.skipChildren();
            }
        }
        boolean whole = json.currentToken() == JsonToken.END_OBJECT && json.nextToken() == null;
        return whole ? Optional.of(fields) : Optional.empty();
    }
}
