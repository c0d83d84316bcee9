package dev.rehearse.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

final class AnswerCommandTest {
    private static final String NOTE =
            """
            ## Questions

            - how do you deploy?
            - who is on call?

            ## Questions elaborated
            """;

    @TempDir Path folder;
    private Desk desk;

    @BeforeEach
    void put_notes_on_the_desk() {
        desk =
                new Desk(folder)
                        .withSeed()
                        .with("a.md", NOTE)
                        .with("plain.md", "## why plain?\n")
                        .with("notes/b.md", NOTE)
                        .with("binary.md", new byte[64]);
    }

    @Test
    void an_answer_goes_below_its_heading_without_the_last_line_end() {
        check(
                NOTE,
                "a: every day\n\nb: with tests\n",
                NOTE + "\n### who is on call?\n\na: every day\n\nb: with tests\n",
                "a: every day\n\nb: with tests");
    }

    @Test
    void a_note_with_foreign_line_ends_keeps_them() {
        var note = NOTE.replace("\n", "\r\n");
        check(
                note,
                "one\r\ntwo\r\n",
                note + "\r\n### who is on call?\r\n\r\none\r\ntwo\r\n",
                "one\ntwo");
    }

    @Test
    void a_missing_final_line_end_stays_missing() {
        check(NOTE.stripTrailing(), "one", NOTE + "\n### who is on call?\n\none", "one");
    }

    @Test
    void an_answer_that_would_be_a_section_is_quoted() {
        check(NOTE, "# one\n", NOTE + "\n### who is on call?\n\n> # one\n", "# one");
    }

    private void check(String note, String input, String after, String printed) {
        desk.with("a.md", note);
        var ran = desk.run("answer %a.md --question 2", input);
        assertEquals("", ran.err() + ran.out());
        assertEquals(0, ran.code());
        assertEquals(after, desk.bytes("a.md"));
        var print = desk.run("answer %a.md --question 2 --print");
        assertEquals(printed, print.out());
        assertEquals(0, print.code());
        desk.run("answer %a.md --question 2", printed);
        assertEquals(after, desk.bytes("a.md"));
    }

    @Test
    void every_question_of_the_seed_note_takes_an_answer_and_no_other_byte_changes() {
        var seed = desk.bytes("seed.md");
        for (int number = 1; number <= 17; number++) {
            var ran = desk.run("answer %seed.md --question " + number, "answer " + number + "\n");
            assertEquals("", ran.err());
        }
        assertTrue(desk.bytes("seed.md").startsWith(seed));
        assertEquals(
                17,
                desk.run("questions %seed.md").out().lines().filter(l -> l.contains("✓")).count());
        for (int number = 1; number <= 17; number++) {
            var ran = desk.run("answer %seed.md --print --question " + number);
            assertEquals("answer " + number, ran.out());
        }
    }

    @Test
    void a_link_out_of_its_folder_is_written_through_only_when_asked_to() throws IOException {
        Files.createSymbolicLink(folder.resolve("notes/link.md"), folder.resolve("a.md"));
        Files.createSymbolicLink(folder.resolve("notes/near.md"), folder.resolve("notes/b.md"));
        var ran = desk.run("answer %notes/link.md --question 2", "by hand\n");
        assertEquals(
                "rehearse: Cannot write into notes/link.md: it is a link out of its folder, to"
                        + " a.md; --follow writes there.\n",
                ran.err());
        assertEquals(1, ran.code());
        assertEquals(NOTE, desk.bytes("a.md"));
        var line = "{\"note\":\"notes/link.md\",\"question\":2,\"answer\":\"x\"}\n";
        assertEquals(1, desk.run("answer --batch", line).code());
        assertEquals(NOTE, desk.bytes("a.md"));
        assertEquals(0, desk.run("answer %notes/near.md --question 2", "by hand\n").code());
        var followed = desk.run("answer %notes/link.md --question 2 --follow", "by hand\n");
        assertEquals("", followed.err());
        assertEquals(NOTE + "\n### who is on call?\n\nby hand\n", desk.bytes("a.md"));
        assertTrue(Files.isSymbolicLink(folder.resolve("notes/link.md")));
    }

