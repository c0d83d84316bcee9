package dev.rehearse.recognition.form;

import dev.rehearse.markdown.BlockKind;
import dev.rehearse.markdown.Blocks;
import dev.rehearse.markdown.Once;
import dev.rehearse.outline.Section;
import dev.rehearse.outline.Title;
import dev.rehearse.wording.Wording;

import java.util.BitSet;
import java.util.List;

/// Lists that hold as many items as the title above them says there are questions, "Top 20
/// interview questions": each of them is one, whatever it says.
final class CountedLists {
    private static final int LEAST = 5;

    /// Of a number, in digits.
    private static final int LONGEST = 3;

    private final List<Section> sections;
    private final List<Title> titles;
    private final Blocks blocks;
    private final Once<BitSet> items = new Once<>(this::items);

    CountedLists(List<Section> sections, List<Title> titles, Blocks blocks) {
        this.sections = sections;
        this.titles = titles;
        this.blocks = blocks;
    }

    boolean hold(int item) {
        return items.value().get(item);
    }

    private BitSet items() {
        var items = new BitSet();
        int block = 0;
        for (var section : sections) {
            int count = titles.get(section.index()).saysQuestions() ? count(section.title()) : 0;
            while (block < blocks.count() && blocks.start(block) < section.byteStart()) {
                block++;
            }
            if (count >= LEAST) {
                var numbers = list(block, section, BlockKind.NUMBER);
                var list = numbers.isEmpty() ? list(block, section, BlockKind.BULLET) : numbers;
                if (list.cardinality() == count) {
                    items.or(list);
                }
            }
        }
        return items;
    }

    private BitSet list(int first, Section section, BlockKind kind) {
        var list = new BitSet();
        for (int at = first; at < blocks.count() && blocks.start(at) < section.ownEnd(); at++) {
            if (blocks.kind(at) == kind && blocks.parent(at) < 0) {
                list.set(at);
            }
        }
        return list;
    }

    /// The first number of a title.
    private static int count(String title) {
        for (var word : Wording.words(title)) {
            if (word.length() <= LONGEST && word.chars().allMatch(c -> c >= '0' && c <= '9')) {
                return Integer.parseInt(word);
            }
        }
        return 0;
    }
}
