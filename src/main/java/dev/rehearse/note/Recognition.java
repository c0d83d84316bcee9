package dev.rehearse.note;

import dev.rehearse.note.Overrides.Ruling;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The questions of a note and the facts among them, in the order they stand.
///
/// @param ruled what the person decided about items and headings, by their lines
record Recognition(List<Question> questions, List<Fact> facts, Map<Integer, Ruling> ruled) {
    static final Recognition NONE = new Recognition(List.of(), List.of(), Map.of());

    static Recognition of(
            byte[] bytes, Lines lines, Blocks blocks, Outline outline, Overrides overrides) {
        var sections = outline.sections();
        var items = overrides.items();
        var ruled =
                items.isEmpty()
                        ? Map.<Integer, Ruling>of()
                        : Candidates.of(bytes, lines, blocks, sections).ruled(items);
        var page = Page.of(bytes, lines, blocks, sections, line -> says(ruled, line, true));
        boolean[] closed = outline.closed();
        var asked = new ArrayList<Found.Asked>();
        var facts = new ArrayList<Fact>();
        for (int block = 0; block < page.blocks.count(); block++) {
            page.turnTo(block);
            boolean shut = page.sectionIndex() >= 0 && closed[page.sectionIndex()];
            if (shut && !page.isMarked(blocks.line(block))) {
                continue;
            }
            var found = look(page, block);
            if (found.isPresent()) {
                switch (found.get()) {
                    case Found.Asked question when says(ruled, question.line(), false) -> {
                        page.asked.clear(block);
                        facts.add(fact(question));
                    }
                    case Found.Asked question -> asked.add(question);
                    case Found.Stated stated -> facts.add(fact(stated));
                }
            }
        }
        var questions = numbered(asked, sections);
        return new Recognition(directed(questions, outline, ruled), List.copyOf(facts), ruled);
    }

    private static boolean says(Map<Integer, Ruling> ruled, int line, boolean question) {
        return !ruled.isEmpty()
                && ruled.getOrDefault(line, Ruling.NONE)
                        .asks()
                        .filter(asks -> asks == question)
                        .isPresent();
    }

    private static Fact fact(Found found) {
        return new Fact(found.line(), found.lastLine(), found.text(), found.section());
    }

    /// Who asks, where the person said so: of the question itself, else of its section.
    private static List<Question> directed(
            List<Question> questions, Outline outline, Map<Integer, Ruling> ruled) {
        var directions = outline.directions();
        if (directions.isEmpty() && ruled.isEmpty()) {
            return questions;
        }
        return questions.stream()
                .map(question ->
                        question.withDirection(
                                ruled.getOrDefault(question.line(), Ruling.NONE)
                                        .direction()
                                        .orElse(
                                                directions.getOrDefault(
                                                        question.section(), question.direction()))))
                .toList();
    }

    /// The same questions and facts where an edit elsewhere has moved them.
    Recognition after(Moved moved) {
        var lines = new HashMap<Integer, Ruling>();
        ruled.forEach((line, ruling) -> lines.put(moved.line(line), ruling));
        return new Recognition(
                questions.stream().map(question -> question.after(moved)).toList(),
                facts.stream().map(fact -> fact.after(moved)).toList(),
                Map.copyOf(lines));
    }

    static Optional<Found> look(Page page, int block) {
        var kind = page.blocks.kind(block);
        for (Form form : Forms.ALL) {
            if (form.looksAt().contains(kind)) {
                var found = form.look().at(page, block);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    private static List<Question> numbered(List<Found.Asked> asked, List<Section> sections) {
        var toAsk = Asker.sections(asked, sections);
        var seen = new HashMap<String, Integer>();
        var questions = new ArrayList<Question>(asked.size());
        for (Found.Asked found : asked) {
            var normal = Wording.normal(found.text());
            boolean heading = found.kind() == Question.Kind.HEADING;
            var around =
                    found.section() < 0 ? List.<String>of() : sections.get(found.section()).path();
            boolean ask =
                    (found.section() >= 0 && toAsk[found.section()])
                            || (!heading && Asker.speaksToThem(found.text()));
            questions.add(
                    new Question(
                            questions.size() + 1,
                            found.line(),
                            found.lastLine(),
                            found.text(),
                            seen.merge(normal, 1, Integer::sum),
                            found.kind(),
                            found.section(),
                            heading ? around.subList(0, around.size() - 1) : around,
                            ask ? Direction.ASK : Direction.ANSWER,
                            found.timeHint().or(() -> sectionHint(found, sections)),
                            found.known()));
        }
        return List.copyOf(questions);
    }

    private static Optional<Duration> sectionHint(Found.Asked found, List<Section> sections) {
        return found.section() < 0 ? Optional.empty() : sections.get(found.section()).timeHint();
    }
}
