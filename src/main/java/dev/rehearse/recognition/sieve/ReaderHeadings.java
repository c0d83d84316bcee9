package dev.rehearse.recognition.sieve;

import dev.rehearse.outline.Section;
import dev.rehearse.question.Found;
import dev.rehearse.question.Question;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// Headings that ask in a note whose questions are not headings: where the others of their level
/// head lists of questions, one that asks and heads a text speaks to the reader, "Who is this
/// for?".
final class ReaderHeadings {
    /// So many parts hold questions, and three times as many as ask as a heading.
    private static final int LEAST = 4;

    /// What stands below a heading that heads nothing.
    private static final int LINE_ENDS = 4;

    private final List<Section> sections;
    private final BitSet asking = new BitSet();
    private final BitSet holding = new BitSet();
    private final int[] asked = new int[7];
    private final int[] parts = new int[7];

    private ReaderHeadings(List<Found> finds, List<Section> sections) {
        this.sections = sections;
        for (var found : finds) {
            if (found instanceof Found.Asked one && one.section() >= 0) {
                kept(one).ifPresent(kept -> kept.set(one.section()));
            }
        }
        if (!asking.isEmpty() && !holding.isEmpty()) {
            count();
        }
    }

    /// The finds without the headings that speak to the reader.
    static List<Found> without(List<Found> finds, List<Section> sections) {
        var readers = new ReaderHeadings(finds, sections);
        return readers.mayAny()
                ? finds.stream().filter(found -> !readers.speaks(found)).toList()
                : finds;
    }

    private boolean mayAny() {
        return IntStream.range(0, asked.length).anyMatch(this::isOfLists);
    }

    /// Whether the headings of a level head lists of questions, but for a few that ask.
    private boolean isOfLists(int level) {
        return asked[level] > 0 && parts[level] >= LEAST && asked[level] * 3 <= parts[level];
    }

    /// A paragraph may be asked below a heading that names its topic, or below one that asks.
    private Optional<BitSet> kept(Found.Asked one) {
        return switch (one.kind()) {
            case HEADING -> Optional.of(asking);
            case BULLET, NUMBER, TASK, SUMMARY, TABLE -> Optional.of(holding);
            case BOLD, PARAGRAPH, QA, NAME -> Optional.empty();
        };
    }

    /// What holds questions makes the sections around it hold some.
    private void count() {
        var open = new ArrayList<Section>();
        for (var section : sections) {
            while (!open.isEmpty() && open.getLast().level() >= section.level()) {
                open.removeLast();
            }
            if (asking.get(section.index())) {
                open.forEach(around -> holding.set(around.index()));
            }
            open.add(section);
            for (int at = open.size() - 1; holding.get(section.index()) && at >= 0; at--) {
                holding.set(open.get(at).index());
            }
        }
        for (var section : sections) {
            if (asking.get(section.index())) {
                asked[section.level()]++;
            } else if (holding.get(section.index())) {
                parts[section.level()]++;
            }
        }
    }

    private boolean speaks(Found found) {
        if (!(found instanceof Found.Asked one)
                || one.kind() != Question.Kind.HEADING
                || one.peers().isEmpty()
                || one.section() < 0
                || one.known().end() - one.known().start() <= LINE_ENDS
                || holding.get(one.section())) {
            return false;
        }
        return isOfLists(sections.get(one.section()).level());
    }
}
