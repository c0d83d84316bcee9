package dev.rehearse.recognition.form;

import dev.rehearse.markdown.BlockKind;
import dev.rehearse.markdown.Blocks;
import dev.rehearse.outline.Section;

import java.util.List;

/// Which sections name a topic among questions, and ask in the text below it.
final class Topics {
    private final List<Section> sections;
    private final int[] parents;
    private final Blocks blocks;
    private int known = -1;
    private boolean topic;

    /// @param parents the section around each, or -1
    Topics(List<Section> sections, int[] parents, Blocks blocks) {
        this.sections = sections;
        this.parents = parents;
        this.blocks = blocks;
    }

    /// Whether it is a section without others in it that may ask, whose text is no list. Sections
    /// are asked for in order; from `block` on it is read.
    boolean isTopic(int section, int block) {
        if (section != known) {
            known = section;
            topic = namesOne(section) && !holdsList(sections.get(section), block);
        }
        return topic;
    }

    private boolean namesOne(int section) {
        var own = sections.get(section);
        int outer = parents[section];
        return own.level() > 1
                && holdsNoOther(own)
                && !own.asks()
                && own.holdsQuestions()
                && !own.elaborated()
                && outer >= 0
                && sections.get(outer).holdsQuestions();
    }

    /// Its answer may have a heading.
    private boolean holdsNoOther(Section own) {
        for (int at = own.index() + 1; at < sections.size(); at++) {
            var inner = sections.get(at);
            if (inner.byteStart() >= own.byteEnd()) {
                return true;
            }
            if (inner.holdsQuestions() || inner.asks()) {
                return false;
            }
        }
        return true;
    }

    private boolean holdsList(Section own, int from) {
        for (int at = from; at < blocks.count() && blocks.start(at) < own.ownEnd(); at++) {
            boolean item =
                    blocks.kind(at) == BlockKind.BULLET || blocks.kind(at) == BlockKind.NUMBER;
            if (item && blocks.parent(at) < 0) {
                return true;
            }
        }
        return false;
    }
}
