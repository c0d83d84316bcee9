package dev.rehearse.markdown;

import java.util.Optional;

/// The YAML between two `---` at the very top of a note.
public final class FrontMatter {
    private static final String TITLE = "title";
    private static final int MOST_LINES = 100;
    private static final int LONGEST = 500;

    private FrontMatter() {}

    /// Its last line, 0 when the note begins with none. A thematic break followed by prose is none.
    static int lastLine(byte[] bytes, Lines lines, int start) {
        if (!isFence(bytes, start, lines.end(1), '-') || lines.count() < 2) {
            return 0;
        }
        int second = lines.start(2);
        if (!isFence(bytes, second, lines.end(2), '-') && !isEntry(bytes, second, lines.end(2))) {
            return 0;
        }
        for (int line = 2; line <= lines.count(); line++) {
            int from = lines.start(line);
            int to = lines.end(line);
            if (isFence(bytes, from, to, '-') || isFence(bytes, from, to, '.')) {
                return line;
            }
        }
        return 0;
    }

    /// Its `title:`, if it has one.
    public static Optional<String> title(Scan scan) {
        return entry(TITLE, scan)
                .map(title -> {
                    boolean quoted = title.length() > 1 && "\"'".indexOf(title.charAt(0)) >= 0;
                    return quoted ? title.substring(1, title.length() - 1) : title;
                });
    }

    /// Whether it makes the note a form for others to fill in, as those who keep a list of faults
    /// have them: it says what the form is about, and how to label what comes of it.
    public static boolean isForm(Scan scan) {
        return entry("about", scan).isPresent() && entry("labels", scan).isPresent();
    }

    private static Optional<String> entry(String key, Scan scan) {
        var lines = scan.lines();
        var blocks = scan.blocks();
        if (blocks.count() == 0 || blocks.kind(0) != BlockKind.FRONT_MATTER) {
            return Optional.empty();
        }
        int last = Math.min(blocks.lastLine(0), MOST_LINES);
        for (int line = 2; line < last; line++) {
            int start = lines.start(line);
            int end = Math.min(lines.end(line), start + LONGEST);
            var entry = Source.decode(scan.bytes(), start, end);
            if (entry.startsWith(":", key.length())
                    && entry.regionMatches(true, 0, key, 0, key.length())) {
                return Optional.of(entry.substring(key.length() + 1).strip());
            }
        }
        return Optional.empty();
    }

    private static boolean isFence(byte[] bytes, int start, int end, char mark) {
        int at = start;
        while (at < end && bytes[at] == mark) {
            at++;
        }
        if (at - start != 3) {
            return false;
        }
        while (at < end && (bytes[at] == ' ' || bytes[at] == '\t')) {
            at++;
        }
        return at == end;
    }

    /// `key:` or a comment.
    private static boolean isEntry(byte[] bytes, int start, int end) {
        if (start < end && bytes[start] == '#') {
            return true;
        }
        for (int at = start; at < end; at++) {
            if (bytes[at] == ':') {
                return at > start && (at + 1 == end || bytes[at + 1] == ' ');
            }
        }
        return false;
    }
}
