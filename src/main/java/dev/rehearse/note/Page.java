package dev.rehearse.note;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/// A note laid open for recognition: its blocks, and the section the reader has come to.
final class Page {
    final byte[] bytes;
    final Lines lines;
    final Blocks blocks;
    final List<Section> sections;

    /// Items that turned out to be questions: what is nested under one is a follow-up or a hint.
    final BitSet asked = new BitSet();

    private int section = -1;

    Page(byte[] bytes, Lines lines, Blocks blocks, List<Section> sections) {
        this.bytes = bytes;
        this.lines = lines;
        this.blocks = blocks;
        this.sections = sections;
    }

    /// Blocks are read in order, so the section only ever moves on.
    void turnTo(int block) {
        int line = blocks.line(block);
        while (section + 1 < sections.size() && sections.get(section + 1).line() <= line) {
            section++;
        }
    }

    int sectionIndex() {
        return section;
    }

    Optional<Section> section() {
        return section < 0 ? Optional.empty() : Optional.of(sections.get(section));
    }

    boolean amongQuestions() {
        return section().map(Section::holdsQuestions).orElse(false);
    }

    /// The item or quote a block lies in, as a chain: whether any of them is a quote.
    boolean isQuoted(int block) {
        for (int at = blocks.parent(block); at >= 0; at = blocks.parent(at)) {
            if (blocks.kind(at) == BlockKind.QUOTE) {
                return true;
            }
        }
        return false;
    }

    boolean isUnderQuestion(int block) {
        for (int at = blocks.parent(block); at >= 0; at = blocks.parent(at)) {
            if (asked.get(at)) {
                return true;
            }
        }
        return false;
    }

    String source(int block) {
        return Source.of(bytes, blocks, block);
    }
}
