package dev.rehearse.recognition;

import dev.rehearse.markdown.BlockKind;
import dev.rehearse.markdown.ByteRange;
import dev.rehearse.markdown.Plain;
import dev.rehearse.wording.Bare;
import dev.rehearse.wording.QuestionMark;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A line that asks and is answered at once: `What is it?::A card`, a lone `?` below it, or a line
/// that calls itself the answer.
final class CardForm {
    private static final String SIDES = "::";

    private CardForm() {}

    static List<Found> at(Page page, int block) {
        if (page.blocks.parent(block) >= 0
                || page.blocks.end(block) - page.blocks.start(block) > LineForm.LONGEST
                || page.isInDetails(block)
                || page.isUnderAskingHeading()
                || !QuestionMark.mayBeIn(
                        page.bytes, page.blocks.start(block), page.blocks.end(block))) {
            return List.of();
        }
        var found = new ArrayList<Found>();
        int last = page.blocks.lastLine(block);
        int from = page.blocks.line(block);
        for (int line = from; line <= last; line++) {
            var text = page.line(block, line);
            var front = front(text);
            int end = page.lines.end(line);
            if (isTurn(text) && line > from) {
                found.add(card(page, lines(page, block, from, line - 1), from, line - 1, end));
                from = line + 1;
            } else if (!front.isEmpty()) {
                int begun = Stretch.start(page, block, from, line);
                var above = begun < line ? lines(page, block, begun, line - 1) + "\n" : "";
                int after = end - bytes(text) + bytes(front) + 2;
                found.add(card(page, above + front, begun, line, after));
                from = line + 1;
            } else if (isAnswered(page, block, line) && QuestionMark.isVeryLast(Plain.of(text))) {
                int begun = Stretch.start(page, block, from, line);
                found.add(card(page, lines(page, block, begun, line), begun, line, end));
                from = line + 1;
            }
        }
        return found;
    }

    private static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }

    /// What asks before the two colons, or nothing.
    static String front(String text) {
        int sides = text.indexOf(SIDES);
        var front = sides > 0 ? text.substring(0, sides) : "";
        return !front.isEmpty() && QuestionMark.isVeryLast(Plain.of(front)) ? front : "";
    }

    private static boolean isTurn(String text) {
        var alone = text.strip();
        return alone.equals("?") || alone.equals("??");
    }

    private static boolean isAnswered(Page page, int block, int line) {
        if (line < page.blocks.lastLine(block)) {
            return LabelForm.isAnswer(page.line(block, line + 1));
        }
        int next = block + 1;
        return next < page.blocks.count()
                && page.blocks.kind(next) == BlockKind.PARAGRAPH
                && page.blocks.parent(next) < 0
                && LabelForm.isAnswer(page.line(next, page.blocks.line(next)));
    }

    private static String lines(Page page, int block, int line, int lastLine) {
        var text = new StringBuilder();
        for (int at = line; at <= lastLine; at++) {
            var each = page.line(block, at);
            boolean tag = each.length() > 1 && each.charAt(0) == '#' && each.indexOf(' ') < 0;
            text.append(text.isEmpty() ? "" : "\n").append(tag ? "" : each);
        }
        return text.toString().strip();
    }

    private static Found card(Page page, String text, int line, int lastLine, int after) {
        var known = new ByteRange(after, Math.max(after, page.sectionEnd()));
        return page.asked(Bare.of(text), Question.Kind.QA, line, lastLine, known, Optional.empty());
    }
}
