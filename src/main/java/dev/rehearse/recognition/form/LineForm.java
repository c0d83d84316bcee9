package dev.rehearse.recognition.form;

import dev.rehearse.markdown.BlockKind;
import dev.rehearse.markdown.Plain;
import dev.rehearse.outline.Section;
import dev.rehearse.question.Found;
import dev.rehearse.question.Peers;
import dev.rehearse.question.Question;
import dev.rehearse.wording.Asking;
import dev.rehearse.wording.Bare;
import dev.rehearse.wording.CodeOrder;
import dev.rehearse.wording.Languages;
import dev.rehearse.wording.QuestionMark;
import dev.rehearse.wording.Wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Lines of plain text among questions, each a question with its mark or a prompt.
final class LineForm {
    /// So many lines of a paragraph, and so large a part of them, make the rest a title.
    private static final int LEAST = 3;

    private static final int MOST = 60;
    private static final int SHORT = 60;

    /// So many lines, and so large a part of them, that what stands between two of them asks.
    private static final int MANY = 8;

    private static final int NEARLY_ALL = 80;
    private static final int LONGEST_BETWEEN = 160;

    private LineForm() {}

    static List<Found> at(Page page, int block) {
        int length = page.blocks.end(block) - page.blocks.start(block);
        if (page.isInDetails(block)
                || page.partsAnswer()
                || TableForm.is(page, block)
                || length > PlainText.LONGEST) {
            return List.of();
        }
        if (page.isUnderQuestion(block)) {
            return page.amongQuestions() && isInLongRow(page, block)
                    ? first(page, block)
                    : List.of();
        }
        boolean ordered = page.works.areMost();
        boolean among = ordered || page.amongQuestions();
        boolean may = mayBeMostlyMarked(page, block);
        if (!among && !may && !isInRow(page, block)) {
            return List.of();
        }
        if (!may && !ordered && beginsAsProse(page, block)) {
            return List.of(); // most paragraphs of a long answer
        }
        var stretches = Stretch.of(page, block);
        boolean mostly = may && areMostlyMarked(stretches);
        if (!among && !mostly && !isInRow(page, block)) {
            return List.of();
        }
        return at(page, stretches, among, mostly, ordered);
    }

    private static List<Found> at(
            Page page, List<Stretch> stretches, boolean among, boolean mostly, boolean ordered) {
        var found = new ArrayList<Found>();
        int begun = 0;
        boolean nearlyAll = among && areNearlyAllMarked(stretches);
        for (int at = 0; at < stretches.size(); at++) {
            var stretch = stretches.get(at);
            var bare =
                    (ordered && WorkOrders.isOrder(stretch.text()))
                                    || (nearlyAll && isBetweenMarks(stretches, at))
                            ? Optional.of(Bare.of(stretch.text()))
                            : asked(stretch.text(), among || mostly);
            if (bare.isPresent()) {
                begun += begins(bare.get().text()) ? 1 : 0;
                found.add(
                        page.asked(
                                bare.get(),
                                Question.Kind.PARAGRAPH,
                                stretch.line(),
                                stretch.lastLine(),
                                Optional.of(new Peers(Peers.Kind.LINES, page.sectionIndex()))));
            } else if (!mostly && !(among && isShort(stretches, stretch))) {
                return List.of();
            }
        }
        boolean enough = found.size() * 100 >= MOST * stretches.size();
        return enough && (among || begun * 2 >= found.size()) ? found : List.of();
    }

    /// "The history of rye." or an order in another language than English, between two lines that
    /// end in a mark as nearly all do.
    private static boolean isBetweenMarks(List<Stretch> stretches, int at) {
        if (at == 0
                || at + 1 == stretches.size()
                || !isMarked(stretches.get(at - 1))
                || !isMarked(stretches.get(at + 1))) {
            return false;
        }
        var text = stretches.get(at).text();
        return text.length() <= LONGEST_BETWEEN
                && !isMarked(stretches.get(at))
                && !text.endsWith(":")
                && Wording.words(text).size() >= LEAST;
    }

    private static boolean areNearlyAllMarked(List<Stretch> stretches) {
        return stretches.size() >= MANY
                && stretches.stream().filter(LineForm::isMarked).count() * 100
                        >= (long) NEARLY_ALL * stretches.size();
    }

    private static boolean isMarked(Stretch one) {
        return one.text().stripTrailing().endsWith("?");
    }

    /// A topic may stand among lines that ask.
    private static boolean isShort(List<Stretch> stretches, Stretch one) {
        return stretches.size() > LEAST && one.text().length() <= SHORT;
    }

    /// A line without what is no part of the question, if it is one.
    private static Optional<Bare> asked(String text, boolean expected) {
        if (isProse(text)) {
            return Optional.empty();
        }
        var bare = Bare.of(text);
        boolean marked = QuestionMark.isLast(bare.text());
        boolean asks =
                expected
                        ? marked || asks(bare.text()) || asksFirst(bare.text())
                        : marked && begins(bare.text());
        return Optional.of(bare).filter(_ -> asks);
    }

