package dev.rehearse.note;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// A FAQ for those who read the file: its headings ask as the reader would, "Can I copy this?",
/// hardly one speaks to a "you", and one at least is about the file.
final class ReaderFaq {
    private static final int LEAST = 3;

    /// Of all headings beside each other so many say "I".
    private static final int PERCENT = 30;

    /// What the headings beside each other say.
    private static final class Row {
        private final List<Integer> sections = new ArrayList<>();
        private int first;
        private int second;
        private int file;

        void add(int section, List<String> words) {
            sections.add(section);
            first += words.contains("i") || words.contains("my") ? 1 : 0;
            second += words.contains("you") || words.contains("your") ? 1 : 0;
            file += Reader.isAsked(words, Asking.Place.HEADING) ? 1 : 0;
        }

        boolean isForReaders() {
            return first >= LEAST
                    && first * 100 >= PERCENT * sections.size()
                    && second * LEAST < first
                    && file > 0;
        }
    }

    private ReaderFaq() {}

    /// The finds without the headings of such a FAQ.
    static List<Found> without(List<Found> finds, Outline outline) {
        long asked = finds.stream().filter(ReaderFaq::isHeading).count();
        if (asked < LEAST || outline.isToldToHoldQuestions()) {
            return finds;
        }
        var rows = new HashMap<Integer, Row>();
        int[] parents = outline.parents();
        for (var section : outline.sections()) {
            rows.computeIfAbsent(parents[section.index()], _ -> new Row())
                    .add(section.index(), Wording.words(section.title()));
        }
        var readers = readers(rows);
        return readers.isEmpty()
                ? finds
                : finds.stream()
                        .filter(found -> !isHeading(found) || !readers.get(found.section()))
                        .toList();
    }

    private static BitSet readers(Map<Integer, Row> rows) {
        var readers = new BitSet();
        for (var row : rows.values()) {
            if (row.isForReaders()) {
                row.sections.forEach(readers::set);
            }
        }
        return readers;
    }

    private static boolean isHeading(Found found) {
        return found instanceof Found.Asked one
                && one.kind() == Question.Kind.HEADING
                && one.peers().isPresent()
                && one.section() >= 0;
    }
}
