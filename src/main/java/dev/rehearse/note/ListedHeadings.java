package dev.rehearse.note;

import java.util.BitSet;
import java.util.List;

/// Headings of one level that follow each other with nothing below them: a list written as
/// headings. Where nearly all of it asks, or it is numbered and stands among questions, all of it
/// does.
final class ListedHeadings {
    private static final int LEAST = 5;
    private static final int MOST = 80;
    private static final int FEWEST_WORDS = 3;

    private final List<Section> sections;
    private final List<Title> titles;
    private final Blocks blocks;
    private final BitSet asked = new BitSet();
    private boolean known;

    ListedHeadings(List<Section> sections, List<Title> titles, Blocks blocks) {
        this.sections = sections;
        this.titles = titles;
        this.blocks = blocks;
    }

    /// Whether a heading is asked as the others of its list are.
    boolean isAsked(Section section) {
        if (!known) {
            known = true;
            lookForLists();
        }
        return asked.get(section.index());
    }

    private void lookForLists() {
        int section = -1;
        int first = 0;
        int heading = -1;
        boolean[] answers = Outline.insideElaborated(sections);
        for (int block = 0; block < blocks.count(); block++) {
            if (blocks.isTopHeading(block) && answers[section + 1]) {
                section++;
                close(first, section);
                first = section + 1;
                heading = -1;
            } else if (blocks.isTopHeading(block)) {
                section++;
                if (heading >= 0 && blocks.value(heading) != blocks.value(block)) {
                    // One with deeper headings below it heads them.
                    boolean heads = blocks.value(heading) < blocks.value(block);
                    close(first, heads ? section - 1 : section);
                    first = section;
                }
                heading = block;
            } else if (heading >= 0 && blocks.kind(block) != BlockKind.BREAK) {
                close(first, section);
                first = section + 1;
                heading = -1;
            }
        }
        close(first, sections.size());
    }

    private void close(int first, int end) {
        if (end - first < LEAST) {
            return;
        }
        var list = sections.subList(first, end);
        long asking = list.stream().filter(Section::asks).count();
        boolean mostAsk = asking * 100 >= (long) MOST * list.size();
        boolean numbered =
                list.getFirst().holdsQuestions()
                        && titles.subList(first, end).stream().allMatch(Title::numbered);
        for (var section : list) {
            boolean may =
                    numbered || (mostAsk && Wording.words(section.title()).size() >= FEWEST_WORDS);
            asked.set(section.index(), may && !section.asks());
        }
    }
}
