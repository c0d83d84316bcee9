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
                || !(page.amongQuestions() || isInRow(page, block))
                || page.isInDetails(block)
                || page.isUnderQuestion(block)
                || length > 4 * Forms.LONGEST) {
            return List.of();
        }
        boolean among = page.amongQuestions();
        var found = new ArrayList<Found>();
        int last = page.blocks.lastLine(block);
        for (int line = page.blocks.line(block); line <= last; line++) {
            var text = page.line(block, line);
            if (isProse(text)) {
                return List.of();
            }
            var bare = Bare.of(text);
            boolean marked = QuestionMark.isLast(bare.text());
            if (!(among ? marked || asks(bare.text()) : marked && begins(bare.text()))) {
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
        return !Asking.opens(line.substring(0, end).toLowerCase(Locale.ROOT))
                && !Languages.beginsLabel(line);
    }

    private static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    /// A line that ends in a mark, beside another one: nobody writes prose so.
    private static boolean isInRow(Page page, int block) {
        return page.section().filter(Section::asks).isEmpty()
                && endsInMark(page, block)
                && (endsInMark(page, block - 1) || endsInMark(page, block + 1));
    }

    private static boolean begins(String text) {
        var words = Wording.words(text);
        return !words.isEmpty() && Asking.begins(words.getFirst());
    }

    private static boolean endsInMark(Page page, int block) {
        return block >= 0
                && block < page.blocks.count()
                && page.blocks.kind(block) == BlockKind.PARAGRAPH
                && page.blocks.parent(block) < 0
                && page.lineCount(block) == 1
                && page.bytes[page.blocks.end(block) - 1] == '?';
    }

    /// Without a mark: by its first words, and no sentence that ends.
    private static boolean asks(String text) {
        var words = Wording.words(text);
        boolean ends = text.endsWith(".") || text.endsWith(":") || text.endsWith("。");
        return Asking.startsWithPrompt(words)
                || (!ends
                        && !Asking.orders(words)
                        && Asking.asks(text, words, Asking.Place.HEADING));
    }
}
