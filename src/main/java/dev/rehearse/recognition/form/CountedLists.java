package dev.rehearse.recognition.form;

import dev.rehearse.markdown.BlockKind;
import dev.rehearse.markdown.Blocks;
import dev.rehearse.markdown.Once;
import dev.rehearse.markdown.Plain;
import dev.rehearse.markdown.Scan;
import dev.rehearse.markdown.Source;
import dev.rehearse.outline.Section;
import dev.rehearse.outline.Title;
import dev.rehearse.wording.TitleWords;
import dev.rehearse.wording.Wording;

import java.util.BitSet;
import java.util.List;

/// Lists that hold as many items as the title above them says there are questions, "Top 20
/// interview questions", be it a heading or a line that is nothing else, or whose numbers run on
/// from part to part below such a title: each of them is one, whatever it says. Steps, and answers,
/// begin anew in each part.
final class CountedLists {
    private static final int LEAST = 5;

    /// Of numbers that run on, and of parts that they run through.
    private static final int LEAST_ON = 10;

    private static final int LEAST_PARTS = 3;

    /// In bytes, and in words. A longer line is a text.
    private static final int LONGEST_LINE = 80;

    private static final int MOST_WORDS = 8;

    /// Of a number, in digits.
    private static final int LONGEST = 3;

    private final List<Section> sections;
    private final List<Title> titles;
    private final Blocks blocks;
    private final Once<BitSet> items = new Once<>(this::items);
    private final Once<BitSet> announced = new Once<>(this::announced);
    private final Scan scan;

    CountedLists(Scan scan, List<Section> sections, List<Title> titles) {
        this.scan = scan;
        this.sections = sections;
        this.titles = titles;
        blocks = scan.blocks();
    }

    boolean hold(int item) {
        return items.value().get(item);
    }

    /// The same of a list at once below a line that says how many questions of an interview these
    /// are.
    boolean announce(int item) {
        return announced.value().get(item);
    }

    private BitSet announced() {
        var announced = new BitSet();
        for (int block = 0; block + LEAST < blocks.count(); block++) {
            if (blocks.kind(block) == BlockKind.PARAGRAPH
                    && blocks.parent(block) < 0
                    && isNumber(block + 1)
                    && blocks.end(block) - blocks.start(block) <= LONGEST_LINE
                    && blocks.lineCount(block) == 1) {
                announce(announced, block);
            }
        }
        return announced;
    }

    private void announce(BitSet announced, int line) {
        var title = Plain.of(Source.decode(scan.bytes(), blocks.start(line), blocks.end(line)));
        int count = count(title);
        if (count < LEAST
                || !TitleWords.speaksOfInterviews(title)
                || !Title.isOfQuestions(title)
                || Wording.words(title).size() > MOST_WORDS) {
            return;
        }
        var list = new BitSet();
        for (int at = line + 1;
                at < blocks.count() && (blocks.parent(at) >= 0 || isNumber(at));
                at++) {
            list.set(at, isNumber(at));
        }
        if (list.cardinality() == count) {
            announced.or(list);
        }
    }

    private BitSet items() {
        if (ListedTerms.areAll(scan, sections, titles)) {
            return ListedTerms.items(blocks);
        }
        var items = new BitSet();
        int block = 0;
        for (var section : sections) {
            boolean says = titles.get(section.index()).saysQuestions();
            int count = says ? count(section.title()) : 0;
            while (block < blocks.count() && blocks.start(block) < section.byteStart()) {
                block++;
            }
            boolean on = says && section.ownEnd() < section.byteEnd() && runsOn(block, section);
            for (int at = block;
                    on && at < blocks.count() && blocks.start(at) < section.byteEnd();
                    at++) {
                items.set(at, items.get(at) || isNumber(at));
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

    /// Whether the numbers of all parts of a section are one series.
    private boolean runsOn(int first, Section section) {
        int number = 0;
        int parts = 0;
        boolean begins = true;
        for (int at = first; at < blocks.count() && blocks.start(at) < section.byteEnd(); at++) {
            if (blocks.isTopHeading(at)) {
                begins = true;
            } else if (isNumber(at)) {
                if (blocks.value(at) != number + 1) {
                    return false;
                }
                number++;
                parts += begins ? 1 : 0;
                begins = false;
            }
        }
        return number >= LEAST_ON && parts >= LEAST_PARTS;
    }

    private boolean isNumber(int block) {
        return blocks.kind(block) == BlockKind.NUMBER && blocks.parent(block) < 0;
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
