package dev.rehearse.recognition.form;

import dev.rehearse.question.Found;
import dev.rehearse.question.Question;
import dev.rehearse.wording.Asking;
import dev.rehearse.wording.Bare;

import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;

/// A line that asks above lines that are its boxes, "[ ] on the left": a quiz as people jot it
/// down.
final class OptionsForm {
    private static final int LEAST = 2;
    private static final int FEWEST_WORDS = 3;

    private OptionsForm() {}

    static List<Found> at(Page page, int block) {
        int first = page.blocks.line(block);
        int last = page.blocks.lastLine(block);
        if (last - first < LEAST
                || page.isInDetails(block)
                || page.blocks.end(block) - page.blocks.start(block) > PlainText.LONGEST
                || !isOption(page.bytes, page.lines.start(last))) {
            return List.of();
        }
        int asked = first;
        while (asked + 1 < last && !isOption(page.bytes, page.lines.start(asked + 1))) {
            asked++;
        }
        if (last - asked < LEAST) {
            return List.of();
        }
        // A title may stand above what asks, or what asks may run on.
        for (int line = asked; line >= first; line -= Math.max(1, asked - first)) {
            var bare = Bare.of(lines(page, block, line, asked));
            if (bare.words().size() >= FEWEST_WORDS && bare.asks(Asking.Place.AMONG_QUESTIONS)) {
                return List.of(
                        page.asked(bare, Question.Kind.PARAGRAPH, line, asked, Optional.empty()));
            }
        }
        return List.of();
    }

    private static String lines(Page page, int block, int from, int to) {
        var lines = new StringJoiner("\n");
        for (int line = from; line <= to; line++) {
            lines.add(page.line(block, line));
        }
        return lines.toString();
    }

    private static boolean isOption(byte[] bytes, int line) {
        int at = line;
        while (at < bytes.length && (bytes[at] == ' ' || bytes[at] == '\t')) {
            at++;
        }
        return at + 2 < bytes.length
                && bytes[at] == '['
                && " xX".indexOf(bytes[at + 1]) >= 0
                && bytes[at + 2] == ']';
    }
}
