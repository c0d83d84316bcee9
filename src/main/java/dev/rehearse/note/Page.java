package dev.rehearse.note;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;

/// A note laid open for recognition: its blocks, and the section the reader has come to.
final class Page {
    final byte[] bytes;
    final Lines lines;
    final Blocks blocks;
    final List<Section> sections;

    /// Items that turned out to be questions: what is nested under one is a follow-up or a hint.
    final BitSet asked = new BitSet();

    private final IntPredicate marked;
    private final boolean anything;
    private int section = -1;

    private Page(
            byte[] bytes,
            Lines lines,
            Blocks blocks,
            List<Section> sections,
            IntPredicate marked,
            boolean anything) {
        this.bytes = bytes;
        this.lines = lines;
        this.blocks = blocks;
        this.sections = sections;
        this.marked = marked;
        this.anything = anything;
    }

    /// @param marked the lines that the person called questions
    static Page of(
            byte[] bytes, Lines lines, Blocks blocks, List<Section> sections, IntPredicate marked) {
        return new Page(bytes, lines, blocks, sections, marked, false);
    }

    /// Takes everything for a question that could be one, wherever it stands.
    static Page ofAnything(byte[] bytes, Lines lines, Blocks blocks, List<Section> sections) {
        return new Page(bytes, lines, blocks, sections, line -> true, true);
    }

    /// Whether the person called this line a question: then it is one, whatever it says.
    boolean isMarked(int line) {
        return marked.test(line);
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
        return !anything && section().map(Section::holdsQuestions).orElse(false);
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
