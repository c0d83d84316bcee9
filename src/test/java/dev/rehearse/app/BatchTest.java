package dev.rehearse.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.nio.charset.Charset;
import java.nio.file.Path;

final class BatchTest {
    @TempDir Path folder;
    private Desk desk;

    @BeforeEach
    void put_notes_on_the_desk() {
        desk =
                new Desk(folder)
                        .with("a.md", "## Questions\n\n- why a?\n- why b?\n\n## Answers\n")
                        .with("plain.md", "## why plain?\n");
    }

    @Test
    void good_and_bad_lines_each_get_their_reply() {
        var ran =
                batch(
                        """
                        {"note":"%a.md","question":1,"answer":"because\\n"}
                        {"note":"%a.md","question":2,"answer":null}
                        not json
                        {"note":"%gone.md","question":1,"answer":"x"}

                        {"note":"%plain.md","question":1,"answer":"x"}
                        {"note":"%a.md","question":3,"answer":"x"}
                        {"note":"%a.md","question":2,"answer":"so"}
                        {"note":"%a.md","question":1,"answer":null}
                        """);
        var lines = ran.out().lines().toList();
        assertEquals(8, lines.size());
        assertEquals("{\"ok\":true,\"answer\":\"because\\n\",\"error\":null}", lines.get(0));
        assertEquals("{\"ok\":true,\"answer\":null,\"error\":null}", lines.get(1));
        assertEquals(
                bad("Cannot follow this line: it is not JSON (column 1).") + "\"}", lines.get(2));
        assertEquals(
                bad("Cannot open gone.md: there is no such file or folder.") + "\"}", lines.get(3));
        assertTrue(lines.get(4).startsWith(bad("Cannot write into plain.md: it has no section")));
        assertEquals(bad("a.md has 2 questions; there is no question 3.") + "\"}", lines.get(5));
        assertEquals("{\"ok\":true,\"answer\":\"so\",\"error\":null}", lines.get(6));
        assertEquals(lines.get(0), lines.get(7));
        assertEquals("", ran.err());
        assertEquals(1, ran.code());
        assertEquals("## why plain?\n", desk.bytes("plain.md"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            textBlock =
                    """
                    []                                              | it is not one JSON object
                    {"note":"a.md","question":1,"answer":"x"} true  | it is not JSON (column 43).
                    {                                               | it is not JSON (column 2).
                    {"note":"a.md","question":1}                    | \\"answer\\" has to be a text, or null to print it
                    {"note":"a.md","question":1,"answer":5}         | \\"answer\\" has to be a text, or null to print it
                    {"note":"a.md","question":1,"anwser":"x"}       | it has an unknown field \\"anwser\\"
                    {"note":"a.md","question":"1","answer":"x"}     | \\"question\\" has to be a number from 1
                    {"note":"a.md","question":0,"answer":"x"}       | \\"question\\" has to be a number from 1
                    {"note":"a.md","question":1.5,"answer":"x"}     | \\"question\\" has to be a number from 1
                    {"note":"","question":1,"answer":"x"}           | \\"note\\" has to be the path of a note
                    {"note":"a.md","note":"a.md","question":1,"answer":"x"} | it is not JSON (column 22).
                    """)
    void a_line_that_cannot_be_followed_says_why(String line, String why) {
        var ran = batch(line);
        assertTrue(ran.out().startsWith(bad("Cannot follow this line: " + why)), ran.out());
        assertEquals(1, ran.out().lines().count());
        assertEquals(1, ran.code());
    }

    @Test
    void bytes_that_are_not_utf_8_spoil_one_line_only() {
        var good = line("%a.md", 1, "fine");
        var ran = batch("{\"note\":\"\u00e4\"}\n" + good + "\n", ISO_8859_1);
        assertEquals(
                bad("Cannot follow this line: it is not UTF-8.")
                        + "\"}\n{\"ok\":true,\"answer\":\"fine\",\"error\":null}\n",
                ran.out());
    }

    @Test
    void a_name_that_is_no_path_and_half_a_letter_are_refused() {
        assertTrue(batch(line("a\\u0000b", 1, "x")).out().contains("it is no path"));
        var half = batch(line("%a.md", 1, "x\\ud800")).out();
        assertTrue(half.contains("half a character"), half);
    }

    @Test
    void what_could_move_a_cursor_is_escaped_in_replies() {
        var ran = batch(line("%a.md", 1, "a\\u009b\\u202eb"));
        assertEquals("{\"ok\":true,\"answer\":\"a\\u009b\\u202eb\",\"error\":null}\n", ran.out());
    }

    @Test
    void a_section_is_made_only_when_asked_for() {
        var ran = desk.run("answer --batch --create-section", input(line("%plain.md", 1, "x")));
        assertEquals("{\"ok\":true,\"answer\":\"x\",\"error\":null}\n", ran.out());
        assertEquals(0, ran.code());
        assertTrue(
                desk.bytes("plain.md")
                        .endsWith("## Questions elaborated\n\n### why plain?\n\nx\n"));
    }

    @Test
    void the_last_line_may_be_unfinished_and_nothing_is_nothing() {
        assertEquals(0, batch(line("%a.md", 1, "x").strip()).code());
        assertEquals("", batch("").out());
        assertEquals(0, batch("\n \n").code());
    }

    private static String line(String note, int question, String answer) {
        return "{\"note\":\"%s\",\"question\":%d,\"answer\":\"%s\"}\n"
                .formatted(note, question, answer);
    }

    private static String bad(String start) {
        return "{\"ok\":false,\"answer\":null,\"error\":\"" + start;
    }

    private String input(String lines) {
        return lines.replace("\"%", "\"" + folder + "/");
    }

    private Desk.Ran batch(String lines) {
        return batch(lines, UTF_8);
    }

    private Desk.Ran batch(String lines, Charset charset) {
        return desk.run("answer --batch", input(lines).getBytes(charset));
    }
}
