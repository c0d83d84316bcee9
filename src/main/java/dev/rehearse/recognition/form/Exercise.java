package dev.rehearse.recognition.form;

import dev.rehearse.markdown.ByteRange;
import dev.rehearse.markdown.Lines;
import dev.rehearse.outline.Outline;
import dev.rehearse.outline.Section;
import dev.rehearse.question.Found;
import dev.rehearse.question.Question;
import dev.rehearse.wording.Asking;
import dev.rehearse.wording.Wording;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/// A note that asks nothing else and is one exercise by its first heading, "Design a harbour": its
/// sections say what is needed and how far it must grow.
public final class Exercise {
    private static final int LEAST = 2;

    /// What stands after the order in the name of a paper: "Design review", "Design of harbours".
    private static final Set<String> PAPERS =
            Wording.listed(
                    "decision decisions doc docs document documentation documents for goals in"
                            + " interview interviews notes of overview pattern patterns principle"
                            + " principles proposal proposals review reviews spec system systems"
                            + " thinking");

    private static final Set<String> PARTS =
            Wording.listed(
                    "assumptions bottlenecks capacity constraints estimates estimation requirements"
                            + " scale scaling scalability usage");

    private Exercise() {}

    public static Optional<Found.Asked> of(Outline outline, Lines lines) {
        var sections = outline.sections();
        if (sections.isEmpty() || !isOrder(sections.getFirst())) {
            return Optional.empty();
        }
        var first = sections.getFirst();
        int parts = 0;
        int end = first.byteEnd();
        for (var section : sections) {
            if (section.elaborated()) {
                end = Math.min(end, section.byteStart());
            }
            parts += section.byteStart() < end && isPart(section) ? 1 : 0;
        }
        int below = Math.min(end, lines.start(first.lastLine() + 1));
        return parts < LEAST
                ? Optional.empty()
                : Optional.of(
                        new Found.Asked(
                                first.line(),
                                first.lastLine(),
                                first.title(),
                                first.index(),
                                Question.Kind.HEADING,
                                first.timeHint(),
                                new ByteRange(below, end),
                                Optional.empty(),
                                Wording.normal(first.title()),
                                Optional.empty()));
    }

    /// "Design review": no work, but what is written about one.
    static boolean isPaper(String word) {
        return PAPERS.contains(word);
    }

    private static boolean isOrder(Section first) {
        var words = Wording.words(first.title());
        return first.level() == 1
                && Asking.ordersWork(words)
                && !PAPERS.contains(words.get(1))
                && !PAPERS.contains(words.getLast());
    }

    private static boolean isPart(Section section) {
        List<String> words = Wording.words(section.title());
        return section.level() > 1 && words.stream().anyMatch(PARTS::contains);
    }
}
