package dev.rehearse.recognition.form;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.rehearse.note.Note;
import dev.rehearse.question.Question;

import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;
import java.util.List;

class ExerciseTest {
    private static final String HARBOUR =
            """
            # Design a harbour (or a quay)

            ## Step 1: Constraints and assumptions

            - forty ships

            ## Step 2: Draw it

            Two walls.

            ## Step 3: Scale the design

            Four walls.
            """;

    @Test
    void a_note_that_is_one_exercise_asks_it() {
        check(HARBOUR, "Design a harbour (or a quay)");
        check(
                HARBOUR.replace("a harbour (or a quay)", "Rotterdam harbour"),
                "Design Rotterdam harbour");
    }

    @Test
    void a_paper_about_a_design_is_none() {
        check(HARBOUR.replace("a harbour (or a quay)", "review of the harbour"));
        check(HARBOUR.replace("Design a harbour (or a quay)", "The design of a harbour"));
        check(HARBOUR.replace("## Step 3: Scale the design", "## Step 3: Paint it"));
    }

    @Test
    void a_note_that_asks_something_else_asks_that() {
        check(HARBOUR.replace("Draw it", "How is it drawn?"), "Step 2: How is it drawn?");
    }

    @Test
    void its_answer_is_no_part_of_it() {
        var answered =
                HARBOUR + "\n## Harbour elaborated\n\n### Design a harbour (or a quay)\n\nDug.\n";
        check(answered, "Design a harbour (or a quay)");
        var note = Note.of(answered.getBytes(StandardCharsets.UTF_8));
        var question = note.questions().getFirst();
        assertEquals("Dug.", note.answer(question).orElseThrow().text());
        assertEquals(answered.indexOf("\n## Harbour elaborated") + 1, question.known().end());
    }

    private static void check(String note, String... questions) {
        var found = Note.of(note.getBytes(StandardCharsets.UTF_8)).questions();
        assertEquals(List.of(questions), found.stream().map(Question::text).toList());
    }
}
