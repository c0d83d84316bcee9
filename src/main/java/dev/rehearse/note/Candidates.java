package dev.rehearse.note;

import dev.rehearse.note.Overrides.Ruling;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// All that a person could call a question: the items and headings of a note, outside of answers.
record Candidates(List<Candidate> all) {

    /// @param section title of the section it stands in, its own for a heading
    private record Candidate(int line, int lastLine, String section, Named name, String text) {
        Matter matter(int above, int before, Map<Integer, Ruling> ruled) {
            var subject = new Subject.Item(section, text, before + name.nth());
            var decided = ruled.getOrDefault(above + line, Ruling.NONE).decisions();
            return Matter.of(above + line, subject, decided);
        }
    }

    static Candidates of(byte[] bytes, Lines lines, Blocks blocks, List<Section> sections) {
        boolean[] closed = Outline.insideElaborated(sections);
        var page = Page.ofAnything(bytes, lines, blocks, sections);
        var seen = new HashMap<Named, Integer>();
        var all = new ArrayList<Candidate>();
        for (int block = 0; block < blocks.count(); block++) {
            page.turnTo(block);
            if (page.sectionIndex() < 0 || !closed[page.sectionIndex()]) {
                Recognition.look(page, block)
                        .flatMap(found -> candidate(found, sections, seen))
                        .ifPresent(all::add);
            }
        }
        return new Candidates(all);
    }

    private static Optional<Candidate> candidate(
            Found found, List<Section> sections, Map<Named, Integer> seen) {
        var section = found.section() < 0 ? "" : sections.get(found.section()).title();
        var first = new Named(Wording.normal(section), Wording.normal(found.text()), 1);
        if (first.normal().isEmpty()) {
            return Optional.empty();
        }
        int nth = seen.merge(first, 1, Integer::sum);
        var name = new Named(first.place(), first.normal(), nth);
        return Optional.of(
                new Candidate(found.line(), found.lastLine(), section, name, found.text()));
    }

    /// What was decided, by the lines it is about now.
    Map<Integer, Ruling> ruled(Map<Subject.Item, Ruling> rulings) {
        var subjects = List.copyOf(rulings.keySet());
        var names =
                subjects.stream()
                        .map(item ->
                                new Named(
                                        Wording.normal(item.section()),
                                        Wording.normal(item.text()),
                                        item.nth()))
                        .toList();
        int[] found = Named.find(names, all.stream().map(Candidate::name).toList());
        var ruled = new HashMap<Integer, Ruling>();
        for (int at = 0; at < found.length; at++) {
            if (found[at] >= 0) {
                ruled.put(
                        all.get(found[at]).line(),
                        rulings.getOrDefault(subjects.get(at), Ruling.NONE));
            }
        }
        return Map.copyOf(ruled);
    }

    /// The item or heading at a line. Only the sections of its title are looked through: a large
    /// note must not keep a key waiting.
    static Optional<Matter> at(Note note, int line, Map<Integer, Ruling> ruled) {
        var sections = note.sections();
        boolean[] closed = Outline.insideElaborated(sections);
        int own = note.sectionAt(line).map(Section::index).orElse(-1);
        if (own >= 0 && closed[own]) {
            return Optional.empty();
        }
        int above = own < 0 ? 0 : sections.get(own).line() - 1;
        return within(note, own).all.stream()
                .filter(one -> one.line + above <= line && line <= one.lastLine + above)
                .reduce((outer, inner) -> inner)
                .map(found -> found.matter(above, before(note, own, found.name), ruled));
    }

    /// How many of that wording stand in sections of the same title further up.
    private static int before(Note note, int own, Named name) {
        var sections = note.sections();
        boolean[] closed = Outline.insideElaborated(sections);
        int count = 0;
        for (int before = -1; before < own; before++) {
            if (placeOf(sections, before).equals(name.place()) && (before < 0 || !closed[before])) {
                count += within(note, before).count(name);
            }
        }
        return count;
    }

    private static String placeOf(List<Section> sections, int index) {
        return index < 0 ? "" : Wording.normal(sections.get(index).title());
    }

    private int count(Named name) {
        return (int) all.stream().filter(one -> one.name.normal().equals(name.normal())).count();
    }

    /// Of one section without those below it, or above the first; lines count from its heading.
    private static Candidates within(Note note, int index) {
        var sections = note.sections();
        int from = index < 0 ? 0 : sections.get(index).byteStart();
        int end = sections.isEmpty() ? note.bytes().length : sections.getFirst().byteStart();
        int to = index < 0 ? end : sections.get(index).ownEnd();
        var bytes = Arrays.copyOfRange(note.bytes(), from, to);
        var lines = Lines.of(bytes);
        var blocks = Blocks.of(bytes, lines);
        return of(bytes, lines, blocks, Outline.of(bytes, lines, blocks).sections());
    }
}
