package dev.rehearse.recognition.form;

import dev.rehearse.markdown.BlockKind;
import dev.rehearse.wording.Aside;
import dev.rehearse.wording.Wording;

import java.util.List;
import java.util.Set;

/// A word or two in bold above a text, "**Sourdough**", in a note without headings: where nearly
/// all that stands so asks, it is asked for.
final class BoldTerm {
    /// What an answer goes on with.
    private static final Set<String> PARTS =
            Wording.listed(
                    "also answer code complexity conclusion details example examples important"
                            + " input more note notes output reason result remember sample summary"
                            + " syntax theory todo usage warning");

    private BoldTerm() {}

    static boolean is(Page page, int block, String text) {
        if (!page.untitled || text.isEmpty() || text.endsWith(":") || !isAboveText(page, block)) {
            return false; // most bold words
        }
        var words = Wording.words(text);
        return !words.isEmpty()
                && Character.isUpperCase(text.charAt(0))
                && words.stream().noneMatch(PARTS::contains)
                && !isPart(words);
    }

    private static boolean isPart(List<String> words) {
        return Aside.leadsList(words) || Aside.closes(words) || Aside.isTitle(words);
    }

    private static boolean isAboveText(Page page, int block) {
        int next = block + 1;
        return next < page.blocks.count()
                && page.blocks.kind(next) == BlockKind.PARAGRAPH
                && page.bytes[page.blocks.start(next)] != '*'
                && page.bytes[page.blocks.start(next)] != '_';
    }
}
