package dev.rehearse.note;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.charset.StandardCharsets;
import java.util.List;

/// Where an answer goes and in which form, byte for byte.
class SpliceTest {
    private static final String HEAD =
            "## My questions\n- why?\n- how?\n\n## My questions elaborated\n";

    private static Note note(String text) {
        return Note.of(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String text(Note note) {
        return new String(note.bytes(), StandardCharsets.UTF_8);
    }

    private static void check(String before, int question, String answer, String after) {
        var note = note(before);
        var asked = note.questions().get(question - 1);
        var changed = assertInstanceOf(Spliced.Changed.class, Splice.write(note, asked, answer));
        assertEquals(after, text(changed.after()));
        assertEquals(answer, changed.after().answer(asked).orElseThrow().text());
    }

    @Test
    void a_new_answer_goes_after_the_last_text_of_the_section() {
        check(HEAD, 1, "so", HEAD.stripTrailing() + "\n\n### why?\n\nso\n");
        check(
                HEAD + "\n### why?\n\nso\n\n\n## Next\n",
                2,
                "thus",
                HEAD + "\n### why?\n\nso\n\n### how?\n\nthus\n\n\n## Next\n");
    }

    @Test
    void text_that_follows_at_once_is_kept_apart() {
        check(HEAD + "## Next", 1, "so", HEAD + "\n### why?\n\nso\n\n## Next");
    }

    @Test
    void an_answer_takes_the_documents_line_end() {
        check(
                HEAD.replace("\n", "\r\n"),
                1,
                "a\nb",
                (HEAD + "\n### why?\n\na\nb\n").replace("\n", "\r\n"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "# head",
                "a\n===",
                "---",
                "```\nopen",
                "<div>\nx",
                "\nleading",
                "trailing\n\n",
                "> quoted"
            })
    void an_answer_that_would_not_come_back_is_quoted(String answer) {
        var quoted = ("> " + answer.replace("\n", "\n> ")).replaceAll("(?m)^> $", ">");
        check(HEAD, 1, answer, HEAD + "\n### why?\n\n" + quoted + "\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "```\nclosed\n```",
                "- a\n- # b",
                "    code",
                "1. x\n\n2. y",
                "a\n> b",
                "| a |\n|---|"
            })
    void an_answer_that_comes_back_is_written_as_it_is(String answer) {
        check(HEAD, 1, answer, HEAD + "\n### why?\n\n" + answer + "\n");
    }

    @Test
    void a_new_wording_replaces_only_what_was_read_back() {
        var before = HEAD + "### WHY\n\n> old\n> text\n\nmy own remark\n\n#### mine\ntext\n";
        check(before, 1, "new", before.replace("> old\n> text", "> new"));
    }

    @Test
    void an_open_fence_of_the_person_puts_the_answer_under_the_heading() {
        var before = HEAD + "\n```\nnever closed\n";
        check(before, 1, "so", HEAD + "\n### why?\n\n> so\n\n```\nnever closed\n");
    }

    @Test
    void a_heading_only_gets_its_body() {
        check(HEAD + "### why?\n### how?\n\nx", 1, "so", HEAD + "### why?\n\nso\n\n### how?\n\nx");
    }

    @Test
    void the_second_of_two_equal_questions_can_be_answered_first() {
        var before = "## Questions\n- why?\n- why?\n\n## Questions elaborated";
        check(before, 2, "so", before + "\n\n### why? (2)\n\nso");
        check(
                before + "\n\n### why? (2)\n\nso",
                1,
                "as",
                before + "\n\n### why? (2)\n\nso\n\n### why?\n\nas");
    }

    @Test
    void a_question_in_a_reworded_note_keeps_its_answer() {
        var note =
                note(
                        """
                        ## Questions
                        - How do you guys watch the fleet today?
                        - What does a deploy look like?

                        ## Elaborated
                        ### How do you guys watch the fleet
                        with care
                        ### Completely unrelated heading
                        an orphan
                        """);
        assertEquals("with care", note.answer(note.questions().getFirst()).orElseThrow().text());
        assertEquals(
                List.of("Completely unrelated heading"),
                note.orphans().stream().map(it -> it.answer().question()).toList());
        assertEquals(new Coverage(1, 2), note.coverage());
    }

    @Test
    void a_heading_near_two_questions_is_given_to_none() {
        var note =
                note(
                        "## Questions\n- What is a red tree?\n- What is a wed tree?\n\n"
                                + "## Elaborated\n### What is a bed tree?\nx");
        assertEquals(1, note.orphans().size());
    }

    @Test
    void a_note_without_the_section_names_one_and_makes_it_when_told() {
        var note = note("# N\n\n## My questions (2 min)\n- why?\n");
        var why = note.questions().getFirst();
        assertEquals(
                new Spliced.NoSection("My questions elaborated"), Splice.write(note, why, "so"));
        var made =
                assertInstanceOf(
                        Spliced.Changed.class, Splice.createSectionAndWrite(note, why, "so"));
        assertEquals(
                "# N\n\n"
                        + "## My questions (2 min)\n"
                        + "- why?\n\n"
                        + "## My questions elaborated\n\n"
                        + "### why?\n\n"
                        + "so\n",
                text(made.after()));
    }

    @Test
    void the_same_answer_again_changes_nothing() {
        var note = note(HEAD + "### why?\nso\n");
        var why = note.questions().getFirst();
        assertInstanceOf(Spliced.Unchanged.class, Splice.write(note, why, "so"));
        assertInstanceOf(Spliced.Unchanged.class, Splice.delete(note, note.questions().getLast()));
    }

    @Test
    void what_cannot_be_written_is_refused_with_a_reason() {
        var note = note(HEAD);
        var why = note.questions().getFirst();
        assertInstanceOf(Spliced.Refused.class, Splice.write(note, why, "half \ud83d"));
        assertInstanceOf(Spliced.Refused.class, Splice.write(note("no questions"), why, "so"));
    }

    @Test
    void a_file_that_is_no_text_is_read_only() {
        var wide = Note.of("# Why?\n".getBytes(StandardCharsets.UTF_16));
        assertEquals("UTF-16", wide.encoding());
        assertTrue(wide.readOnlyReason().isPresent());
        assertEquals("not UTF-8", Note.of(new byte[] {'a', (byte) 0xFF}).encoding());
        assertEquals("UTF-8 BOM", note("\uFEFF# Why?").encoding());
        assertEquals(1, note("\uFEFF# Why?").questions().size());
        assertFalse(note("a\u0000b").readOnlyReason().isPresent());
    }
}
