package dev.rehearse.recognition;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.rehearse.note.Note;
import dev.rehearse.outline.Overrides;
import dev.rehearse.question.Question;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.nio.charset.StandardCharsets;
import java.util.List;

/// A note that is one question, by the name of its file.
class NamedNoteTest {
    @ParameterizedTest
    @CsvSource({
        "what-is-a-closure.md, what is a closure",
        "How do caches go stale.md, How do caches go stale",
        "03_explain_back_pressure.md, explain back pressure",
        "README.md, ''",
        "interview-prep-lambda.md, ''",
        "when-is-it.md, when is it",
        "what.md, ''",
    })
    void a_file_name_asks_as_a_heading_does(String file, String question) {
        assertEquals(question, Overrides.of(file, List.of()).name());
    }

    @Test
    void a_note_without_questions_asks_what_its_file_is_named_after() {
        var questions = questions("# Closures\n\nA function with its scope.\n");
        assertEquals(1, questions.size());
        assertEquals("what is a closure", questions.getFirst().text());
        assertEquals(Question.Kind.NAME, questions.getFirst().kind());
    }

    @Test
    void a_note_with_questions_asks_those() {
        assertEquals(
                List.of("How is it written?"),
                questions("# Closures\n\n## How is it written?\n").stream()
                        .map(Question::text)
                        .toList());
    }

    @Test
    void an_empty_note_asks_nothing() {
        assertEquals(List.of(), questions(""));
    }

    @Test
    void its_answer_is_written_and_found() {
        var overrides = Overrides.of("what-is-a-closure.md", List.of());
        var note =
                Note.of(
                        "# Closures\n\nShort.\n\n## Closures elaborated\n\n### what is a closure\n\nYes.\n"
                                .getBytes(StandardCharsets.UTF_8),
                        overrides);
        var question = note.questions().getFirst();
        assertEquals("Yes.", note.answer(question).orElseThrow().text());
        assertEquals("# Closures\n\nShort.", note.material(question).known());
    }

    private static List<Question> questions(String text) {
        return Note.of(
                        text.getBytes(StandardCharsets.UTF_8),
                        Overrides.of("what-is-a-closure.md", List.of()))
                .questions();
    }
}
