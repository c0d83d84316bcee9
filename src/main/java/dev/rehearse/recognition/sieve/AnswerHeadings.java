package dev.rehearse.recognition.sieve;

import dev.rehearse.outline.Outline;
import dev.rehearse.outline.Section;
import dev.rehearse.outline.Title;
import dev.rehearse.question.Found;
import dev.rehearse.question.Question;

import java.util.BitSet;
import java.util.HashSet;
import java.util.List;

/// Headings that ask and part an answer, as "What is rye?" does below "3. What is rye, and why bake
/// with it?": a numbered question stands above them, and most of their level ask nothing.
final class AnswerHeadings {
    private final List<Title> titles;
    private final BitSet parting = new BitSet();
    private final BitSet asked = new BitSet();
    private final BitSet answering = new BitSet();

    private AnswerHeadings(List<Found> finds, Outline outline) {
        titles = outline.titles();
        for (var found : finds) {
            if (found instanceof Found.Asked one
                    && one.kind() == Question.Kind.HEADING
                    && one.peers().isPresent()
                    && one.section() >= 0) {
                asked.set(one.section());
            }
        }
        answer(finds, outline);
        var below = new BitSet();
        int[] asking = new int[7];
        int[] all = new int[7];
        int end = 0;
        for (var section : outline.sections()) {
            if (section.byteStart() < end) {
                below.set(section.index());
                all[section.level()]++;
                asking[section.level()] += section.asks() ? 1 : 0;
            }
            end = isNumberedQuestion(section) ? Math.max(end, section.byteEnd()) : end;
        }
        for (var section : outline.sections()) {
            boolean few = asking[section.level()] * 2 < all[section.level()];
            parting.set(section.index(), few && below.get(section.index()));
        }
    }

    /// The finds without the headings that part answers.
    static List<Found> without(List<Found> finds, Outline outline) {
        var answers = new AnswerHeadings(finds, outline);
        return answers.parting.isEmpty() && answers.answering.isEmpty()
                ? finds
                : finds.stream().filter(found -> !answers.part(found)).toList();
    }

    /// Below "Sample answers" a heading names what has been asked before.
    private void answer(List<Found> finds, Outline outline) {
        var ends = new BitSet();
        for (var section : outline.sections()) {
            if (titles.get(section.index()).says() == Title.Says.ANSWERS) {
                ends.set(section.index());
            }
        }
        if (ends.isEmpty()) {
            return;
        }
        var before = new HashSet<String>();
        for (var found : finds) {
            if (found instanceof Found.Asked one
                    && !before.add(one.normal())
                    && one.kind() == Question.Kind.HEADING
                    && one.peers().isPresent()
                    && one.section() >= 0
                    && isWithin(ends, outline.sections(), one.section())) {
                answering.set(one.section());
            }
        }
    }

    private static boolean isWithin(BitSet outer, List<Section> sections, int section) {
        int at = outer.previousSetBit(section - 1);
        return at >= 0 && sections.get(section).byteStart() < sections.get(at).byteEnd();
    }

    private boolean isNumberedQuestion(Section section) {
        return (section.asks() || asked.get(section.index()))
                && titles.get(section.index()).numbered();
    }

    private boolean part(Found found) {
        return found instanceof Found.Asked one
                && one.kind() == Question.Kind.HEADING
                && one.peers().isPresent()
                && one.section() >= 0
                && (answering.get(one.section())
                        || (parting.get(one.section()) && !titles.get(one.section()).numbered()));
    }
}
