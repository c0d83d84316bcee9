package dev.rehearse.recognition.form;

import dev.rehearse.markdown.BlockKind;
import dev.rehearse.question.Found;
import dev.rehearse.question.Peers;
import dev.rehearse.question.Question;
import dev.rehearse.wording.Asking;
import dev.rehearse.wording.Bare;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// A quote of one paragraph that asks, with the answer below it, in the company of others.
final class QuoteForm {
    /// In bytes. What people quote otherwise is longer.
    private static final int LONGEST = 600;

    /// Compiled when the first text needs it: a start waits for none.
    private static final class Written {
        static final Pattern MARK = Pattern.compile("(\\R) {0,3}> ?");
    }

    private QuoteForm() {}

    static List<Found> at(Page page, int block) {
        if (!beginsQuote(page, block)) {
            return List.of();
        }
        if (!isAlone(page, block)) {
            return QuotedQuestions.at(page, block);
        }
        if (CalloutForm.begins(page, block)
                || OnlyLink.is(page.source(block))
                || page.blocks.end(block) - page.blocks.start(block) > LONGEST
                || page.isInDetails(block)) {
            return List.of();
        }
        if (page.isUnderAskingHeading()) {
            return FollowUpQuotes.at(page, block);
        }
        var bare = Bare.of(text(page, block));
        if (bare.words().isEmpty()) {
            return List.of();
        }
        int lastLine = page.blocks.lastLine(block);
        var asked =
                page.asked(
                        bare,
                        Question.Kind.PARAGRAPH,
                        page.blocks.line(block),
                        lastLine,
                        Optional.of(new Peers(Peers.Kind.QUOTES, 0)));
        return List.of(bare.asks(Asking.Place.HEADING) ? asked : new Found.Doubtful(asked, false));
    }

    /// Without the marks of its further lines.
    static String text(Page page, int block) {
        var source = page.source(block);
        return page.blocks.lineCount(block) > 1
                ? Written.MARK.matcher(source).replaceAll("$1")
                : source;
    }

    private static boolean beginsQuote(Page page, int block) {
        int quote = page.blocks.parent(block);
        return quote >= 0
                && quote == block - 1
                && page.blocks.kind(quote) == BlockKind.QUOTE
                && page.blocks.parent(quote) < 0;
    }

    /// All there is in a quote that stands in nothing else.
    private static boolean isAlone(Page page, int block) {
        int quote = page.blocks.parent(block);
        return beginsQuote(page, block)
                && page.blocks.end(quote) <= page.lines.end(page.blocks.lastLine(block));
    }
}