    /// Whether a paragraph has no mark, and a first line that is none of a list.
    private static boolean beginsAsProse(Page page, int block) {
        int first = page.blocks.line(block);
        if (page.lines.end(first) - page.blocks.start(block) <= SHORT
                || QuestionMark.mayBeIn(
                        page.bytes, page.blocks.start(block), page.blocks.end(block))) {
            return false;
        }
        var text = page.line(block, first);
        return text.length() > SHORT && text.indexOf('&') < 0 && isProse(text);
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
        var first = line.substring(0, end).toLowerCase(Locale.ROOT);
        return !Asking.opens(first)
                && !CodeOrder.mayBegin(first)
                && !first.equals("design")
                && !Languages.beginsLabel(line);
    }

    private static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    private static boolean isBelowQuestion(Page page) {
        return page.section().filter(Section::asks).isPresent() && page.isUnderAskingHeading();
    }

    /// Whether a section holds lines that end in a mark and nothing else: a heading that asks is
    /// then the first of them, and they are no answer to it.
    ///
    /// @param block any of its blocks
    static boolean areAll(Page page, int section, int block) {
        var own = page.sections.get(section);
        int first = block;
        while (first > 0 && page.blocks.start(first - 1) >= own.headingEnd()) {
            first--;
        }
        int at = Math.max(first, page.blocks.start(first) < own.headingEnd() ? first + 1 : first);
        int lines = 0;
        while (at < page.blocks.count() && page.blocks.start(at) < own.ownEnd()) {
            if (!endsInMark(page, at)) {
                return false;
            }
            lines++;
            at++;
        }
        return lines >= LEAST;
    }

    /// A line that ends in a mark, beside another one: nobody writes prose so.
    private static boolean isInRow(Page page, int block) {
        return !isBelowQuestion(page)
                && endsInMark(page, block)
                && (endsInMark(page, block - 1) || endsInMark(page, block + 1));
    }

    /// Several paragraphs whose first line ends in a mark are no answer to the question above.
    private static boolean isInLongRow(Page page, int block) {
        int from = block;
        int to = block;
        while (to - from + 1 < LEAST && beginsInMark(page, to + 1)) {
            to++;
        }
        while (to - from + 1 < LEAST && beginsInMark(page, from - 1)) {
            from--;
        }
        return to - from + 1 >= LEAST && beginsInMark(page, block);
    }

    private static boolean beginsInMark(Page page, int block) {
        if (block < 0
                || block >= page.blocks.count()
                || page.blocks.kind(block) != BlockKind.PARAGRAPH
                || page.blocks.parent(block) >= 0) {
            return false;
        }
        int at = Math.min(page.lines.end(page.blocks.line(block)), page.blocks.end(block)) - 1;
        while (at > page.blocks.start(block) && Plain.isBlank((char) page.bytes[at])) {
            at--;
        }
        return page.bytes[at] == '?';
    }

    private static List<Found> first(Page page, int block) {
        int line = page.blocks.line(block);
        var bare = Bare.of(page.line(block, line));
        return bare.words().isEmpty()
                ? List.of()
                : List.of(
                        page.asked(
                                bare,
                                Question.Kind.PARAGRAPH,
                                line,
                                line,
                                Optional.of(new Peers(Peers.Kind.LINES, page.sectionIndex()))));
    }

    /// "What is it? Give an example."
    private static boolean asksFirst(String text) {
        return QuestionMark.isIn(text) && begins(text);
    }

    /// A list without bullets: several lines, of which some end in a mark. What the others say is
    /// looked at later.
    private static boolean areMostlyMarked(List<Stretch> stretches) {
        long marked = stretches.stream().filter(LineForm::isMarked).count();
        return stretches.size() >= LEAST && marked * LEAST >= stretches.size();
    }

    private static boolean mayBeMostlyMarked(Page page, int block) {
        int lines = page.blocks.lineCount(block);
        if (lines < LEAST || isBelowQuestion(page)) {
            return false;
        }
        int marked = 0;
        int end = page.blocks.end(block);
        for (int at = page.blocks.start(block); at < end; at++) {
            marked += page.bytes[at] == '?' && isLineEnd(page.bytes, at + 1, end) ? 1 : 0;
        }
        return marked * LEAST >= lines;
    }

    private static boolean isLineEnd(byte[] bytes, int from, int end) {
        int at = from;
        while (at < end && (bytes[at] == ' ' || bytes[at] == '\t')) {
            at++;
        }
        return at == end || bytes[at] == '\n' || bytes[at] == '\r';
    }

    private static boolean begins(String text) {
        var words = Wording.words(text);
        return !words.isEmpty() && Asking.begins(words.getFirst());
    }

    static boolean endsInMark(Page page, int block) {
        return block >= 0
                && block < page.blocks.count()
                && page.blocks.kind(block) == BlockKind.PARAGRAPH
                && page.blocks.parent(block) < 0
                && page.bytes[page.blocks.end(block) - 1] == '?'
                && (page.blocks.lineCount(block) == 1 || isOne(page, block));
    }

    private static boolean isOne(Page page, int block) {
        return page.blocks.end(block) - page.blocks.start(block) <= Plain.LONGEST
                && Stretch.of(page, block).size() == 1;
    }

    /// Without a mark: by its first words, and no sentence that ends.
    private static boolean asks(String text) {
        var words = Wording.words(text);
        boolean ends = text.endsWith(".") || text.endsWith(":") || text.endsWith("。");
        return Asking.startsWithPrompt(words)
                || CodeOrder.is(words)
                || (Asking.ordersWork(words) && Asking.ordersSomething(words))
                || (!ends
                        && !Asking.orders(words)
                        && Asking.asks(text, words, Asking.Place.HEADING));
    }
}
