package dev.rehearse.recognition;

import dev.rehearse.markdown.Lines;
import dev.rehearse.markdown.Scan;
import dev.rehearse.markdown.Sorted;
import dev.rehearse.outline.Called;
import dev.rehearse.outline.Outline;
import dev.rehearse.outline.Overrides.Ruling;
import dev.rehearse.outline.Rulings;
import dev.rehearse.outline.Section;
import dev.rehearse.outline.Subject;
import dev.rehearse.recognition.form.Reading;
import dev.rehearse.wording.Wording;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntPredicate;

/// All that a person could call a question or a fact: every item and heading of a note outside of
/// answers, and what was found in other forms.
public record Candidates(List<Candidate> all) {

    /// @param section title of the section it stands in, its own for a heading
    private record Candidate(int line, int lastLine, String section, Called name, String text) {
        Matter matter(Rulings rulings) {
            var subject = new Subject.Item(section, text, name.nth());
            return Matter.of(line, subject, rulings.of(line).decisions());
        }

        Candidate below(int lines) {
            return new Candidate(line + lines, lastLine + lines, section, name, text);
        }

        Candidate withNth(int nth) {
            var counted = new Called(name.place(), name.normal(), nth);
            return new Candidate(line, lastLine, section, counted, text);
        }
    }

    static Candidates of(Scan scan, Outline outline) {
        var sections = outline.sections();
        boolean[] answers = Outline.insideElaborated(sections);
        var all = new ArrayList<Candidate>();
        for (var one : Reading.ofAnything(scan, outline)) {
            if (one.section() < 0 || !answers[one.section()]) {
                add(all, one.line(), one.lastLine(), titleOf(sections, one.section()), one.text());
            }
        }
        return numbered(all);
    }

    private static String titleOf(List<Section> sections, int index) {
        return index < 0 ? "" : sections.get(index).title();
    }

    private static void add(
            List<Candidate> all, int line, int lastLine, String section, String text) {
        var name = new Called(Wording.normal(section), Wording.normal(text), 1);
        if (!name.normal().isEmpty()) {
            all.add(new Candidate(line, lastLine, section, name, text));
        }
    }

    private static Candidates numbered(List<Candidate> all) {
        var seen = new HashMap<Called, Integer>();
        return new Candidates(
                all.stream()
                        .sorted(Comparator.comparingInt(Candidate::line))
                        .map(one -> {
                            var first = new Called(one.name.place(), one.name.normal(), 1);
                            return one.withNth(seen.merge(first, 1, Integer::sum));
                        })
                        .toList());
    }

    /// With what was found in other forms, such as a paragraph or a row of a table.
    Candidates and(Recognition found, Outline outline) {
        return and(found, outline, section -> true);
    }

    private Candidates and(Recognition found, Outline outline, IntPredicate wanted) {
        var lines = new HashSet<Integer>();
        all.forEach(one -> lines.add(one.line));
        var more = new ArrayList<>(all);
        for (var question : found.questions()) {
            if (wanted.test(question.section()) && lines.add(question.line())) {
                var section = titleOf(outline.sections(), question.section());
                add(more, question.line(), question.lastLine(), section, question.text());
            }
        }
        for (var fact : found.facts()) {
            if (wanted.test(fact.section()) && lines.add(fact.line())) {
                var section = titleOf(outline.sections(), fact.section());
                add(more, fact.line(), fact.lastLine(), section, fact.text());
            }
        }
        return numbered(more);
    }

    /// What was decided, by the lines it is about now.
    Rulings rulings(Map<Subject.Item, Ruling> decided) {
        var subjects = List.copyOf(decided.keySet());
        var names =
                subjects.stream()
                        .map(item ->
                                new Called(
                                        Wording.normal(item.section()),
                                        Wording.normal(item.text()),
                                        item.nth()))
                        .toList();
        int[] found = Called.find(names, all.stream().map(Candidate::name).toList());
        var ruled = new HashMap<Integer, Ruling>();
        for (int at = 0; at < found.length; at++) {
            if (found[at] >= 0) {
                ruled.put(
                        all.get(found[at]).line(),
                        decided.getOrDefault(subjects.get(at), Ruling.NONE));
            }
        }
        return new Rulings(ruled);
    }

    /// What stands at a line. Only the sections of its title are looked through: a large note must
    /// not keep a key waiting.
    public static Optional<Matter> at(byte[] bytes, int line, Recognition found, Outline outline) {
        var sections = outline.sections();
        boolean[] answers = Outline.insideElaborated(sections);
        int own = Sorted.before(sections, line);
        if (own >= 0 && answers[own]) {
            return Optional.empty();
        }
        var place = Wording.normal(titleOf(sections, own));
        var near = new BitSet();
        var items = new ArrayList<Candidate>();
        for (int index = -1; index <= own; index++) {
            boolean alike = Wording.normal(titleOf(sections, index)).equals(place);
            if (alike && (index < 0 || !answers[index])) {
                near.set(index + 1);
                items.addAll(within(bytes, index, sections));
            }
        }
        return new Candidates(items)
                .and(found, outline, index -> near.get(index + 1)).all.stream()
                        .filter(one -> one.line <= line && line <= one.lastLine)
                        .reduce((outer, inner) -> inner)
                        .map(one -> one.matter(found.rulings()));
    }

    /// The items of one section without those below it, or of what stands above the first.
    private static List<Candidate> within(byte[] all, int index, List<Section> sections) {
        int from = index < 0 ? 0 : sections.get(index).byteStart();
        int end = sections.isEmpty() ? all.length : sections.getFirst().byteStart();
        int to = index < 0 ? end : sections.get(index).ownEnd();
        int above = index < 0 ? 0 : sections.get(index).line() - 1;
        var bytes = Arrays.copyOfRange(all, from, to);
        var scan = Scan.of(bytes, Lines.of(bytes));
        return of(scan, Outline.of(scan)).all.stream().map(one -> one.below(above)).toList();
    }
}
