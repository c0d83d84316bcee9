package dev.rehearse.store;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// One line of fields between tabs; tabs, line breaks and backslashes inside a field are escaped.
final class Fields {

    private Fields() {}

    static String line(String... fields) {
        var line = new StringBuilder();
        for (var field : fields) {
            if (!line.isEmpty()) {
                line.append('\t');
            }
            escape(field, line);
        }
        return line.toString();
    }

    private static void escape(String field, StringBuilder line) {
        for (int i = 0; i < field.length(); i++) {
            char c = field.charAt(i);
            switch (c) {
                case '\\' -> line.append("\\\\");
                case '\t' -> line.append("\\t");
                case '\n' -> line.append("\\n");
                case '\r' -> line.append("\\r");
                default -> line.append(c);
            }
        }
    }

    static List<String> of(String line) {
        var fields = new ArrayList<String>();
        var field = new StringBuilder();
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '\t') {
                fields.add(field.toString());
                field.setLength(0);
            } else if (c == '\\' && i + 1 < line.length()) {
                i++;
                field.append(unescaped(line.charAt(i)));
            } else {
                field.append(c);
            }
        }
        fields.add(field.toString());
        return fields;
    }

    private static char unescaped(char c) {
        return switch (c) {
            case 't' -> '\t';
            case 'n' -> '\n';
            case 'r' -> '\r';
            default -> c;
        };
    }

    /// Milliseconds.
    static String of(Duration time) {
        return Long.toString(time.toMillis());
    }

    static Duration duration(String millis) {
        return Duration.ofMillis(Long.parseLong(millis));
    }

    static Optional<Duration> optional(String millis) {
        return millis.equals("-") ? Optional.empty() : Optional.of(duration(millis));
    }
}
