package dev.rehearse.recognition.form;

import dev.rehearse.markdown.BlockKind;
import dev.rehearse.markdown.Plain;
import dev.rehearse.markdown.Source;
import dev.rehearse.outline.Title;
import dev.rehearse.wording.Asking;
import dev.rehearse.wording.Bare;
import dev.rehearse.wording.ForThem;
import dev.rehearse.wording.Languages;
import dev.rehearse.wording.Letters;
import dev.rehearse.wording.Outright;
import dev.rehearse.wording.Wording;

import java.util.Optional;

/// A summary that names the questions in the list at once below it, "Questions to ask the miller":
/// it is their title, and neither a question nor what hides an answer.
final class SummaryTitle {
    private static final String BEGIN = "<summary>";
    private static final String END = "</summary>";

    /// In bytes, with the tags around it. A title is short.
    private static final int LONGEST = 200;

    private SummaryTitle() {}

    /// @param block of HTML, that ends with the summary
    /// @param summary its text
    static boolean is(Page page, int block, String summary) {
        return Title.holdsQuestionWord(summary)
                && !opensQuestion(Letters.small(Wording.words(summary).getFirst()))
                && firstItemAsks(page, block + 1);
    }

    private static boolean opensQuestion(String word) {
        return Asking.mayBegin(word) || Languages.opens(word);
    }

    private static boolean firstItemAsks(Page page, int item) {
        int text = item + 1;
        return text < page.blocks.count()
                && page.blocks.parent(item) < 0
                && (page.blocks.kind(item) == BlockKind.BULLET
                        || page.blocks.kind(item) == BlockKind.NUMBER)
                && page.blocks.beginsWithText(item)
                && page.blocks.end(text) - page.blocks.start(text) <= Plain.LONGEST
                && asks(Bare.of(page.source(text)));
    }

    private static boolean asks(Bare item) {
        return item.asks(Asking.Place.ANYWHERE) && Outright.asks(item, Asking.Place.ANYWHERE);
    }

    /// What the title that a block of HTML ends with says of the list below it. Nothing said before
    /// reaches beyond it, nor beyond the end of the details.
    static Optional<Announced> announced(Page page, int block) {
        int end = page.blocks.end(block);
        int start = page.blocks.start(block);
        if (start + 1 < end && page.bytes[start + 1] == '/') {
            return Optional.of(Announced.NOTHING);
        }
        if (end - start > LONGEST) {
            return Optional.empty();
        }
        var html = Source.decode(page.bytes, start, end).strip();
        int from = html.indexOf(BEGIN);
        if (from < 0 || !html.endsWith(END)) {
            return Optional.empty();
        }
        var text =
                Bare.of(html.substring(from + BEGIN.length(), html.length() - END.length())).text();
        return Optional.of(
                Wording.words(text).isEmpty() || !is(page, block, text)
                        ? Announced.NOTHING
                        : ForThem.says(text) ? Announced.BY_ME : Announced.of(text));
    }
}
