package dev.rehearse.recognition.form;

import dev.rehearse.markdown.BlockKind;
import dev.rehearse.markdown.FrontMatter;
import dev.rehearse.markdown.Plain;
import dev.rehearse.markdown.Scan;
import dev.rehearse.markdown.Source;
import dev.rehearse.outline.Section;
import dev.rehearse.wording.TitleWords;
import dev.rehearse.wording.Wording;

import java.util.BitSet;
import java.util.List;

/// Which sections of a note are about interviews: their title says so, or one around them, or the
/// note's first, or its front matter's, or the first line of a note without titles, or a line that
/// stands above all titles as one.
final class Interviews {
    /// In bytes. A longer line is a text.
    private static final int LONGEST = 160;

    private static final int MOST_WORDS = 7;
    private static final String SENTENCE = ".!?:,;。！？：";

    private final List<Section> sections;
    private final int[] parents;
    private final boolean untitled;
    private final boolean all;
    private final BitSet known = new BitSet();
    private final BitSet speaking = new BitSet();

    /// @param parents the section around each, or -1
    /// @param untitled the note has no titles but those of its answers
    Interviews(Scan scan, List<Section> sections, int[] parents, boolean untitled) {
        this.sections = sections;
        this.parents = parents;
        this.untitled = untitled;
        all =
                (untitled && TitleWords.speaksOfInterviews(firstLine(scan)))
                        || isTitle(scan)
                        || FrontMatter.title(scan)
                                .filter(TitleWords::speaksOfInterviews)
                                .isPresent();
    }

    /// "Talk of a miller", a paragraph of one line and no sentence.
    private static boolean isTitle(Scan scan) {
        var blocks = scan.blocks();
        int first = 0;
        while (first < blocks.count() && mayBeAbove(blocks.kind(first))) {
            first++;
        }
        if (first == blocks.count()
                || blocks.kind(first) != BlockKind.PARAGRAPH
                || blocks.lineCount(first) > 1
                || blocks.end(first) - blocks.start(first) > LONGEST) {
            return false;
        }
        var line = Plain.of(Source.decode(scan.bytes(), blocks.start(first), blocks.end(first)));
        return !line.isEmpty()
                && SENTENCE.indexOf(line.charAt(line.length() - 1)) < 0
                && TitleWords.speaksOfInterviews(line)
                && Wording.words(line).size() <= MOST_WORDS;
    }

    private static boolean mayBeAbove(BlockKind kind) {
        return kind == BlockKind.FRONT_MATTER || kind == BlockKind.BREAK;
    }

    private static String firstLine(Scan scan) {
        if (scan.blocks().count() == 0) {
            return "";
        }
        int start = scan.blocks().start(0);
        int end = scan.lines().end(scan.blocks().line(0));
        return Source.decode(scan.bytes(), start, Math.max(start, Math.min(end, start + LONGEST)));
    }

    boolean around(int section) {
        for (int at = section; at >= 0; at = parents[at]) {
            if (speaks(at)) {
                return true;
            }
        }
        return all || (!untitled && speaks(0));
    }

    private boolean speaks(int index) {
        if (!known.get(index)) {
            known.set(index);
            speaking.set(index, TitleWords.speaksOfInterviews(sections.get(index).title()));
        }
        return speaking.get(index);
    }
}
