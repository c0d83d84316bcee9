package dev.rehearse.store;

import dev.rehearse.outline.Decision;
import dev.rehearse.outline.Subject;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// The lines of `overrides.jsonl`, version 1. They are read before the first frame, and the JSON
/// library only for those that another program wrote.
final class DecisionLines {
    static final int VERSION = 1;
    private static final int LONGEST_LINE = 64 << 10;

    private DecisionLines() {}

    sealed interface Line {
        /// Of a note, by its path from the folder that the file's own folder lies in.
        record Said(String note, Decision decision, boolean isBack) implements Line {}

        /// Of a newer version: kept in the file, not understood here.
        record Newer() implements Line {}
    }

    /// What a file says, and what of it is worth keeping when some of it is damaged.
    record Content(List<Line> lines, List<String> readable, int damaged) {}

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
        return text.length() > LONGEST_LINE || !SummedLine.isWhole(text)
                ? Optional.empty()
                : FlatJson.read(text)
                        .or(() -> DecisionJson.fields(text))
                        .flatMap(DecisionLines::line);
    }

    private static Optional<Line> line(Map<String, Object> fields) {
        if (!(fields.get("v") instanceof Integer version) || version < 1) {
            return Optional.empty();
        }
        return version > VERSION ? Optional.of(new Line.Newer()) : said(fields);
    }

    /// A word that is not known here may be of a newer program: its line is left alone.
    private static Optional<Line> said(Map<String, Object> fields) {
        if (!(fields.get("kind") instanceof String kind)
                || !(fields.get("note") instanceof String note)
                || !(fields.get("text") instanceof String text)
                || !(fields.get("says") instanceof String word)) {
            return Optional.empty();
        }
        int nth = fields.get("nth") instanceof Integer number ? Math.max(1, number) : 1;
        var section = fields.get("section") instanceof String title ? title : "";
        boolean isBack = Boolean.TRUE.equals(fields.get("back"));
        Optional<Subject> subject =
                switch (kind) {
                    case "item" -> Optional.of(new Subject.Item(section, text, nth));
                    case "section" -> Optional.of(new Subject.Titled(text, nth));
                    default -> Optional.empty();
                };
        for (var says : Decision.Says.values()) {
            if (subject.isPresent() && word(says).equals(word)) {
                var decision = new Decision(subject.get(), says);
                return Optional.of(new Line.Said(note, decision, isBack));
            }
        }
        return Optional.of(new Line.Newer());
    }

    static String word(Decision.Says says) {
        return says.name().toLowerCase(Locale.ROOT);
    }
}
