package dev.rehearse.note;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/// Headings that ask and part an answer, as "What is rye?" does below "3. What is rye, and why bake
/// with it?": a numbered question stands above them, and most of their level ask nothing.
final class AnswerHeadings {
    private final List<Title> titles;
    private final BitSet parting = new BitSet();
    private final BitSet asked = new BitSet();

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
        var below = new BitSet();
        int[] asking = new int[7];
        int[] all = new int[7];
        var open = new ArrayList<Section>();
        for (var section : outline.sections()) {
            while (!open.isEmpty() && open.getLast().level() >= section.level()) {
                open.removeLast();
            }
            if (open.stream().anyMatch(this::isNumberedQuestion)) {
                below.set(section.index());
                all[section.level()]++;
                asking[section.level()] += section.asks() ? 1 : 0;
            }
            open.add(section);
        }
        for (var section : outline.sections()) {
            boolean few = asking[section.level()] * 2 < all[section.level()];
            parting.set(section.index(), few && below.get(section.index()));
        }
    }

    /// The finds without the headings that part answers.
    static List<Found> without(List<Found> finds, Outline outline) {
        var answers = new AnswerHeadings(finds, outline);
        return answers.parting.isEmpty()
                ? finds
                : finds.stream().filter(found -> !answers.part(found)).toList();
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
                && parting.get(one.section())
                && !titles.get(one.section()).numbered();
    }
}
