package dev.rehearse.store;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;

import dev.rehearse.note.Decision;
import dev.rehearse.note.Subject;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// The lines of `overrides.jsonl`, version 1.
///
/// They are read before the first frame, so with the small half of the JSON library.
final class DecisionJson {
    private static final int VERSION = 1;
    private static final int LONGEST_LINE = 64 << 10;
    private static final JsonFactory JSON = new JsonFactory();

    private DecisionJson() {}

    sealed interface Line {
        /// Of a note, by its path from the folder that the file's own folder lies in.
        record Said(String note, Decision decision, boolean isBack) implements Line {}

        /// Of a newer version: kept in the file, not understood here.
        record Newer() implements Line {}
    }

    /// What a file says, and what of it is worth keeping when some of it is damaged.
    record Content(List<Line> lines, List<String> readable, int damaged) {}

    static String line(String note, Decision decision, boolean isBack, Instant at) {
        var line = JsonLine.object().put("v", VERSION);
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
        line.put("says", word(decision.says()));
        if (isBack) {
            line.put("back", true);
        }
        return JsonLine.of(line.put("at", at.toString()));
    }

    private static String word(Decision.Says says) {
        return says.name().toLowerCase(Locale.ROOT);
    }

    static Content read(byte[] content) {
        var lines = new ArrayList<Line>();
        var readable = new ArrayList<String>();
        int damaged = 0;
        for (var text : new String(content, StandardCharsets.UTF_8).lines().toList()) {
            if (text.isBlank()) {
                continue;
            }
            var line = read(text);
            damaged += line.isPresent() ? 0 : 1;
            line.ifPresent(one -> {
                lines.add(one);
                readable.add(text);
            });
        }
        return new Content(lines, readable, damaged);
    }

    private static Optional<Line> read(String text) {
        if (text.length() > LONGEST_LINE) {
            return Optional.empty();
        }
        try (var json = JSON.createParser(text)) {
            return json.nextToken() == JsonToken.START_OBJECT ? line(json) : Optional.empty();
        } catch (JacksonException malformed) {
            return Optional.empty();
        } catch (IOException impossible) {
            throw new IllegalStateException("a text is not read from a disk", impossible);
        }
    }

    private static Optional<Line> line(JsonParser json) throws IOException {
        var texts = new HashMap<String, String>();
        int version = 0;
        int nth = 1;
        boolean isBack = false;
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            var name = json.currentName();
            switch (json.nextToken()) {
                case VALUE_STRING -> texts.put(name, json.getText());
                case VALUE_NUMBER_INT -> {
                    int number = (int) Math.clamp(json.getDoubleValue(), 0, 1_000_000);
                    version = name.equals("v") ? number : version;
                    nth = name.equals("nth") ? Math.max(1, number) : nth;
                }
                case VALUE_TRUE -> isBack |= name.equals("back");
                default -> json.skipChildren();
            }
        }
        boolean whole = json.currentToken() == JsonToken.END_OBJECT && json.nextToken() == null;
        if (!whole || version < 1) {
            return Optional.empty();
        }
        return version > VERSION ? Optional.of(new Line.Newer()) : said(texts, nth, isBack);
    }

    /// A word that is not known here may be of a newer program: its line is left alone.
    private static Optional<Line> said(Map<String, String> texts, int nth, boolean isBack) {
        if (!texts.keySet().containsAll(List.of("kind", "note", "text", "says"))) {
            return Optional.empty();
        }
        var text = texts.getOrDefault("text", "");
        Optional<Subject> subject =
                switch (texts.getOrDefault("kind", "")) {
                    case "item" ->
                            Optional.of(
                                    new Subject.Item(texts.getOrDefault("section", ""), text, nth));
                    case "section" -> Optional.of(new Subject.Titled(text, nth));
                    default -> Optional.empty();
                };
        for (var says : Decision.Says.values()) {
            if (subject.isPresent() && word(says).equals(texts.get("says"))) {
                var decision = new Decision(subject.get(), says);
                return Optional.of(new Line.Said(texts.getOrDefault("note", ""), decision, isBack));
            }
        }
        return Optional.of(new Line.Newer());
    }
}
