package dev.rehearse.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.SerializedString;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HexFormat;
import java.util.List;

/// JSON for other programs: one object on one line, safe to be shown in a terminal.
final class JsonLine {
    /// Loaded when a tree is asked for.
    private static final class Trees {
        private static final JsonMapper JSON = new JsonMapper();
    }

    /// A letter beyond the first plane stays one.
    private static final JsonFactory FACTORY =
            JsonFactory.builder()
                    .enable(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8)
                    .build();

    private static final SerializableString BETWEEN = new SerializedString(",\n");
    private static final HexFormat HEX = HexFormat.of();

    private JsonLine() {}

    static ObjectNode object() {
        return Trees.JSON.createObjectNode();
    }

    static String of(JsonNode node) {
        return safe(node.toString());
    }

    /// One object written field by field: no tree is made, nor are the classes loaded that make it.
    static String of(Fields fields) {
        return new String(ofAll(List.of(fields), Fields::write), UTF_8);
    }

    interface Fields {
        void write(JsonGenerator json) throws IOException;
    }

    /// Several objects written so, each on its own line, with commas between them, in UTF-8.
    static <T> byte[] ofAll(List<T> objects, FieldsOf<T> fields) {
        var out = new ByteArrayOutputStream(4_096);
        try (var json = FACTORY.createGenerator(out).setRootValueSeparator(BETWEEN)) {
            for (var object : objects) {
                json.writeStartObject();
                fields.write(object, json);
                json.writeEndObject();
            }
        } catch (IOException never) {
            throw new UncheckedIOException("A text in memory cannot fail.", never);
        }
        var bytes = out.toByteArray();
        return isPlain(bytes) ? bytes : safe(new String(bytes, UTF_8)).getBytes(UTF_8);
    }

    /// Whether nothing can be hidden in them: of bytes that is told sooner than of letters.
    private static boolean isPlain(byte[] json) {
        for (byte b : json) {
            if (!isPlain((char) b)) {
                return false;
            }
        }
        return true;
    }

    interface FieldsOf<T> {
        void write(T object, JsonGenerator json) throws IOException;
    }

    static void strings(JsonGenerator json, String name, List<String> values) throws IOException {
        json.writeArrayFieldStart(name);
        for (var value : values) {
            json.writeString(value);
        }
        json.writeEndArray();
    }

    /// Outside its texts JSON is plain, so what could move a cursor is escaped wherever it stands.
    private static String safe(String json) {
        int hidden = hiddenFrom(json, 0);
        if (hidden == json.length()) {
            return json;
        }
        var out = new StringBuilder(json.length() + 16);
        int from = 0;
        while (hidden < json.length()) {
            int next = hidden + Character.charCount(json.codePointAt(hidden));
            out.append(json, from, hidden);
            escape(out, json, hidden, next);
            from = next;
            hidden = hiddenFrom(json, from);
        }
        return out.append(json, from, json.length()).toString();
    }

    /// Where the first such character stands, or else the end.
    private static int hiddenFrom(String json, int from) {
        int at = from;
        while (at < json.length()) {
            if (isPlain(json.charAt(at))) {
                at++;
                continue;
            }
            int point = json.codePointAt(at);
            if (isHidden(point)) {
                return at;
            }
            at += Character.charCount(point);
        }
        return at;
    }

    private static void escape(StringBuilder out, String json, int from, int to) {
        for (int at = from; at < to; at++) {
            out.append("\\u").append(HEX.toHexDigits(json.charAt(at)));
        }
    }

    /// A line's end stands between objects alone: in a text it is escaped already.
    private static boolean isPlain(char c) {
        return (c >= ' ' && c < 0x7F) || c == '\n';
    }

    private static boolean isHidden(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR ->
                    true;
            default -> false;
        };
    }
}
