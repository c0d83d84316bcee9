package dev.rehearse.recognition.form;

import dev.rehearse.markdown.Once;
import dev.rehearse.outline.Outline;
import dev.rehearse.outline.Section;
import dev.rehearse.outline.Title;
import dev.rehearse.wording.Wording;

import java.util.BitSet;
import java.util.List;

/// Headings of one level that follow each other with nothing below them: a list written as
/// headings. Where nearly all of it asks, or it is numbered and stands among questions, all of it
/// does.
final class ListedHeadings {
    private static final int LEAST = 5;
    private static final int MOST = 80;
    private static final int FEWEST_WORDS = 3;
    private static final String NOTHING = " \t\r\n-*_";

    private final byte[] bytes;
    private final List<Section> sections;
    private final List<Title> titles;
    private final Once<BitSet> asked = new Once<>(this::asked);

    ListedHeadings(byte[] bytes, List<Section> sections, List<Title> titles) {
        this.bytes = bytes;
        this.sections = sections;
        this.titles = titles;
    }

    /// Whether a heading is asked as the others of its list are.
    boolean isAsked(Section section) {
        return asked.value().get(section.index());
    }

    private BitSet asked() {
        var asked = new BitSet();
        boolean[] answers = Outline.insideElaborated(sections);
        int first = 0;
        for (int at = 0; at < sections.size(); at++) {
            // What is written into an answer must not change what is asked elsewhere.
            if (answers[at] || !isBare(sections.get(at))) {
                ask(first, at, asked);
                first = at + 1;
            } else if (at > first && sections.get(at).level() != sections.get(first).level()) {
                ask(first, at, asked);
                first = at;
            }
        }
        ask(first, sections.size(), asked);
        return asked;
    }

    /// Nothing stands below it, not even deeper headings, but a line across the page.
    private boolean isBare(Section section) {
        if (section.ownEnd() < section.byteEnd()) {
            return false;
        }
        for (int at = section.headingEnd(); at < section.ownEnd(); at++) {
            if (NOTHING.indexOf(bytes[at]) < 0) {
                return false;
            }
        }
        return true;
    }

    /// The headings of one list.
    private void ask(int first, int end, BitSet asked) {
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
