package dev.rehearse.recognition.form;

import dev.rehearse.markdown.BlockKind;
import dev.rehearse.question.Found;
import dev.rehearse.question.Peers;
import dev.rehearse.question.Question;
import dev.rehearse.wording.Asking;
import dev.rehearse.wording.Bare;
import dev.rehearse.wording.QuestionMark;
import dev.rehearse.wording.Wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Lines that ask between lists of answers, with no blank line anywhere, or one below the other in
/// an item that holds nothing else: Markdown reads on with the last item above them.
final class LazyLines {
    private static final int FEWEST_WORDS = 2;

    /// Nobody asks one thing in so many lines, each with a mark at its end.
    private static final int MANY = 4;

    /// Of a line among them: "Why?" belongs to the one above.
    private static final int WHOLE_WORDS = 3;

    /// What goes on with the line above.
    private static final Set<String> ON = Set.of("and", "but", "if", "or", "so", "then");

    /// Nobody breaks lines as short as that at a margin.
    private static final int NARROWEST = 40;

    private LazyLines() {}

    static List<Found> at(Page page, int block) {
        if (page.blocks.parent(block) < 0) {
            return opens(page, block)
                    ? List.of(
                            new Found.Doubtful(
                                    asked(page, Stretch.of(page, block).getLast()), false))
                    : List.of();
        }
        var found = new ArrayList<Found>();
        for (var stretch : in(page, block)) {
            found.add(asked(page, stretch));
        }
        return found;
    }

    /// The first of them in the paragraph of an item, or the line after it.
    static int first(Page page, int paragraph) {
        var stretches = in(page, paragraph);
        return stretches.isEmpty()
                ? page.blocks.lastLine(paragraph) + 1
                : stretches.getFirst().line();
    }

    static boolean is(Found.Asked question) {
        return question.peers().filter(peers -> peers.kind() == Peers.Kind.LAZY).isPresent();
    }

    private static List<Stretch> in(Page page, int paragraph) {
        int item = page.blocks.parent(paragraph);
        if (item < 0
                || page.blocks.parent(item) >= 0
                || page.blocks.lineCount(paragraph) < 2
                || page.blocks.end(paragraph) - page.blocks.start(paragraph) > PlainText.LONGEST
                || page.isUnderAskingHeading()
                || page.isInDetails(paragraph)) {
            return List.of();
        }
        if (page.amongQuestions() && eachAsks(page, paragraph)) {
            return Stretch.of(page, paragraph).stream().skip(1).toList();
        }
        if (!mayHold(page, paragraph)) {
            return List.of();
        }
        var stretches = Stretch.of(page, paragraph);
        int width = width(page, paragraph);
        return isOpen(stretches.getFirst().text())
                ? List.of()
                : stretches.stream()
                        .skip(1)
                        .filter(one -> asks(page, one) && hasRoom(page, one.line(), width))
                        .toList();
    }

    /// Whether every line has its mark and begins a question of its own.
    private static boolean eachAsks(Page page, int paragraph) {
        if (page.blocks.lineCount(paragraph) < MANY
                || page.bytes[page.blocks.end(paragraph) - 1] != '?') {
            return false; // most items
        }
        int last = page.blocks.lastLine(paragraph);
        for (int line = page.blocks.line(paragraph); line <= last; line++) {
            var text = page.line(paragraph, line).strip();
            var words = Wording.words(text);
            if (!QuestionMark.isVeryLast(text)
                    || !Character.isUpperCase(text.codePointAt(0))
                    || words.size() < WHOLE_WORDS
                    || ON.contains(words.getFirst())) {
                return false;
            }
        }
        return true;
    }

    /// A line after the first that is not indented, in a text that has a mark at the end of one.
    private static boolean mayHold(Page page, int paragraph) {
        int first = page.blocks.line(paragraph);
        boolean flush = false;
        for (int line = first + 1; line <= page.blocks.lastLine(paragraph) && !flush; line++) {
            flush = isFlush(page, line);
        }
        return flush
                && QuestionMark.mayBeIn(
                        page.bytes, page.lines.end(first), page.blocks.end(paragraph));
    }

    /// It begins with a letter, and no blank stands before it.
    private static boolean isFlush(Page page, int line) {
        byte c = page.bytes[page.lines.start(line)];
        return c < 0 || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    private static int width(Page page, int paragraph) {
        int width = NARROWEST;
        for (int line = page.blocks.line(paragraph);
                line <= page.blocks.lastLine(paragraph);
                line++) {
            width = Math.max(width, length(page, line));
        }
        return width;
    }

    /// Whether its first word had room at the end of the line above.
    private static boolean hasRoom(Page page, int line, int width) {
        int start = page.lines.start(line);
        int word = start;
        while (word < page.lines.end(line) && page.bytes[word] != ' ') {
            word++;
        }
        return length(page, line - 1) + 1 + word - start <= width;
    }

    private static int length(Page page, int line) {
        return page.lines.end(line) - page.lines.start(line);
    }

    private static boolean asks(Page page, Stretch stretch) {
        var bare = Bare.of(stretch.text());
        return isFlush(page, stretch.line())
                && !LazyItems.isItem(stretch.text())
                && QuestionMark.isVeryLast(bare.text())
                && bare.words().size() >= FEWEST_WORDS;
    }

    /// It asks, and its mark may come on the next line.
    private static boolean isOpen(String text) {
        var bare = Bare.of(text);
        return !QuestionMark.isIn(bare.text()) && bare.asks(Asking.Place.AMONG_QUESTIONS);
    }

    /// A line with its mark, at once above a list: the first of such a row.
    private static boolean opens(Page page, int block) {
        int next = block + 1;
        int last = page.blocks.lastLine(block);
        return next < page.blocks.count()
                && (page.blocks.kind(next) == BlockKind.BULLET
                        || page.blocks.kind(next) == BlockKind.NUMBER)
                && page.blocks.line(next) == last + 1
                && page.bytes[page.blocks.end(block) - 1] == '?'
                && page.blocks.end(block) - page.blocks.start(block) <= PlainText.LONGEST
                && !page.isUnderAskingHeading()
                && !page.isInDetails(block)
                && asks(page, Stretch.of(page, block).getLast());
    }

    private static Found.Asked asked(Page page, Stretch stretch) {
        return page.asked(
                Bare.of(stretch.text()),
                Question.Kind.PARAGRAPH,
                stretch.line(),
                stretch.lastLine(),
                Optional.of(new Peers(Peers.Kind.LAZY, page.sectionIndex())));
    }
}
