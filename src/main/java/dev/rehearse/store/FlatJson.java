package dev.rehearse.store;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// Reads a line of JSON as this program writes it: one object of texts, whole numbers and `true`,
/// without a blank. Anything else is left to the JSON library, which the first frame should not
/// wait for.
final class FlatJson {
    private static final int MOST_DIGITS = 7;

    private final String line;
    private final Map<String, Object> fields = new LinkedHashMap<>();
    private int at;

    private FlatJson(String line) {
        this.line = line;
    }

    /// Values are a String, an Integer or `true`; empty when the line is not so plain.
    static Optional<Map<String, Object>> read(String line) {
        var reading = new FlatJson(line);
        return reading.object() ? Optional.of(reading.fields) : Optional.empty();
    }

    private boolean object() {
        if (!takes("{")) {
            return false;
        }
        do {
            var name = text();
            var value = name.isPresent() && takes(":") ? value() : Optional.empty();
            if (name.isEmpty() || value.isEmpty()) {
                return false;
            }
            fields.put(name.get(), value.get());
        } while (takes(","));
        return takes("}") && at == line.length();
    }

    private boolean takes(String expected) {
        boolean there = line.startsWith(expected, at);
        at += there ? expected.length() : 0;
        return there;
    }

    private Optional<?> value() {
        if (at < line.length() && line.charAt(at) == '"') {
            return text();
        }
        return takes("true") ? Optional.of(true) : number();
    }

    private Optional<Integer> number() {
        int from = at;
        while (at < line.length() && line.charAt(at) >= '0' && line.charAt(at) <= '9') {
            at++;
        }
        boolean plain = at > from && at - from < MOST_DIGITS && line.charAt(from) != '0';
        return plain ? Optional.of(Integer.parseInt(line, from, at, 10)) : Optional.empty();
    }

    private Optional<String> text() {
        if (!takes("\"")) {
            return Optional.empty();
        }
        var text = new StringBuilder();
        while (at < line.length()) {
            char c = line.charAt(at++);
            if (c == '"') {
                return Optional.of(text.toString());
            }
            if (c < ' ' || (c == '\\' && !escaped(text))) {
                return Optional.empty();
            }
            if (c != '\\') {
                text.append(c);
            }
        }
        return Optional.empty();
    }

    /// Whether what follows a backslash is plain enough; it is added then.
    private boolean escaped(StringBuilder text) {
        char c = at < line.length() ? line.charAt(at++) : ' ';
        switch (c) {
            case '"', '\\' -> text.append(c);
            case 'n' -> text.append('\n');
            case 't' -> text.append('\t');
            default -> {
                return false;
            }
        }
        return true;
    }
}
