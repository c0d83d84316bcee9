package dev.rehearse.note;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/// Headings that ask and part an answer, as "What is rye?" does below "3. What is rye, and why bake
/// with it?": a numbered question stands above them, and most of their level ask nothing.
final class AnswerHeadings {
    private final List<Section> sections;
    private final BitSet parting = new BitSet();

    private AnswerHeadings(List<Section> sections) {
        this.sections = sections;
        var below = new BitSet();
        int[] asking = new int[7];
        int[] all = new int[7];
        var open = new ArrayList<Section>();
        for (var section : sections) {
            while (!open.isEmpty() && open.getLast().level() >= section.level()) {
                open.removeLast();
            }
            if (open.stream().anyMatch(AnswerHeadings::isNumberedQuestion)) {
                below.set(section.index());
                all[section.level()]++;
                asking[section.level()] += section.asks() ? 1 : 0;
            }
            open.add(section);
        }
        for (var section : sections) {
            boolean few = asking[section.level()] * 2 < all[section.level()];
            parting.set(section.index(), few && below.get(section.index()));
        }
    }

    /// The finds without the headings that part answers.
    static List<Found> without(List<Found> finds, List<Section> sections) {
        var answers = new AnswerHeadings(sections);
        return answers.parting.isEmpty()
                ? finds
                : finds.stream().filter(found -> !answers.part(found)).toList();
    }

    private static boolean isNumberedQuestion(Section section) {
        return section.asks() && isNumbered(section);
    }

    private static boolean isNumbered(Section section) {
        return Leading.isNumbered(Plain.of(section.source()));
    }

    private boolean part(Found found) {
        return found instanceof Found.Asked one
                && one.kind() == Question.Kind.HEADING
                && one.peers().isPresent()
                && one.section() >= 0
                && parting.get(one.section())
                && !isNumbered(sections.get(one.section()));
    }
}
