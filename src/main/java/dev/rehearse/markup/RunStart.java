package dev.rehearse.markup;

import java.util.List;
import java.util.Locale;

/// Finds where Markdown can be cut so that the rest reads the same without what stands before.
final class RunStart {
    /// What an open block waits for; empty when nothing is open.
    private String closing = "";

    private RunStart() {}

    /// The last line at or before `line` that begins a block of its own.
    static int before(List<String> lines, int line) {
        var scan = new RunStart();
        int start = 0;
        for (int i = 0; i <= line && i < lines.size(); i++) {
            String text = lines.get(i);
            boolean afterBlank = i > 0 && lines.get(i - 1).isBlank();
            if (scan.closing.isEmpty() && begins(text, afterBlank)) {
                start = i;
            }
            scan.pass(text);
        }
        return start;
    }

    private static boolean begins(String text, boolean afterBlank) {
        boolean heading = text.matches("#{1,6}([ \\t].*)?");
        boolean indented = text.startsWith(" ") || text.startsWith("\t");
        return heading || (afterBlank && !text.isBlank() && !indented);
    }

    private void pass(String text) {
        String trimmed = text.strip();
        if (closing.isEmpty()) {
            closing = opened(trimmed);
        } else if (isClosedBy(trimmed)) {
            closing = "";
        }
    }

    private boolean isClosedBy(String trimmed) {
        boolean fence = closing.charAt(0) == '`' || closing.charAt(0) == '~';
        return fence
                ? trimmed.startsWith(closing)
                        && trimmed.replace(closing.substring(0, 1), "").isEmpty()
                : trimmed.toLowerCase(Locale.ROOT).contains(closing);
    }

    /// Only fences and the kinds of HTML that go on over empty lines.
    private static String opened(String trimmed) {
        if (trimmed.startsWith("```") || trimmed.startsWith("~~~")) {
            int length = 3;
            while (length < trimmed.length() && trimmed.charAt(length) == trimmed.charAt(0)) {
                length++;
            }
            boolean inline = trimmed.charAt(0) == '`' && trimmed.indexOf('`', length) >= 0;
            return inline ? "" : trimmed.substring(0, length);
        }
        String lower = trimmed.toLowerCase(Locale.ROOT);
        if (lower.startsWith("<!--")) {
            return lower.contains("-->") ? "" : "-->";
        }
        for (String name : List.of("pre", "script", "style", "textarea")) {
            if (lower.startsWith("<" + name) && !lower.contains("</" + name + ">")) {
                return "</" + name + ">";
            }
        }
        return "";
    }
}
