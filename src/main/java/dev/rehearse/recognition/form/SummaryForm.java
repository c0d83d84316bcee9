package dev.rehearse.recognition.form;

import dev.rehearse.markdown.ByteRange;
import dev.rehearse.markdown.Plain;
import dev.rehearse.markdown.Source;
import dev.rehearse.markdown.Tag;
import dev.rehearse.question.Found;
import dev.rehearse.question.Peers;
import dev.rehearse.question.Question;
import dev.rehearse.wording.Asking;
import dev.rehearse.wording.Bare;
import dev.rehearse.wording.QuestionMark;
import dev.rehearse.wording.Sentences;
import dev.rehearse.wording.Wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// A `<summary>` that asks, whose `<details>` are what the note knows.
final class SummaryForm {
    private static final int LONGEST_TAG = 200;

    /// Of a line that opens an answer and asks whether it should.
    private static final int MOST_WORDS = 6;

    /// Compiled when the first text needs them: a start waits for none.
    private static final class Written {
        static final Pattern NAMES_ANSWER =
                Pattern.compile(
                        ".*(?<!\\w)(?:answers?|solutions?|hints?|explanations?)\\W*+",
                        Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
        static final Pattern OPENS_ANSWER =
                Pattern.compile(
                        "^(?:\\W*+(?:click|tap|press|show|see|view|reveal|expand|open|toggle|read)(?![\\w\\p{L}]).*"
                            + "|.*(?<!\\w)(?:answers?|solutions?|hints?|explanations?|output|spoilers?)\\W*+)$",
                        Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    }

    private SummaryForm() {}

    static List<Found> at(Page page, int block) {
        boolean answers = page.isUnderAskingHeading();
        boolean within = page.isInDetails(block) || answers;
        if (page.blocks.isQuoted(block)
                || (answers && !followsText(page, block))
                || (!within && page.isInAnswer(block))) {
            return List.of();
        }
        var found = new ArrayList<Found>();
        int end = page.blocks.end(block);
        var begins = new Tag("<summary");
        var closes = new Tag("</summary");
        int next = begins.next(page.bytes, page.blocks.start(block), end);
        while (next < end) {
            int at = next;
            next = begins.next(page.bytes, at + 1, end);
            int text = afterTag(page.bytes, at, end);
            // A blank line ends the block, be the summary at its end or not.
            int close = closes.next(page.bytes, text, end);
            // One that another begins in is never closed.
            if (close - text <= Plain.LONGEST && close <= next) {
                int after = afterTag(page.bytes, close, end);
                boolean last = isBlank(page.bytes, after, end);
                summary(page, at, new ByteRange(text, close), after)
                        .filter(find -> !within || QuestionMark.isVeryLast(find.text()))
                        .filter(find -> !last || !SummaryTitle.is(page, block, find.text()))
                        .ifPresent(found::add);
            }
        }
        return found;
    }

    /// Below a text of the answer it asks about that text; else it is the answer, folded away.
    private static boolean followsText(Page page, int block) {
        return block > 0
                && switch (page.blocks.kind(block - 1)) {
                    case PARAGRAPH, FENCE, INDENTED -> true;
                    case HEADING, BULLET, NUMBER, QUOTE, HTML, BREAK, FRONT_MATTER -> false;
                };
    }

    private static boolean isBlank(byte[] bytes, int start, int end) {
        int at = start;
        while (at < end && Plain.isBlank((char) bytes[at])) {
            at++;
        }
        return at == end;
    }

    private static int afterTag(byte[] bytes, int tag, int end) {
        for (int at = tag; at < Math.min(end, tag + LONGEST_TAG); at++) {
            if (bytes[at] == '>') {
                return at + 1;
            }
        }
        return end;
    }

    private static Optional<Found> summary(Page page, int tag, ByteRange text, int after) {
        var bare = Bare.of(Source.decode(page.bytes, text.start(), text.end()));
        if (bare.text().isEmpty() || opensAnswer(bare.text())) {
            return Optional.empty();
        }
        var asked =
                page.asked(
                        bare,
                        Question.Kind.SUMMARY,
                        page.lines.at(tag),
                        page.lines.at(Math.max(tag, text.end() - 1)),
                        new ByteRange(after, Math.max(after, page.detailsEnd(after))),
                        Optional.of(new Peers(Peers.Kind.SUMMARIES, 0)));
        boolean asks =
                bare.asks(Asking.Place.HEADING)
                        || Sentences.holdMark(bare.text())
                        || Sentences.goOnToPrompt(bare.text());
        return Optional.of(asks ? asked : new Found.Doubtful(asked, false));
    }

    /// "Show me the answer".
    static boolean namesAnswer(String text) {
        return opensAnswer(text) && Written.NAMES_ANSWER.matcher(text).matches();
    }

    /// "Show", "A hint", "Need the answer?", not "What is the same in both, and what is their
    /// output?"
    static boolean opensAnswer(String text) {
        return Written.OPENS_ANSWER.matcher(text).matches()
                && !(QuestionMark.isVeryLast(text) && Wording.words(text).size() > MOST_WORDS);
    }
}
