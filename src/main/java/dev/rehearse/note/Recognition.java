package dev.rehearse.note;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;

/// The questions of a note and the facts among them, in the order they stand.
record Recognition(List<Question> questions, List<Fact> facts) {
    static final Recognition NONE = new Recognition(List.of(), List.of());

    static Recognition of(byte[] bytes, Lines lines, Blocks blocks, List<Section> sections) {
        var page = new Page(bytes, lines, blocks, sections);
        boolean[] closed = insideElaborated(sections);
        var asked = new ArrayList<Found.Asked>();
        var facts = new ArrayList<Fact>();
        for (int block = 0; block < page.blocks.count(); block++) {
            page.turnTo(block);
            if (page.sectionIndex() >= 0 && closed[page.sectionIndex()]) {
                continue;
            }
            var found = look(page, block);
            if (found.isPresent()) {
                switch (found.get()) {
                    case Found.Asked question -> asked.add(question);
                    case Found.Stated(int line, int lastLine, String text, int section) ->
                            facts.add(new Fact(line, lastLine, text, section));
                }
            }
        }
        return new Recognition(numbered(asked, sections), List.copyOf(facts));
    }

    /// The same questions and facts where an edit elsewhere has moved them.
    Recognition after(Moved moved) {
        return new Recognition(
                questions.stream().map(question -> question.after(moved)).toList(),
                facts.stream().map(fact -> fact.after(moved)).toList());
    }

    private static Optional<Found> look(Page page, int block) {
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

    /// Nothing inside an elaborated section is a question, however deep.
    private static boolean[] insideElaborated(List<Section> sections) {
        var inside = new boolean[sections.size()];
        int end = 0;
        for (Section section : sections) {
            if (section.elaborated()) {
                end = Math.max(end, section.byteEnd());
            }
            inside[section.index()] = section.byteStart() < end;
        }
        return inside;
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
