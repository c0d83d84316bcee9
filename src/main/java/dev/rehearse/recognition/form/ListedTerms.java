package dev.rehearse.recognition.form;

import dev.rehearse.markdown.BlockKind;
import dev.rehearse.markdown.Blocks;
import dev.rehearse.markdown.Scan;
import dev.rehearse.markdown.Source;
import dev.rehearse.outline.Section;
import dev.rehearse.outline.Title;
import dev.rehearse.wording.Asking;
import dev.rehearse.wording.TitleWords;
import dev.rehearse.wording.Wording;

import java.util.BitSet;
import java.util.List;

/// A note that calls itself the questions of an interview and is nothing but numbered lists of what
/// they are about: "3. Stones. Sails. The old wheel." Each is one. Facts are told in sentences, and
/// what there is to do or to read is not called so.
final class ListedTerms {
    private static final int LEAST = 20;
    private static final int LEAST_PARTS = 3;

    /// How many of them must name something, or ask.
    private static final int MOST = 85;

    /// Of text above the lists.
    private static final int MOST_LINES = 3;

    /// In bytes. A longer item is a text.
    private static final int LONGEST = 300;

    /// In blocks. Nobody writes a longer one.
    private static final int LONGEST_NOTE = 5_000;

    private ListedTerms() {}

    static boolean areAll(Scan scan, List<Section> sections, List<Title> titles) {
        return scan.blocks().count() <= LONGEST_NOTE
                && sections.size() > LEAST_PARTS
                && sections.getFirst().byteEnd() == scan.bytes().length
                && titles.getFirst().saysQuestions()
                && TitleWords.speaksOfInterviews(sections.getFirst().title())
                && areOnlyNumbers(scan.blocks())
                && areTerms(scan);
    }

    static BitSet items(Blocks blocks) {
        var items = new BitSet();
        for (int block = 0; block < blocks.count(); block++) {
            items.set(block, blocks.kind(block) == BlockKind.NUMBER);
        }
        return items;
    }

    /// By their kinds alone: most notes show there that they hold more.
    private static boolean areOnlyNumbers(Blocks blocks) {
        int lines = 0;
        int parts = 0;
        for (int block = 0; block < blocks.count(); block++) {
            switch (blocks.kind(block)) {
                case HEADING, BREAK, FRONT_MATTER -> {}
                case NUMBER -> {
                    if (blocks.parent(block) >= 0 || !blocks.beginsWithText(block)) {
                        return false;
                    }
                    parts += blocks.isTopHeading(block - 1) ? 1 : 0;
                }
                case PARAGRAPH -> {
                    boolean own = blocks.parent(block) < 0;
                    lines += own ? blocks.lineCount(block) : 0;
                    boolean more = !own && blocks.parent(block) != block - 1;
                    if (more
                            || lines > MOST_LINES
                            || blocks.end(block) - blocks.start(block) > LONGEST) {
                        return false;
                    }
                }
                case BULLET, QUOTE, FENCE, INDENTED, HTML -> {
                    return false;
                }
            }
        }
        return parts >= LEAST_PARTS;
    }

    private static boolean areTerms(Scan scan) {
        var blocks = scan.blocks();
        int items = 0;
        int terms = 0;
        for (int block = 0; block < blocks.count(); block++) {
            if (blocks.kind(block) == BlockKind.NUMBER) {
                items++;
                int text = block + 1;
                var source = Source.decode(scan.bytes(), blocks.start(text), blocks.end(text));
                terms += isTerm(source, Wording.words(source)) ? 1 : 0;
            }
        }
        return items >= LEAST && terms * 100 >= MOST * items;
    }

    /// It tells nothing: no verb of a statement, no sign between a term and what it means.
    private static boolean isTerm(String source, List<String> words) {
        return !words.isEmpty()
                && source.indexOf("](") < 0
                && source.indexOf("://") < 0
                && source.indexOf(':') < 0
                && source.indexOf('=') < 0
                && source.indexOf('–') < 0
                && source.indexOf('—') < 0
                && source.indexOf(" - ") < 0
                && (Asking.begins(words.getFirst())
                        || words.stream().noneMatch(Asking::isAuxiliary)
                        || source.indexOf('?') >= 0);
    }
}
