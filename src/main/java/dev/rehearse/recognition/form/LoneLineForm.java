package dev.rehearse.recognition.form;

import dev.rehearse.question.Found;
import dev.rehearse.question.Peers;
import dev.rehearse.question.Question;
import dev.rehearse.wording.Asking;
import dev.rehearse.wording.Bare;
import dev.rehearse.wording.Leading;
import dev.rehearse.wording.Outright;
import dev.rehearse.wording.QuestionMark;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A line that asks with its mark and begins a paragraph, in a note without headings that has
/// several: notes as people jot them down. Where the answers hang below what asks, a line without
/// the mark does so, too, and so does one with the sign of a comment, "// Tell me about rye".
final class LoneLineForm {
    private static final int LONGEST = 300;
    private static final int FEWEST_WORDS = 2;
    private static final int MOST_TITLES = 2;

    private LoneLineForm() {}

    static List<Found> at(Page page, int block) {
        if (!page.untitled
                || page.isInDetails(block)
                || !(QuestionMark.mayBeIn(
                                page.bytes, page.blocks.start(block), page.blocks.end(block))
                        || isDigit(page.bytes[page.blocks.start(block)])
                        || isSign(page.bytes[page.blocks.start(block)])
                        || hangs(page, block))) {
            return List.of();
        }
        if (page.blocks.end(block) - page.blocks.start(block) > PlainText.LONGEST) {
            return List.of();
        }
        var stretches = Stretch.of(page, block);
        var found = at(page, block, stretches.getFirst());
        if (found.isEmpty() && hangs(page, block)) {
            return unmarked(page, block, page.blocks.line(block));
        }
        return found.isEmpty() ? belowTitles(page, block, stretches) : found;
    }

    /// A title or two may stand above lines that ask and nothing else.
    private static List<Found> belowTitles(Page page, int block, List<Stretch> stretches) {
        int titles = 1;
        var found = new ArrayList<Found>();
        for (var stretch : stretches.subList(1, stretches.size())) {
            var asked = at(page, block, stretch);
            if (!asked.isEmpty()) {
                found.addAll(asked);
            } else if (found.isEmpty() && titles < MOST_TITLES) {
                titles++;
            } else {
                return List.of();
            }
        }
        return found;
    }

    /// All lines but the first are indented: a text that hangs below what it is about.
    private static boolean hangs(Page page, int block) {
        int first = page.blocks.line(block);
        int last = page.blocks.lastLine(block);
        if (first == last || isBlank(page.bytes[page.lines.start(first)])) {
            return false;
        }
        for (int line = first + 1; line <= last; line++) {
            int start = page.lines.start(line);
            if (!isBlank(page.bytes[start]) || !isBlank(page.bytes[start + 1])) {
                return false;
            }
        }
        return true;
    }

    private static boolean isBlank(byte c) {
        return c == ' ' || c == '\t';
    }

    /// What such a text hangs below where the others ask: "Lazy loading".
    private static List<Found> unmarked(Page page, int block, int line) {
        var text = page.line(block, line);
        var bare = Bare.of(text.length() > LONGEST ? "" : text);
        return bare.words().size() < FEWEST_WORDS
                ? List.of()
                : List.of(
                        new Found.Doubtful(
                                asked(page, bare, line, line, new Peers(Peers.Kind.LONE, 0)),
                                false,
                                Optional.of(Peers.Kind.HANGING)));
    }

    private static Found.Asked asked(Page page, Bare bare, int line, int lastLine, Peers peers) {
        return page.asked(bare, Question.Kind.PARAGRAPH, line, lastLine, Optional.of(peers));
    }

    /// A title above the first of lines that ask makes it none of them less, nor does a sign.
    private static Peers peers(Page page, int block, Stretch one) {
        boolean titled =
                one.line() > page.blocks.line(block) && LineForm.endsInMark(page, block + 1);
        return titled || Leading.isComment(one.text())
                ? new Peers(Peers.Kind.LINES, page.sectionIndex())
                : new Peers(Peers.Kind.LONE, 0);
    }

    private static boolean isDigit(byte c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isSign(byte c) {
        return c == '/' || c == ';';
    }

    private static List<Found> at(Page page, int block, Stretch stretch) {
        var text = stretch.text();
        if (text.isEmpty() || text.length() > LONGEST) {
            return List.of();
        }
        var bare = Bare.of(text);
        boolean asks =
                QuestionMark.isVeryLast(bare.text())
                        || (isDigit((byte) text.charAt(0))
                                && Leading.isNumbered(text)
                                && bare.asks(Asking.Place.AMONG_QUESTIONS))
                        || (Leading.isComment(text) && Outright.asksAlone(bare.text()));
        if (!asks || bare.words().isEmpty()) {
            return List.of();
        }
        var peers = peers(page, block, stretch);
        return List.of(asked(page, bare, stretch.line(), stretch.lastLine(), peers));
    }
}
