package dev.rehearse.recognition.form;

import dev.rehearse.markdown.BlockKind;
import dev.rehearse.outline.Title;
import dev.rehearse.question.Found;
import dev.rehearse.question.Question;
import dev.rehearse.wording.Asking;
import dev.rehearse.wording.Bare;
import dev.rehearse.wording.Leading;
import dev.rehearse.wording.Outright;
import dev.rehearse.wording.QuestionMark;
import dev.rehearse.wording.TitleWords;
import dev.rehearse.wording.Wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A note of nothing but short lines that somebody jotted down, most of which ask and few with a
/// mark: "what is kneading", "difference between rye and wheat", "sourdough in the fridge". Then
/// each of them is a question.
final class OnlyLines {
    private static final int LEAST = 4;

    /// Nobody jots down more.
    private static final int MOST_LINES = 2_000;

    /// How large a part must ask.
    private static final int PERCENT = 60;

    /// In bytes. A longer line is a text.
    private static final int LONGEST = 200;

    private static final int FEWEST_WORDS = 2;

    private final Page page;
    private boolean known;
    private boolean only;

    OnlyLines(Page page) {
        this.page = page;
    }

    static List<Found> at(Page page, int block) {
        return page.onlyLines.isAll() ? page.onlyLines.lines(block) : List.of();
    }

    private boolean isAll() {
        if (!known) {
            known = true;
            only = page.untitled && areShort() && mostAsk();
        }
        return only;
    }

    /// By their bytes alone: most notes show there that they are none.
    private boolean areShort() {
        var blocks = page.blocks;
        int lines = 0;
        for (int block = 0; block < blocks.count(); block++) {
            switch (blocks.kind(block)) {
                case PARAGRAPH -> {
                    for (int line = blocks.line(block); line <= blocks.lastLine(block); line++) {
                        if (page.lines.end(line) - page.lines.start(line) > LONGEST) {
                            return false;
                        }
                        if (++lines > MOST_LINES) {
                            return false;
                        }
                    }
                }
                case BREAK, FRONT_MATTER -> {}
                case HEADING, BULLET, NUMBER, FENCE, INDENTED, HTML, QUOTE -> {
                    return false;
                }
            }
        }
        return lines >= LEAST;
    }

    private boolean mostAsk() {
        int all = 0;
        int asking = 0;
        int marked = 0;
        for (int block = 0; block < page.blocks.count(); block++) {
            if (page.blocks.kind(block) == BlockKind.PARAGRAPH) {
                for (var line : linesOf(block)) {
                    if (LazyItems.isItem(line.text()) || Leading.isComment(line.text())) {
                        return false;
                    }
                    var text = Bare.of(line.text()).text();
                    all++;
                    asking += asks(text) ? 1 : 0;
                    marked += QuestionMark.isIn(text) ? 1 : 0;
                }
            }
        }
        return asking >= LEAST && asking * 100 >= PERCENT * all && marked * 2 < all;
    }

    /// Where lines begin with small letters each is one of its own.
    private List<Stretch> linesOf(int block) {
        byte first = page.bytes[page.blocks.start(block)];
        if (page.blocks.lineCount(block) == 1 || (first >= 'A' && first <= 'Z')) {
            return Stretch.of(page, block);
        }
        var lines = new ArrayList<Stretch>();
        for (int line = page.blocks.line(block); line <= page.blocks.lastLine(block); line++) {
            lines.add(new Stretch(line, line, page.line(block, line)));
        }
        return lines;
    }

    /// No "fix the gate" and no "was late again", which stand in any list and any diary.
    private static boolean asks(String text) {
        var words = Wording.words(text);
        return !words.isEmpty()
                && (Outright.asksAlone(text)
                        || (!Asking.orders(words)
                                && !Asking.isAuxiliary(words.getFirst())
                                && (Unasked.compares(words)
                                        || Asking.asks(
                                                text, words, Asking.Place.AMONG_QUESTIONS))));
    }

    private List<Found> lines(int block) {
        var found = new ArrayList<Found>();
        for (var line : linesOf(block)) {
            var bare = Bare.of(line.text());
            boolean first = block == 0 && line.line() == page.blocks.line(block);
            if (asks(bare.text()) || !(first || isTitle(bare.text()))) {
                found.add(
                        page.asked(
                                bare,
                                Question.Kind.PARAGRAPH,
                                line.line(),
                                line.lastLine(),
                                Optional.empty()));
            }
        }
        return found;
    }

    /// A word, a sentence that ends, an address.
    private static boolean isTitle(String text) {
        var words = Wording.words(text);
        return words.size() < FEWEST_WORDS
                || ".:。：".indexOf(text.charAt(text.length() - 1)) >= 0
                || text.contains("://")
                || Title.holdsQuestionWord(text)
                || TitleWords.speaksOfInterviews(text);
    }
}
