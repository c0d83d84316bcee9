package dev.rehearse.note;

/// The YAML between two `---` at the very top of a note.
final class FrontMatter {
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
