package dev.rehearse.recognition;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.rehearse.note.Note;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.TreeMap;

/// Notes a person can read, each followed by the questions and facts that must be found in it.
class QuestionExamplesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "headings",
                "items",
                "directions",
                "elaborated",
                "paragraphs",
                "details",
                "tables",
                "topics",
                "peers",
                "languages",
                "company",
                "contents",
                "asides",
                "cards",
                "outlines",
                "lines",
                "answers",
                "repeats",
                "quotes",
                "unparted",
                "tight",
                "series",
                "clauses",
                "called",
                "options",
                "dashes",
                "rounds",
                "scenarios",
                "admonitions",
                "numbered",
                "unasked",
                "jotted",
                "ropes",
                "lazy",
                "links",
                "answered",
                "faq",
                "reveals",
                "folded",
                "hidden",
                "loose",
                "readers",
                "parted",
                "setups",
                "many",
                "listed",
                "counted",
                "chapters",
                "marks",
                "unfolded",
                "hanging",
                "indented",
                "said",
                "beside",
                "worded",
                "nested",
                "titled",
                "stems",
                "blanks",
                "rows",
                "linked",
                "behind",
                "talks",
                "versus",
                "crowned",
                "judged",
                "brief",
                "italics",
                "signs",
                "measured",
                "advice",
                "between",
                "small",
                "polish",
                "wrapped",
                "rewrapped",
                "dialogue",
                "works",
                "ordered",
                "commas",
                "dialogue-zh",
                "advised",
                "told",
                "readers-faq",
                "own-faq",
                "stated",
                "repeated",
                "within",
                "roman",
                "labelled",
                "bold-lines",
                "answers-folded",
                "html-items",
                "contents-bare"
            })
    void the_questions_of_an_example_are_found_and_nothing_else(String name) {
        var parts = resource("/questions/" + name + ".txt").split("(?m)^---\n(?=\\d)", 2);
        assertEquals(parts[1].strip(), found(Note.of(parts[0].getBytes(StandardCharsets.UTF_8))));
    }

    private static String found(Note note) {
        var byLine = new TreeMap<Integer, String>();
        for (Question question : note.questions()) {
            byLine.put(
                    question.line(),
                    "%d %s %s%s | %s"
                            .formatted(
                                    question.line(),
                                    lower(question.kind()),
                                    lower(question.direction()),
                                    question.timeHint()
                                            .map(t -> " " + t.toSeconds() + "s")
                                            .orElse(""),
                                    question.text()));
        }
        for (Fact fact : note.facts()) {
            byLine.put(fact.line(), fact.line() + " fact | " + fact.text());
        }
        return String.join("\n", byLine.values());
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    private static String resource(String path) {
        try (var in = QuestionExamplesTest.class.getResourceAsStream(path)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
