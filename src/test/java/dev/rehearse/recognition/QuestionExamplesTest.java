package dev.rehearse.recognition;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.rehearse.note.Note;
import dev.rehearse.question.Fact;
import dev.rehearse.question.Question;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.TreeMap;
import java.util.stream.Stream;

/// Notes a person can read, each followed by the questions and facts that must be found in it.
class QuestionExamplesTest {
    /// Every file of the folder that ends in what must be found, a line each.
    static Stream<Path> examples() throws IOException {
        try (var files = Files.list(Path.of("src/test/resources/questions"))) {
            return files.filter(file -> parts(file).length == 2).sorted().toList().stream();
        }
    }

    private static String[] parts(Path file) {
        try {
            return Files.readString(file).split("(?m)^---\n(?=\\d|\\z)", 2);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @MethodSource("examples")
    void the_questions_of_an_example_are_found_and_nothing_else(Path file) {
        var parts = parts(file);
        assertEquals(parts[1].strip(), found(Note.of(parts[0].getBytes(StandardCharsets.UTF_8))));
    }

    /// Whoever answers a question adds such a section: nothing else may change by it. What a fence
    /// swallows that is never closed becomes no section.
    @ParameterizedTest
    @MethodSource("examples")
    void a_home_for_answers_changes_no_question(Path file) {
        var note = parts(file)[0];
        var home = "\n\n## Questions elaborated\n\n### One of them\n\nSo it is, and why not?\n";
        var answered = Note.of((note + home).getBytes(StandardCharsets.UTF_8));
        var sections = answered.sections();
        if (sections.size() > 1 && sections.get(sections.size() - 2).elaborated()) {
            assertEquals(
                    found(Note.of(note.getBytes(StandardCharsets.UTF_8))), found(answered), note);
        }
    }

    /// In the middle of a sign, of a letter, of a fence.
    @ParameterizedTest
    @MethodSource("examples")
    void an_example_may_end_anywhere(Path file) {
        var bytes = parts(file)[0].getBytes(StandardCharsets.UTF_8);
        for (int end = 0; end < bytes.length; end++) {
            int from = end;
            assertDoesNotThrow(
                    () -> Note.of(Arrays.copyOf(bytes, from)).questions(),
                    () -> file + " cut after " + from);
        }
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
}
