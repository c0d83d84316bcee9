package dev.rehearse.recognition.sieve;

import dev.rehearse.outline.Outline;
import dev.rehearse.outline.Section;
import dev.rehearse.question.Found;
import dev.rehearse.question.Question;
import dev.rehearse.wording.Asking;
import dev.rehearse.wording.Reader;
import dev.rehearse.wording.Wording;

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

    /// Headings beside each other.
    private static final class Row {
        private final List<Section> sections = new ArrayList<>();
        private int first;

        void add(Section section) {
            sections.add(section);
            first += saysI(section.title()) ? 1 : 0;
        }

        /// Most rows of most notes do not say "I".
        boolean isForReaders() {
            if (first < LEAST || first * 100 < PERCENT * sections.size()) {
                return false;
            }
            int second = 0;
            int file = 0;
            for (var section : sections) {
                var words = Wording.words(section.title());
                second += words.contains("you") || words.contains("your") ? 1 : 0;
                file += Reader.isAsked(words, Asking.Place.HEADING) ? 1 : 0;
            }
            return second * LEAST < first && file > 0;
        }

        private static boolean saysI(String title) {
            return title.startsWith("I ") || title.contains(" I ") || title.contains(" my ");
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
            rows.computeIfAbsent(parents[section.index()], _ -> new Row()).add(section);
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
                row.sections.forEach(section -> readers.set(section.index()));
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
