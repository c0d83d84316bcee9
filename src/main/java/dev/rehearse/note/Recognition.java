package dev.rehearse.note;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;

/// The questions of a note and the facts among them, in the order they stand.
record Recognition(List<Question> questions, List<Fact> facts) {
    static final Recognition NONE = new Recognition(List.of(), List.of());

    static Recognition of(byte[] bytes, Lines lines, Blocks blocks, Outline outline) {
        var sections = outline.sections();
        var page = new Page(bytes, lines, blocks, outline);
        boolean[] closed = closed(sections);
        var finds = new ArrayList<Found>();
        for (int block = 0; block < blocks.count(); block++) {
            page.turnTo(block);
            if (page.sectionIndex() >= 0 && closed[page.sectionIndex()]) {
                continue;
            }
            var found = look(page, block);
            finds.addAll(found);
            page.read(block, found);
        }
        var asked = new ArrayList<Found.Asked>();
        var facts = new ArrayList<Fact>();
        for (var found : Company.settled(finds)) {
            switch (found) {
                case Found.Asked question -> asked.add(question);
                case Found.Stated(int line, int lastLine, String text, int section) ->
                        facts.add(new Fact(line, lastLine, text, section));
                case Found.Doubtful _ -> {}
            }
        }
        return new Recognition(numbered(asked, sections, lines), List.copyOf(facts));
    }

    /// The same questions and facts where an edit elsewhere has moved them.
    Recognition after(Moved moved) {
        return new Recognition(
                questions.stream().map(question -> question.after(moved)).toList(),
                facts.stream().map(fact -> fact.after(moved)).toList());
    }

    private static List<? extends Found> look(Page page, int block) {
        var kind = page.blocks.kind(block);
        for (Form form : Forms.ALL) {
            if (form.looksAt().contains(kind)) {
                var found = form.look().at(page, block);
                if (!found.isEmpty()) {
                    return found;
                }
            }
        }
        return List.of();
    }

    /// Nothing inside an elaborated section is a question, however deep, nor in a table of
    /// contents.
    private static boolean[] closed(List<Section> sections) {
        var closed = new boolean[sections.size()];
        int end = 0;
        for (Section section : sections) {
            if (section.elaborated()) {
                end = Math.max(end, section.byteEnd());
            }
            closed[section.index()] = section.byteStart() < end || Title.isContents(section);
        }
        return closed;
    }

    private static List<Question> numbered(
            List<Found.Asked> asked, List<Section> sections, Lines lines) {
        var toAsk = Asker.sections(asked, sections);
        var seen = new HashMap<String, Integer>();
        var questions = new ArrayList<Question>(asked.size());
        for (int at = 0; at < asked.size(); at++) {
            var found = asked.get(at);
            int next = at + 1 < asked.size() ? lines.start(asked.get(at + 1).line()) : -1;
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
                            known(found, next)));
        }
        return List.copyOf(questions);
    }

    /// A paragraph's answer ends where the next question begins, if its section does not end
    /// before.
    private static ByteRange known(Found.Asked found, int next) {
        var known = found.known();
        return switch (found.kind()) {
            case HEADING, BULLET, NUMBER, TASK, TABLE -> known;
            case BOLD, PARAGRAPH, QA, SUMMARY ->
                    next >= known.start() && next < known.end()
                            ? new ByteRange(known.start(), next)
                            : known;
        };
    }

    private static Optional<Duration> sectionHint(Found.Asked found, List<Section> sections) {
        return found.section() < 0 ? Optional.empty() : sections.get(found.section()).timeHint();
    }
}
