package dev.rehearse.note;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Lines of plain text among questions, each a question with its mark or a prompt.
final class LineForm {
    private LineForm() {}

    static List<Found> at(Page page, int block) {
        int length = page.blocks.end(block) - page.blocks.start(block);
        if (page.blocks.parent(block) >= 0
                || !page.amongQuestions()
                || page.isInDetails(block)
                || page.isUnderQuestion(block)
                || length > 4 * Forms.LONGEST
                || !couldAsk(page, block)) {
            return List.of();
        }
        var found = new ArrayList<Found>();
        int last = page.blocks.lastLine(block);
        for (int line = page.blocks.line(block); line <= last; line++) {
            var text = page.line(block, line);
            if (isProse(text)) {
                return List.of();
            }
            var bare = Bare.of(text);
            if (!Asking.endsInMark(bare.text())
                    && !Asking.startsWithPrompt(Wording.words(bare.text()))) {
                return List.of();
            }
            found.add(
                    page.asked(
                            bare,
                            Question.Kind.PARAGRAPH,
                            line,
                            line,
                            page.below(line),
                            Optional.of(new Peers(Peers.Kind.LINES, page.sectionIndex()))));
        }
        return found;
    }

    /// Whether a line as it is written surely has no mark and begins with no prompt. Most lines of
    /// most notes show that before they are stripped of their markup.
    private static boolean isProse(String line) {
        int end = 0;
        while (end < line.length() && isLetter(line.charAt(end))) {
            end++;
        }
        if (end == 0 || end == line.length() || line.charAt(end) != ' ') {
            return false;
        }
        for (int at = end; at < line.length(); at++) {
            char c = line.charAt(at);
            if (c == '?' || c == '&' || c > 0x7F) { // an entity may be a mark
                return false;
            }
        }
        return !Asking.opensPrompt(line.substring(0, end).toLowerCase(Locale.ROOT))
                && !Languages.beginsLabel(line);
    }

    private static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    /// A mark, or a line of its own.
    private static boolean couldAsk(Page page, int block) {
        return page.holdsMark(block) || page.lineCount(block) == 1;
    }
}
