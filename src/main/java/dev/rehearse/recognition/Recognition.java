package dev.rehearse.recognition;

import dev.rehearse.markdown.ByteRange;
import dev.rehearse.markdown.Scan;
import dev.rehearse.outline.Moved;
import dev.rehearse.outline.Outline;
import dev.rehearse.outline.Overrides;
import dev.rehearse.outline.Rulings;
import dev.rehearse.question.Fact;
import dev.rehearse.question.Found;
import dev.rehearse.question.Question;
import dev.rehearse.recognition.form.Exercise;
import dev.rehearse.recognition.form.Reading;
import dev.rehearse.recognition.sieve.Sieve;
import dev.rehearse.wording.Wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The questions of a note and the facts among them, in the order they stand.
public record Recognition(List<Question> questions, List<Fact> facts, Rulings rulings) {
    public static final Recognition NONE = new Recognition(List.of(), List.of(), Rulings.NONE);

    public static Recognition of(Scan note, Outline outline, Overrides overrides) {
        var scan = outline.withoutAnswers(note);
        var found = of(scan, outline, Rulings.NONE).orNamed(overrides, scan, outline);
        var items = overrides.items();
        if (items.isEmpty()) {
            return found;
        }
        var candidates = Candidates.of(scan, outline).and(found, outline);
        return of(scan, outline, candidates.rulings(items));
    }

    private static Recognition of(Scan scan, Outline outline, Rulings rulings) {
        var finds = Copied.with(Reading.of(scan, outline, rulings), scan, outline);
        var asked = new ArrayList<Found.Asked>();
        var facts = new ArrayList<Fact>();
        for (var found : Sieve.of(finds, scan, outline, rulings::affirm)) {
            switch (found) {
                case Found.Asked question when !rulings.deny(question.line()) ->
                        asked.add(question);
                case Found.Asked denied -> facts.add(fact(denied));
                case Found.Stated stated -> facts.add(fact(stated));
                case Found.Doubtful _ -> {}
            }
        }
        if (asked.isEmpty()) {
            Exercise.of(outline, scan.lines())
                    .filter(one -> !rulings.deny(one.line()))
                    .ifPresent(asked::add);
        }
        var questions = directed(Numbering.of(asked, outline.sections(), scan), outline, rulings);
        return new Recognition(questions, List.copyOf(facts), rulings);
    }

    /// Of a note that asks nothing its file's name does, when it has the words for it.
    private Recognition orNamed(Overrides overrides, Scan scan, Outline outline) {
        var lines = scan.lines();
        var blocks = scan.blocks();
        if (!questions.isEmpty() || overrides.name().isEmpty() || blocks.count() == 0) {
            return this;
        }
        int line = blocks.line(0);
        int end = scan.bytes().length;
        for (var section : outline.sections()) {
            end = section.elaborated() ? Math.min(end, section.byteStart()) : end;
        }
        var asked =
                new Found.Asked(
                        line,
                        line,
                        overrides.name(),
                        -1,
                        Question.Kind.NAME,
                        Optional.empty(),
                        new ByteRange(Math.min(lines.start(line), end), end),
                        Optional.empty(),
                        Wording.normal(overrides.name()),
                        Optional.empty());
        return new Recognition(
                Numbering.of(List.of(asked), outline.sections(), scan), facts, rulings);
    }

    private static Fact fact(Found found) {
        return new Fact(found.line(), found.lastLine(), found.text(), found.section());
    }

    /// Who asks, where the person said so: of the question itself, else of its section.
    private static List<Question> directed(
            List<Question> questions, Outline outline, Rulings rulings) {
        var directions = outline.directions();
        if (directions.isEmpty() && rulings.isEmpty()) {
            return questions;
        }
        return questions.stream()
                .map(question -> {
                    var found = directions.getOrDefault(question.section(), question.direction());
                    var own = rulings.of(question.line()).direction();
                    return question.withDirection(own.orElse(found));
                })
                .toList();
    }

    /// The same questions and facts where an edit elsewhere has moved them.
    public Recognition after(Moved moved) {
        return new Recognition(
                questions.stream().map(question -> question.after(moved)).toList(),
                facts.stream().map(fact -> fact.after(moved)).toList(),
                rulings.after(moved));
    }
}
