package dev.rehearse.recognition;

import dev.rehearse.outline.Section;
import dev.rehearse.wording.TitleWords;

import java.util.BitSet;
import java.util.List;

/// Which sections of a note are about interviews: their title says so, or one around them, or the
/// note's first.
final class Interviews {
    private final List<Section> sections;
    private final int[] parents;
    private final BitSet known = new BitSet();
    private final BitSet speaking = new BitSet();

    /// @param parents the section around each, or -1
    Interviews(List<Section> sections, int[] parents) {
        this.sections = sections;
        this.parents = parents;
    }

    boolean around(int section) {
        for (int at = section; at >= 0; at = parents[at]) {
            if (speaks(at)) {
                return true;
            }
        }
        return !sections.isEmpty() && speaks(0);
    }

    private boolean speaks(int index) {
        if (!known.get(index)) {
            known.set(index);
            speaking.set(index, TitleWords.speaksOfInterviews(sections.get(index).title()));
        }
        return speaking.get(index);
    }
}
