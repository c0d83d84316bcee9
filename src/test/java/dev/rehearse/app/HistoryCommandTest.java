package dev.rehearse.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

final class HistoryCommandTest {
    private static final String NOTE =
            "# Prep\n\n## what is one\n\n## what is two\n\n## Prep elaborated\n\n"
                    + "### what is one\n\n1\n";

    @TempDir Path folder;
    private Desk desk;

    @BeforeEach
    void put_a_note_on_the_desk() {
        desk = new Desk(folder).with("a.md", NOTE).with("notes/b.md", NOTE);
    }

    @Test
    void saves_are_listed_newest_first_with_what_they_changed() {
        answer(1, "one\nof many");
        answer(2, "two");
        var lines = desk.run("history %a.md").out().lines().toList();
        assertEquals(2, lines.size());
        assertTrue(
                lines.getFirst()
                        .matches(
                                "[0-9a-f]{8}  2026-03-01 ..:03  answer 2 saved +\\+4 +-0  what is"
                                        + " two"),
                lines.getFirst());
        assertTrue(lines.getLast().endsWith("   +2    -1  what is one"), lines.getLast());
    }

    @Test
    void the_list_is_there_for_programs() {
        answer(1, "one");
        assertEquals(
                "[\n{\"id\":\""
                        + id(0)
                        + "\",\"at\":\"2026-03-01T14:03:00Z\",\"what\":\"saved\",\"number\":1,"
                        + "\"question\":\"what is one\",\"added\":1,\"removed\":1}\n]\n",
                desk.run("history %a.md --json").out());
        assertEquals("[]\n", desk.run("history %notes/b.md --json").out());
    }

    @Test
    void a_diff_shows_what_one_save_changed() {
        answer(1, "one");
        answer(2, "two");
        var diff = desk.run("history %a.md --diff " + id(1)).out();
        assertTrue(diff.startsWith("--- a.md  before 2026-03-01 "), diff);
        assertTrue(diff.endsWith("@@ -8,4 +8,4 @@\n \n ### what is one\n \n-1\n+one\n"), diff);
    }

    @Test
    void a_note_is_restored_to_what_it_was_before_a_save_and_that_is_a_save_too() {
        answer(1, "one");
        var one = desk.bytes("a.md");
        answer(2, "two");
        var two = desk.bytes("a.md");
        assertEquals(done(), desk.run("history %a.md --restore " + id(0)));
        assertEquals(one, desk.bytes("a.md"));
        assertTrue(desk.run("history %a.md").out().contains("note restored"));
        assertEquals(done(), desk.run("history %a.md --restore " + id(0)));
        assertEquals(two, desk.bytes("a.md"));
        assertEquals(done(), desk.run("history %a.md --restore " + id(3)));
        assertEquals(NOTE, desk.bytes("a.md"));
    }

    @Test
    void what_another_program_changed_meanwhile_can_be_taken_back() {
        answer(1, "one");
        var one = desk.bytes("a.md");
        desk.with("a.md", "gone\n");
        assertTrue(
                desk.run("history %a.md")
                        .out()
                        .lines()
                        .findFirst()
                        .get()
                        .contains("changed outside"));
        assertEquals(done(), desk.run("history %a.md --restore " + id(0)));
        assertEquals(one, desk.bytes("a.md"));
    }

    @Test
    void a_note_that_a_screen_holds_is_not_restored() {
        answer(1, "one");
        var one = desk.bytes("a.md");
        try (var hold = desk.hold("a.md")) {
            var ran = desk.run("history %a.md --restore " + id(0));
            assertEquals(1, ran.code(), hold.toString());
            assertTrue(
                    ran.err()
                            .matches(
                                    "rehearse: Cannot restore a.md: process .* has it open;"
                                            + " restore there, or leave it and try again.\n"),
                    ran.err());
        }
        assertEquals(one, desk.bytes("a.md"));
    }

    @Test
    void a_link_out_of_its_folder_is_restored_through_only_when_asked_to() throws IOException {
        answer(1, "one");
        var one = desk.bytes("a.md");
        Files.createSymbolicLink(folder.resolve("notes/link.md"), folder.resolve("a.md"));
        var ran = desk.run("history %notes/link.md --restore " + id(0));
        assertEquals(
                "rehearse: Cannot restore notes/link.md: it is a link out of its folder, to a.md;"
                        + " --follow writes there.\n",
                ran.err());
        assertEquals(1, ran.code());
        assertEquals(one, desk.bytes("a.md"));
        assertEquals(done(), desk.run("history %notes/link.md --follow --restore " + id(0)));
        assertEquals(NOTE, desk.bytes("a.md"));
    }

    @Test
    void what_another_program_writes_this_moment_is_not_overwritten() {
        answer(1, "one");
        var ran =
                desk.runMeanwhile(
                        "history %a.md --restore " + id(0), "", () -> desk.with("a.md", "theirs"));
        assertEquals(
                "rehearse: Cannot restore a.md: another program changed it this moment; look at it"
                        + " first.\n",
                ran.err());
        assertEquals("theirs", desk.bytes("a.md"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            textBlock =
                    """
                    history                 | 2 | Cannot show the local history: no note is named; say 'rehearse history NOTE'.
                    history %notes          | 2 | Cannot show the local history: notes is a folder, and each note has its own; name one note.
                    history %none.md        | 3 | Cannot open none.md: there is no such file or folder.
                    history %a.md           | 0 | a.md was not saved by this program in the last 30 days.
                    history %a.md --diff ../../../../etc/passwd | 2 | Cannot show the local history: '../../../../etc/passwd' is no id, which is eight of 0-9 and a-f.
                    history %a.md --restore 0123abcd            | 1 | The local history of a.md has no 0123abcd; 'rehearse history a.md' lists what it has.
                    history %a.md --restore 0123abcd --json     | 2 | Cannot show the local history: --json lists, --diff shows and --restore writes; take one.
                    """)
    void what_cannot_be_done_is_one_line_and_a_code(String command, int code, String line) {
        var files = desk.files();
        var ran = desk.run(command);
        assertEquals("rehearse: " + line + "\n", ran.err());
        assertEquals(code, ran.code());
        assertEquals("", ran.out());
        assertEquals(files, desk.files());
    }

    private static Desk.Ran done() {
        return new Desk.Ran(new Asked.Finished(0), "", "");
    }

    private void answer(int number, String text) {
        assertEquals(done(), desk.run("answer %a.md --question " + number, text));
    }

    /// Of the save that stands there in the list.
    private String id(int row) {
        var lines = desk.run("history %a.md").out().lines().toList();
        return lines.get(row).substring(0, 8);
    }
}
