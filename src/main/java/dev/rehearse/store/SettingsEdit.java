package dev.rehearse.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;

/// Sets one value in the bytes of a `config.json`; every other byte stays as the person wrote it.
final class SettingsEdit {
    private SettingsEdit() {}

    /// The file's bytes with these values, each a JSON literal. A file that is not JSON is not
    /// touched.
    static byte[] of(byte[] file, Map<String, String> values) throws IOException {
        var bytes = file;
        for (var value : new TreeMap<>(values).entrySet()) {
            try {
                bytes = with(bytes, value.getKey(), value.getValue());
            } catch (JacksonException malformed) {
                throw new Cause.Refused("it is not JSON");
            }
        }
        return bytes;
    }

    /// From the first byte of a value to the one after it; where there is none yet, both are where
    /// it goes.
    private record Place(int from, int to, boolean isThere, boolean isFirst) {}

    static byte[] with(byte[] bytes, String name, String literal) throws IOException {
        var place = place(bytes, name);
        if (place.isThere()) {
            return spliced(bytes, place.from(), place.to(), literal);
        }
        var entry = "\"" + name + "\": " + literal;
        if (place.isFirst()) {
            return spliced(bytes, place.from(), place.to(), "\n  " + entry + "\n");
        }
        var gap = new String(bytes, place.from(), place.to() - place.from(), UTF_8);
        return spliced(bytes, place.from(), place.from(), gap + entry + ",");
    }

    private static byte[] spliced(byte[] bytes, int from, int to, String text) {
        var all = new ByteArrayOutputStream();
        all.write(bytes, 0, from);
        all.writeBytes(text.getBytes(UTF_8));
        all.write(bytes, to, bytes.length - to);
        return all.toByteArray();
    }

    private static Place place(byte[] bytes, String name) throws IOException {
        try (var json = new JsonFactory().createParser(bytes)) {
            if (json.nextToken() != JsonToken.START_OBJECT) {
                throw new Cause.Refused("no object { … } is in it");
            }
            int open = (int) json.currentTokenLocation().getByteOffset() + 1;
            var missing = new Place(open, open, false, true);
            while (json.nextToken() == JsonToken.FIELD_NAME) {
                int field = (int) json.currentTokenLocation().getByteOffset();
                missing = missing.isFirst() ? new Place(open, field, false, false) : missing;
                boolean wanted = json.currentName().equals(name);
                json.nextToken();
                int from = (int) json.currentTokenLocation().getByteOffset();
                int to = end(json, from);
                if (wanted) {
                    return new Place(from, to, true, false);
                }
            }
            int close = (int) json.currentTokenLocation().getByteOffset();
            return missing.isFirst() ? new Place(open, close, false, true) : missing;
        }
    }

    /// A number's parser has read the byte after it; the others stand right behind.
    private static int end(JsonParser json, int from) throws IOException {
        return switch (json.currentToken()) {
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> from + json.getTextLength();
            case VALUE_TRUE, VALUE_NULL -> from + 4;
            case VALUE_FALSE -> from + 5;
            default -> {
                json.skipChildren();
                json.finishToken();
                yield (int) json.currentLocation().getByteOffset();
            }
        };
    }
}