    @Test
    void a_section_is_made_only_when_asked_for() {
        var ran = desk.run("answer %plain.md --question 1 --create-section", "so\n");
        assertEquals(0, ran.code());
        assertEquals(
                "## why plain?\n\n## Questions elaborated\n\n### why plain?\n\nso\n",
                desk.bytes("plain.md"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            textBlock =
                    """
                    answer                            | 2 | Cannot write an answer: which is not said; say 'rehearse answer NOTE --question N'.
                    answer %a.md                      | 2 | Cannot write an answer: which is not said; say 'rehearse answer NOTE --question N'.
                    answer --question 1               | 2 | Cannot write an answer: which is not said; say 'rehearse answer NOTE --question N'.
                    answer --batch %a.md              | 2 | Cannot write an answer: with --batch every line of standard input names its own note.
                    answer --batch --print            | 2 | Cannot write an answer: with --batch every line of standard input names its own note.
                    answer %a.md --question one       | 2 | Invalid value for option '--question': 'one' is no number from 1; 'rehearse answer --help' shows how.
                    answer %a.md --question 3         | 1 | a.md has 2 questions; there is no question 3.
                    answer %a.md --question 3 --print | 1 | a.md has 2 questions; there is no question 3.
                    answer %a.md --question 1 --print | 1 | Question 1 of a.md has no answer yet.
                    answer %notes --question 1        | 2 | Cannot take question 1 of notes: it is a folder, and questions are numbered in each note; name one note.
                    answer %gone.md --question 1      | 3 | Cannot open gone.md: there is no such file or folder.
                    answer %binary.md --question 1    | 3 | Cannot read binary.md: the file is binary, not text.
                    answer %plain.md --question 1     | 1 | Cannot write into plain.md: it has no section for answers; --create-section makes '## Questions elaborated' at its end.
                    """)
    void what_cannot_be_done_is_one_line_and_a_code(String command, int code, String line) {
        checkRefused(command, "text\n".getBytes(UTF_8), code, line);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n", " \r\n"})
    void nothing_is_no_answer(String input) {
        checkRefused(
                "answer %a.md --question 1",
                input.getBytes(UTF_8),
                1,
                "Cannot write question 1 of a.md: standard input is empty; --print shows the"
                        + " answer that stands.");
    }

    @Test
    void a_question_that_is_not_there_is_told_before_an_answer_is_asked_for() {
        checkRefused(
                "answer %a.md --question 99",
                new byte[0], 1, "a.md has 2 questions; there is no question 99.");
    }

    @Test
    void bytes_that_are_not_utf_8_are_no_answer() {
        checkRefused(
                "answer %a.md --question 1",
                new byte[] {'a', (byte) 0xe4, 'b'},
                1,
                "Cannot write question 1 of a.md: standard input is no answer: it is not UTF-8.");
    }

    private void checkRefused(String command, byte[] input, int code, String line) {
        var before = desk.bytes("a.md") + desk.bytes("plain.md");
        var ran = desk.run(command, input);
        assertEquals("rehearse: " + line + "\n", ran.err());
        assertEquals(code, ran.code());
        assertEquals("", ran.out());
        assertEquals(before, desk.bytes("a.md") + desk.bytes("plain.md"));
    }

    @Test
    void a_note_that_a_screen_has_open_is_printed_but_not_written() {
        desk.run("answer %a.md --question 1", "old\n");
        var before = desk.bytes("a.md");
        try (var held = desk.hold("a.md")) {
            var ran = desk.run("answer %a.md --question 1", "new\n");
            assertTrue(
                    ran.err()
                            .matches(
                                    "rehearse: Cannot write into a\\.md: process \\d+( on \\S+)?"
                                            + " has it open; answer there, or leave it and try"
                                            + " again\\.\n"),
                    ran.err() + held);
            assertEquals(1, ran.code());
            assertEquals("old", desk.run("answer %a.md --question 1 --print").out());
        }
        assertEquals(before, desk.bytes("a.md"));
        assertEquals(0, desk.run("answer %a.md --question 1", "new\n").code());
    }

    @Test
    void printing_makes_no_file() {
        desk.run("answer %a.md --question 1 --print");
        assertTrue(desk.files().stream().noneMatch(file -> file.startsWith("state")));
    }

    @Test
    void a_state_folder_that_is_no_folder_is_said_and_the_answer_written() {
        desk.with("state", "a file");
        var ran = desk.run("answer %a.md --question 1", "so\n");
        assertTrue(
                ran.err().startsWith("rehearse: Written, but the note is not locked: "), ran.err());
        assertEquals(1, ran.err().lines().count());
        assertEquals(0, ran.code());
        assertEquals("so", desk.run("answer %a.md --question 1 --print").out());
    }

    @Test
    void the_old_text_is_kept_before_it_is_replaced() {
        desk.run("answer %a.md --question 1", "old\n");
        desk.run("answer %a.md --question 1", "new\n");
        assertEquals(2, desk.run("history %a.md").out().lines().count());
    }

    @Test
    void what_another_program_saved_meanwhile_is_kept() {
        var theirs = "new first line\n\n" + NOTE;
        var ran =
                desk.runMeanwhile(
                        "answer %a.md --question 2", "mine\n", () -> desk.with("a.md", theirs));
        assertEquals("", ran.err());
        assertEquals(theirs + "\n### who is on call?\n\nmine\n", desk.bytes("a.md"));
    }

    @Test
    void an_answer_that_another_program_changed_meanwhile_is_not_overwritten() {
        var theirs = NOTE + "\n### who is on call?\n\ntheirs\n";
        var ran =
                desk.runMeanwhile(
                        "answer %a.md --question 2", "mine\n", () -> desk.with("a.md", theirs));
        assertEquals(
                "rehearse: Cannot write into a.md: another program changed this answer meanwhile;"
                        + " read it first.\n",
                ran.err());
        assertEquals(1, ran.code());
        assertEquals(theirs, desk.bytes("a.md"));
    }

    @Test
    void a_note_that_never_stands_still_is_left_alone() {
        var lines = new StringBuilder();
        var ran =
                desk.runMeanwhile(
                        "answer %a.md --question 2",
                        "mine\n", () -> desk.with("a.md", lines.append("line\n\n") + NOTE));
        assertEquals(
                "rehearse: Cannot write into a.md: another program keeps changing it; try again"
                        + " later.\n",
                ran.err());
        assertEquals(1, ran.code());
        assertEquals(lines + NOTE, desk.bytes("a.md"));
    }

    @Test
    void a_question_that_vanished_meanwhile_is_refused() {
        var theirs = NOTE.replace("- who is on call?\n", "");
        var ran =
                desk.runMeanwhile(
                        "answer %a.md --question 2", "mine\n", () -> desk.with("a.md", theirs));
        assertEquals(
                "rehearse: Cannot write into a.md: this question is no longer in the note.\n",
                ran.err());
        assertEquals(theirs, desk.bytes("a.md"));
    }

    @Test
    void an_answer_is_told_to_programs_with_what_its_words_say() {
        desk.with(
                "told.md",
                """
                ## what is Kafka (1 min)

                A log with 3200 gb/s, made for LinkedIn

                ## answers

                ### what is Kafka

                I think it is a log, um, for "LinkedIn".
                """);
        var ran = desk.run("answer %told.md --question 1 --print --json");
        assertEquals(
                """
                {"answer":"I think it is a log, um, for \\"LinkedIn\\".","feedback":{"used":["LinkedIn"],\
                "leftOut":["3200 gb/s"],"fillers":[{"phrase":"um","count":1}],\
                "hedges":[{"phrase":"i think","count":1}],\
                "longestSentence":{"sentence":1,"words":9},"story":null,"words":9,"aloud":4,\
                "budget":60,"overBudget":false}}
                """,
                ran.out());
        assertEquals(1, desk.run("answer %a.md --question 1 --print --json").code());
        assertEquals(2, desk.run("answer %a.md --question 1 --json").code());
    }
}
