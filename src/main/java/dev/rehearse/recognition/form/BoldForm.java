package dev.rehearse.recognition.form;

import dev.rehearse.question.Found;
import dev.rehearse.question.Peers;
import dev.rehearse.question.Question;
import dev.rehearse.wording.Asking;
import dev.rehearse.wording.Bare;
import dev.rehearse.wording.Leading;
import dev.rehearse.wording.Outright;
import dev.rehearse.wording.QuestionMark;
import dev.rehearse.wording.Wording;

import java.util.List;
import java.util.Optional;

/// A paragraph that is one bold question, or begins with one that is followed by its answer.
final class BoldForm {

    private static final int FEWEST_WORDS = 3;

    private final Page page;
    private final int block;
    private final String source;
    private final BoldStart bold;
    private final Bare bare;

    private BoldForm(Page page, int block, String source, BoldStart bold) {
        this.page = page;
        this.block = block;
        this.source = source;
        this.bold = bold;
        bare = Bare.of(bold.written());
    }

    static List<Found> at(Page page, int block) {
        if (!mayStand(page, block) || !canBegin(page, block)) {
            return List.of();
        }
        var source = page.source(block);
        var after = afterLabel(page, block, source);
        if (!after.isEmpty()) {
            return after;
        }
        var below = belowLabel(page, block, source);
        if (!below.isEmpty()) {
            return below;
        }
        return BoldStart.of(source)
                .map(bold -> new BoldForm(page, block, source, bold).found())
                .orElse(List.of());
    }

    private List<Found> found() {
        if (asks()) {
            return List.of(isOutright() ? asked() : Found.Doubtful.order(asked()));
        }
        if (isAnswered()) {
            return List.of(asked());
        }
        if (couldAsk()) {
            return List.of(new Found.Doubtful(asked(), false));
        }
        return isTerm()
                ? List.of(new Found.Doubtful(asked(), false, Optional.of(Peers.Kind.BOLD_TERMS)))
                : List.of();
    }

    private boolean isTerm() {
        return bold.isWhole() && !page.isAside() && BoldTerm.is(page, block, bare.text());
    }

    private Found.Asked asked() {
        int first = page.blocks.line(block);
        long more = source.substring(0, bold.end()).chars().filter(c -> c == '\n').count();
        return page.asked(
                bare,
                Question.Kind.BOLD,
                first,
                first + (int) more,
                Optional.of(new Peers(Peers.Kind.BOLD, 0)));
    }

    private boolean asks() {
        if (bare.labelled()) {
            return true;
        }
        if (bold.isWhole() || page.amongQuestions()) {
            return (bare.asks(Asking.Place.HEADING) && !leads(bare.text())) || isNumberedPair();
        }
        return bold.isAlone() && (QuestionMark.isLast(bare.text()) || asksInTalk());
    }

    /// "**What is rye**", and the answer on the next line, where interviews are spoken of.
    private boolean asksInTalk() {
        return page.speaksOfInterviews()
                && bare.asks(Asking.Place.HEADING)
                && !Asking.mayTell(bare.words())
                && !bare.text().endsWith(":");
    }

    private boolean isOutright() {
        return isFolded()
                || page.amongQuestions()
                || page.speaksOfInterviews()
                || Outright.asks(bare, Asking.Place.HEADING);
    }

    /// Whatever it says: what stands below it calls itself the answer, or is folded away.
    private boolean isAnswered() {
        return bold.isAlone()
                && !page.isAside()
                && (LabelForm.isAnswer(secondLine(source)) || isFolded());
    }

    /// Whether the answer to what asks or orders is folded away at once below.
    private boolean isFolded() {
        return bold.isWhole()
                && AnswerFold.below(page, block)
                        .filter(fold -> fold.named() || page.amongQuestions())
                        .isPresent()
                && bare.asks(Asking.Place.AMONG_QUESTIONS);
    }

    private boolean couldAsk() {
        return (bold.isWhole() || QuestionMark.isLast(bare.text()))
                && !page.isAside()
                && (isMoreThanATitle(bare.text())
                        || (page.amongQuestions() && BoldSeries.holds(page, block, bold)));
    }

    /// "**4. Trains vs buses**" among questions.
    private boolean isNumberedPair() {
        return page.amongQuestions()
                && Leading.isNumbered(bold.written())
                && Unasked.compares(bare.words());
    }

    /// "**Harder questions:** 4. **Why does it rise?**": the next of a series behind the name of a
    /// part.
    private static List<Found> afterLabel(Page page, int block, String source) {
        var line = firstLine(source).strip();
        var named = line.startsWith("*") ? line : line.substring(Math.max(0, line.indexOf("**")));
        var bare =
                BoldLabel.told(named)
                        .filter(Leading::isNumbered)
                        .map(Bare::of)
                        .filter(told -> QuestionMark.isVeryLast(told.text()));
        int at = page.blocks.line(block);
        return bare.isEmpty()
                ? List.of()
                : List.of(
                        page.asked(
                                bare.get(),
                                Question.Kind.BOLD,
                                at,
                                at,
                                Optional.of(new Peers(Peers.Kind.BOLD, 0))));
    }

    /// "**Case 2:** The oven is cold. What now?" among questions.
    private static List<Found> belowLabel(Page page, int block, String source) {
        if (!page.amongQuestions()) {
            return List.of();
        }
        var line = firstLine(source).strip();
        var first = line.endsWith("\\") ? line.substring(0, line.length() - 1) : line;
        boolean numbered = first.chars().takeWhile(c -> c != ':').anyMatch(Character::isDigit);
        var told =
                (numbered ? BoldLabel.told(first) : Optional.<String>empty())
                        .map(Bare::of)
                        .filter(bare -> QuestionMark.isVeryLast(bare.text()));
        int at = page.blocks.line(block);
        return told.isEmpty()
                ? List.of()
                : List.of(
                        page.asked(
                                Bare.of(first),
                                Question.Kind.BOLD,
                                at,
                                at,
                                Optional.of(new Peers(Peers.Kind.BOLD, 0))));
    }

    /// "What a good loaf looks like:" says what follows.
    static boolean leads(String text) {
        return text.endsWith(":")
                && !QuestionMark.isIn(text)
                && Asking.mayTell(Wording.words(text));
    }

    /// Not "Note" nor "Key points:".
    static boolean isMoreThanATitle(String text) {
        return !text.endsWith(":")
                && (QuestionMark.isLast(text) || Wording.words(text).size() >= FEWEST_WORDS);
    }

    private static String firstLine(String text) {
        int end = text.indexOf('\n');
        return end < 0 ? text : text.substring(0, end);
    }

    private static String secondLine(String text) {
        int end = text.indexOf('\n');
        return end < 0 ? "" : firstLine(text.substring(end + 1));
    }

    /// Whether nothing around a paragraph answers: what is bold in an answer asks nothing.
    static boolean mayStand(Page page, int block) {
        return page.blocks.parent(block) < 0
                && !page.isUnderAskingHeading()
                && !page.isInDetails(block)
                && page.blocks.end(block) - page.blocks.start(block) <= PlainText.LONGEST;
    }

    private static boolean canBegin(Page page, int block) {
        int start = page.blocks.start(block);
        int length = page.blocks.end(block) - start;
        if (length < 6) {
            return false;
        }
        byte first = page.bytes[start];
        return (first < 0 && page.amongQuestions())
                || first == '*'
                || first == '_'
                || first == '<'
                || (first >= '0' && first <= '9');
    }
}
