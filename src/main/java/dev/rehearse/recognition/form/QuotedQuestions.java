package dev.rehearse.recognition.form;

import dev.rehearse.markdown.BlockKind;
import dev.rehearse.markdown.ByteRange;
import dev.rehearse.question.Found;
import dev.rehearse.question.Peers;
import dev.rehearse.question.Question;
import dev.rehearse.wording.Asking;
import dev.rehearse.wording.Bare;
import dev.rehearse.wording.Wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Quotes that stand in a row where questions are expected, each with what was asked and below it
/// perhaps who asked: no list and no text stands between them, so that none is an answer.
final class QuotedQuestions {
    /// In bytes. An interview may be told in one paragraph.
    private static final int LONGEST = 2_000;

    /// In bytes. Who asked is told in a line.
    private static final int LONGEST_SOURCE = 120;

    private QuotedQuestions() {}

    /// @param block the first paragraph of a quote
    static List<Found> at(Page page, int block) {
        int quote = page.blocks.parent(block);
        if (!isAmongQuestions(page, block)
                || page.blocks.end(block) - page.blocks.start(block) > LONGEST
                || !stands(page, quote)
                || !isSigned(page, block)) {
            return List.of();
        }
        var finds = new ArrayList<Found>();
        for (var stretch : Stretch.of(page, block)) {
            var bare = Bare.of(stretch.text());
            if (bare.asks(Asking.Place.AMONG_QUESTIONS)) {
                finds.add(asked(page, bare, stretch, quote));
            }
        }
        return finds.isEmpty() ? other(page, block, quote) : finds;
    }

    private static boolean isAmongQuestions(Page page, int block) {
        return page.amongQuestions()
                && !page.isAside()
                && !page.isUnderAskingHeading()
                && !page.isInDetails(block);
    }

    private static List<Found> other(Page page, int block, int quote) {
        var first = Stretch.of(page, block).getFirst();
        var asked = asked(page, Bare.of(first.text()), first, quote);
        return Wording.words(asked.text()).isEmpty()
                ? List.of()
                : List.of(new Found.Doubtful(asked, false, Optional.of(Peers.Kind.NEVER)));
    }

    /// What there is to know of it stands below the quote.
    private static Found.Asked asked(Page page, Bare bare, Stretch stretch, int quote) {
        boolean last = stretch.lastLine() == page.blocks.lastLine(quote + 1);
        int start = page.lines.end(last ? page.blocks.lastLine(quote) : stretch.lastLine());
        return page.asked(
                bare,
                Question.Kind.PARAGRAPH,
                stretch.line(),
                stretch.lastLine(),
                new ByteRange(start, last ? Math.max(start, page.sectionEnd()) : start),
                Optional.of(new Peers(Peers.Kind.QUOTES, 0)));
    }

    /// At the top, between quotes or headings; a text may introduce the first one.
    private static boolean stands(Page page, int quote) {
        if (page.blocks.parent(quote) >= 0 || quote == 0) {
            return false;
        }
        int next = quote + 1;
        while (next < page.blocks.count() && page.blocks.parent(next) >= 0) {
            next++;
        }
        boolean ends = next == page.blocks.count() || isBetween(page, next);
        int above = quote - 1;
        while (above > 0 && page.blocks.parent(above) >= 0) {
            above--;
        }
        return ends
                && (isBetween(page, above)
                        || (page.blocks.kind(above) == BlockKind.PARAGRAPH
                                && !page.isUnderQuestion(quote)));
    }

    private static boolean isBetween(Page page, int block) {
        return switch (page.blocks.kind(block)) {
            case QUOTE, HEADING, BREAK -> true;
            case PARAGRAPH, BULLET, NUMBER, FENCE, INDENTED, HTML, FRONT_MATTER -> false;
        };
    }

    /// One short paragraph more, that tells who asked.
    private static boolean isSigned(Page page, int block) {
        int source = block + 1;
        if (source >= page.blocks.count()
                || page.blocks.parent(source) != block - 1
                || page.blocks.kind(source) != BlockKind.PARAGRAPH
                || page.blocks.end(source) - page.blocks.start(source) > LONGEST_SOURCE
                || page.blocks.lineCount(source) > 1) {
            return false;
        }
        int after = source + 1;
        var text = page.line(source, page.blocks.line(source)).strip();
        return (after >= page.blocks.count() || page.blocks.parent(after) != block - 1)
                && (text.startsWith("<cite>")
                        || text.startsWith("—")
                        || text.startsWith("–")
                        || text.startsWith("--")
                        || text.startsWith("- "));
    }
}
