package dev.rehearse.store;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

import java.util.HexFormat;

/// JSON for other programs: one object on one line, safe to be shown in a terminal.
final class JsonLine {
    private static final JsonMapper JSON = new JsonMapper();
    private static final HexFormat HEX = HexFormat.of();

    private JsonLine() {}

    static ObjectNode object() {
        return JSON.createObjectNode();
    }

    /// Outside its texts JSON is plain, so what could move a cursor is escaped wherever it stands.
    static String of(JsonNode node) {
        var json = node.toString();
        var out = new StringBuilder(json.length());
        int from = 0;
        for (int at = 0; at < json.length(); ) {
            int point = json.codePointAt(at);
            int next = at + Character.charCount(point);
            if (isHidden(point)) {
                out.append(json, from, at);
                escape(out, json, at, next);
                from = next;
            }
            at = next;
        }
        return from == 0 ? json : out.append(json, from, json.length()).toString();
    }

    private static void escape(StringBuilder out, String json, int from, int to) {
        for (int at = from; at < to; at++) {
            out.append("\\u").append(HEX.toHexDigits(json.charAt(at)));
        }
    }

    private static boolean isHidden(int point) {
        if (point >= ' ' && point < 0x7F) {
            return false;
        }
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
