package dev.rehearse.recognition.sieve;

import dev.rehearse.markdown.Together;
import dev.rehearse.outline.Outline;
import dev.rehearse.outline.Section;
import dev.rehearse.question.Found;
import dev.rehearse.question.Question;
import dev.rehearse.wording.MakerQuestion;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/// A section that is titled FAQ and for those who read the file: half of what it asks is asked of
/// the file's makers.
final class TitledFaq {
    /// So many titles are told apart by more than one processor.
    private static final int MANY = 500;

    private final List<Section> sections;
    private final boolean[] answers;

    /// By section, the outermost that is titled so, or -1.
    private final int[] around;

    private final int[] asked;
    private final int[] maybe;
    private final int[] surely;
    private int elsewhere;

    private TitledFaq(Outline outline) {
        sections = outline.sections();
        answers = Outline.insideElaborated(sections);
        around = new int[sections.size()];
        asked = new int[sections.size()];
        maybe = new int[sections.size()];
        surely = new int[sections.size()];
        Arrays.fill(around, -1);
        var titled = Together.all(sections.size(), MANY, section -> isTitled(outline, section));
        int last = -1;
        for (var section : sections) {
            boolean within = last >= 0 && section.byteStart() < sections.get(last).byteEnd();
            if (!within) {
                last = titled.get(section.index()) ? section.index() : -1;
            }
            around[section.index()] = last;
        }
    }

    private static boolean isTitled(Outline outline, int section) {
        return outline.titles().get(section).saysQuestions()
                && MakerQuestion.isTitle(outline.sections().get(section).title());
    }

    /// The finds without those of such a section.
    static List<Found> without(List<Found> finds, Outline outline) {
        if (finds.isEmpty() || outline.isToldToHoldQuestions()) {
            return finds;
        }
        var faq = new TitledFaq(outline);
        return faq.isAny() ? faq.without(finds) : finds;
    }

    private boolean isAny() {
        return Arrays.stream(around).anyMatch(section -> section >= 0);
    }

    private List<Found> without(List<Found> finds) {
        finds.forEach(this::count);
        sections.forEach(this::count);
        var readers = new BitSet();
        for (int section = 0; section < sections.size(); section++) {
            readers.set(section, isForReaders(section));
        }
        return readers.isEmpty()
                ? finds
                : finds.stream()
                        .filter(found -> faq(found) < 0 || !readers.get(faq(found)))
                        .toList();
    }

    private int faq(Found found) {
        return found.section() < 0 ? -1 : around[found.section()];
    }

    /// Headings are counted as sections: one that speaks of the file may be no find.
    private void count(Found found) {
        if (!(found instanceof Found.Asked one)) {
            return;
        }
        int faq = faq(one);
        if (faq < 0) {
            elsewhere++;
        } else if (one.kind() != Question.Kind.HEADING) {
            count(faq, one.text());
        }
    }

    private void count(Section section) {
        int faq = around[section.index()];
        if (faq >= 0
                && !answers[section.index()]
                && faq != section.index()
                && section.depth() == sections.get(faq).depth() + 1) {
            count(faq, section.title());
        }
    }

    private void count(int faq, String text) {
        asked[faq]++;
        switch (MakerQuestion.says(text)) {
            case SURELY -> surely[faq]++;
            case MAYBE -> maybe[faq]++;
            case NOTHING -> {}
        }
    }

    /// One speaks surely of the file, where the note asks elsewhere two.
    private boolean isForReaders(int section) {
        return surely[section] > (elsewhere > 0 ? 1 : 0)
                && (surely[section] + maybe[section]) * 2 >= asked[section];
    }
}
