package dev.rehearse.recognition.form;

import dev.rehearse.markdown.BlockKind;
import dev.rehearse.markdown.ByteRange;
import dev.rehearse.question.Found;
import dev.rehearse.question.Question;
import dev.rehearse.wording.Asking;
import dev.rehearse.wording.Bare;
import dev.rehearse.wording.Wording;

import java.util.List;
import java.util.Optional;

/// Quotes that are all there is below a heading that asks, each of one paragraph, and each asks: no
/// answer is so, they follow the question up.
final class FollowUpQuotes {
    private static final int LEAST = 2;

    /// Nobody follows up more often.
    private static final int MOST = 8;

    /// In bytes. What people quote otherwise is longer.
    private static final int LONGEST = 600;

    private FollowUpQuotes() {}

    /// @param block the paragraph of a quote that stands in nothing else
    static List<Found> at(Page page, int block) {
        if (!areAll(page, block - 1)) {
            return List.of();
        }
        int lastLine = page.blocks.lastLine(block);
        int after = page.lines.end(lastLine);
        return List.of(
                page.asked(
                        bare(page, block),
                        Question.Kind.PARAGRAPH,
                        page.blocks.line(block),
                        lastLine,
                        new ByteRange(after, after),
                        Optional.empty()));
    }

    private static boolean areAll(Page page, int quote) {
        int first = quote;
        for (int before = 0; before < MOST && isAsked(page, first - 2); before++) {
            first -= 2;
        }
        int next = quote;
        int count = (quote - first) / 2;
        while (count <= MOST && isAsked(page, next)) {
            next += 2;
            count++;
        }
        return count >= LEAST
                && count <= MOST
                && page.blocks.isTopHeading(first - 1)
                && (next >= page.blocks.count() || page.blocks.isTopHeading(next));
    }

    private static boolean isAsked(Page page, int quote) {
        int text = quote + 1;
        return quote > 0
                && quote < page.blocks.count()
                && page.blocks.kind(quote) == BlockKind.QUOTE
                && page.blocks.parent(quote) < 0
                && page.blocks.beginsWithText(quote)
                && page.blocks.end(quote) <= page.lines.end(page.blocks.lastLine(text))
                && page.blocks.end(text) - page.blocks.start(text) <= LONGEST
                && bare(page, text).asks(Asking.Place.AMONG_QUESTIONS);
    }

    /// Without the words in bold that call it a follow-up.
    private static Bare bare(Page page, int text) {
        var source = QuoteForm.text(page, text);
        return Bare.of(
                BoldStart.of(source)
                        .filter(bold -> Lead.followUps(Wording.words(bold.strong())))
                        .map(bold -> bold.after().strip())
                        .filter(after -> !after.isEmpty())
                        .orElse(source));
    }
}
