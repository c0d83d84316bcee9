package dev.rehearse.note;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rehearse.outline.Direction;
import dev.rehearse.outline.Section;
import dev.rehearse.question.Fact;
import dev.rehearse.question.Question;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// The first user's note, as it is.
class SeedNoteTest {
    private final Note note = Note.of(seed());

    static byte[] seed() {
        try (var in = SeedNoteTest.class.getResourceAsStream("/notes/interview-prep-lambda.md")) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void its_headings_are_found_where_they_stand() {
        assertEquals(
                List.of(1, 3, 32, 37, 40, 44, 63),
                note.sections().stream().map(Section::line).toList());
        assertEquals("Evans questions elaborated", note.sections().getLast().title());
        assertTrue(note.sections().getLast().elaborated());
        assertEquals("Interview Prep Lambda", note.title().orElseThrow());
    }

    @Test
    void four_headings_and_thirteen_bullets_are_questions() {
        assertEquals(
                List.of(3, 32, 37, 40, 46, 47, 48, 49, 50, 51, 52, 53, 54, 55, 56, 57, 58),
                note.questions().stream().map(Question::line).toList());
        var first = note.questions().getFirst();
        assertEquals("What does lambda do", first.text());
        assertEquals(Question.Kind.HEADING, first.kind());
        assertEquals(List.of("Interview Prep Lambda"), first.sectionPath());
        assertEquals("how do repairs work?", note.questions().get(9).text());
        assertEquals(Question.Kind.BULLET, note.questions().get(9).kind());
    }

    @Test
    void the_line_about_nvidia_smi_is_a_fact() {
        assertEquals(List.of(61), note.facts().stream().map(Fact::line).toList());
        assertEquals(
                "Nvidia SMI, tells you what gpus plugged in and what not",
                note.facts().getFirst().text());
    }

    @Test
    void the_persons_name_in_the_title_makes_its_bullets_questions_to_ask() {
        for (Question question : note.questions()) {
            var expected =
                    question.kind() == Question.Kind.HEADING ? Direction.ANSWER : Direction.ASK;
            assertEquals(expected, question.direction(), question.text());
        }
    }

    @Test
    void the_first_answer_goes_to_its_end_and_nothing_else_changes() {
        var question = note.questions().get(4);
        var changed = assertInstanceOf(Spliced.Changed.class, Splice.write(note, question, "yes"));
        var expected = text(seed()) + "\n\n### How often do you guys interact with Nvidia\n\nyes";
        assertEquals(expected, text(changed.after().bytes()));
        assertEquals("yes", changed.after().answer(question).orElseThrow().text());
        assertEquals(17, changed.after().questions().size());
        assertEquals(new Coverage(1, 17), changed.after().coverage());
    }

    @Test
    void every_question_can_be_answered_and_every_answer_taken_out_again() {
        var now = note;
        for (Question question : note.questions()) {
            now = changed(Splice.write(now, question, "answer to " + question.number()));
        }
        assertEquals(new Coverage(17, 17), now.coverage());
        for (Question question : note.questions()) {
            assertEquals(
                    "answer to " + question.number(), now.answer(question).orElseThrow().text());
        }
        for (Question question : note.questions()) {
            now = changed(Splice.delete(now, question));
        }
        assertArrayEquals(seed(), now.bytes());
    }

    private static Note changed(Spliced spliced) {
        return assertInstanceOf(Spliced.Changed.class, spliced).after();
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
