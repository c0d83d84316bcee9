package dev.rehearse.recognition.form;

import dev.rehearse.markdown.BlockKind;
import dev.rehearse.markdown.Plain;
import dev.rehearse.markdown.Source;
import dev.rehearse.wording.Letters;
import dev.rehearse.wording.Wording;

import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// A story told by its situation, its task, what was done and what came of it (STAR): what stands
/// above it is asked, "Time I failed".
final class Star {
    private enum Part {
        SITUATION,
        TASK,
        ACTION,
        RESULT
    }

    /// Blocks and lines of a story that are looked at: its parts begin early.
    private static final int MOST_BLOCKS = 40;

    private static final int MOST_LINES = 12;

    /// Of those, where its first part begins at the latest.
    private static final int FEW_BLOCKS = 3;

    private static final int LONGEST_NAME = 24;

    private static final Map<String, Part> NAMES =
            Map.ofEntries(
                    Map.entry("s", Part.SITUATION),
                    Map.entry("t", Part.TASK),
                    Map.entry("a", Part.ACTION),
                    Map.entry("r", Part.RESULT),
                    Map.entry("situation", Part.SITUATION),
                    Map.entry("task", Part.TASK),
                    Map.entry("action", Part.ACTION),
                    Map.entry("actions", Part.ACTION),
                    Map.entry("result", Part.RESULT),
                    Map.entry("results", Part.RESULT),
                    Map.entry("situación", Part.SITUATION),
                    Map.entry("tarea", Part.TASK),
                    Map.entry("acción", Part.ACTION),
                    Map.entry("resultado", Part.RESULT),
                    Map.entry("situação", Part.SITUATION),
                    Map.entry("tarefa", Part.TASK),
                    Map.entry("ação", Part.ACTION),
                    Map.entry("tâche", Part.TASK),
                    Map.entry("résultat", Part.RESULT),
                    Map.entry("aufgabe", Part.TASK),
                    Map.entry("ergebnis", Part.RESULT));

    private Star() {}

    /// "The STAR method", which tells how.
    static boolean isAbout(String title) {
        return Wording.words(title).contains("star");
    }

    /// Whether one stands below a heading.
    static boolean isBelow(Page page, int heading) {
        var parts = EnumSet.noneOf(Part.class);
        int last = Math.min(page.blocks.count(), heading + 1 + MOST_BLOCKS);
        for (int block = heading + 1; block < last; block++) {
            boolean isHeading = page.blocks.isTopHeading(block);
            if (isHeading && page.blocks.value(block) <= page.blocks.value(heading)) {
                break;
            }
            if (isHeading) {
                Optional.ofNullable(NAMES.get(Letters.small(Plain.of(page.source(block)).strip())))
                        .ifPresent(parts::add);
            } else if (page.blocks.kind(block) == BlockKind.PARAGRAPH) {
                parts(page, block, parts);
            }
            boolean none = parts.isEmpty() && block > heading + FEW_BLOCKS;
            if (none || (parts.size() == 1 && !parts.contains(Part.SITUATION))) {
                break;
            }
        }
        return parts.contains(Part.SITUATION) && parts.size() > 1;
    }

    private static void parts(Page page, int block, Set<Part> parts) {
        int last = Math.min(page.blocks.lastLine(block), page.blocks.line(block) + MOST_LINES);
        for (int line = page.blocks.line(block); line <= last; line++) {
            int start = Math.max(page.lines.start(line), page.blocks.start(block));
            int end = Math.min(page.lines.end(line), start + 2 * LONGEST_NAME);
            if (!holdsColon(page.bytes, start, end)) {
                continue; // most lines
            }
            var text = Plain.of(Source.decode(page.bytes, start, Math.max(start, end)));
            int colon = text.indexOf(':');
            if (colon > 0 && colon <= LONGEST_NAME) {
                Optional.ofNullable(NAMES.get(Letters.small(text.substring(0, colon).strip())))
                        .ifPresent(parts::add);
            }
        }
    }

    private static boolean holdsColon(byte[] bytes, int start, int end) {
        for (int at = start; at < end; at++) {
            if (bytes[at] == ':') {
                return true;
            }
        }
        return false;
    }
}
