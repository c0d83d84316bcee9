package dev.rehearse.store;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

/// JSON for other programs: one object on one line, safe to be shown in a terminal.
final class JsonLine {
    private static final JsonMapper JSON = new JsonMapper();

    private JsonLine() {}

    static ObjectNode object() {
        return JSON.createObjectNode();
    }

    /// Outside its texts JSON is plain, so what could move a cursor is escaped wherever it stands.
    static String of(JsonNode node) {
        var json = node.toString();
        var out = new StringBuilder(json.length());
        json.codePoints().forEach(point -> append(out, point));
        return out.toString();
    }

    private static void append(StringBuilder out, int point) {
        if (!isHidden(point)) {
            out.appendCodePoint(point);
            return;
        }
        for (char half : Character.toChars(point)) {
            out.append("\\u").append("%04x".formatted((int) half));
        }
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
