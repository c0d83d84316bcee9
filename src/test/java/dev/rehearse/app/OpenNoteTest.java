package dev.rehearse.app;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;

/// The built program while others use the note that it has open.
@Timeout(60)
final class OpenNoteTest {

    @TempDir Path temp;
    private Built built;
    private Path note;

    @BeforeEach
    void copy_the_note() throws Exception {
        built = Built.in(temp);
        note = built.note();
    }

    @Test
    void the_second_window_is_told_and_writes_once_the_first_is_gone() throws Exception {
        var link = Files.createSymbolicLink(temp.resolve("link.md"), note);
        var first = built.studying();
        try (var second = built.start("edit", link, "--question", "1")) {
            second.untilShown("has it open");
            second.type("later");
            second.untilShown("later");
            second.type("\u0013");
            second.untilShown("Not saved: process");
            assertArrayEquals(Files.readAllBytes(Built.SEED), Files.readAllBytes(note));
            first.type("q");
            first.untilEnd();
            second.untilGone("Not saved");
            assertTrue(Files.readString(note).contains("later"));
            second.type("\u0011");
            second.untilEnd();
        } finally {
            first.close();
        }
    }

    @Test
    void a_window_that_was_killed_holds_nothing() throws Exception {
        try (var first = built.studying()) {
            built.untilLocked();
            assertTrue(Built.java(first).destroyForcibly());
            first.untilEnd();
        }
        try (var second = built.start("edit", note, "--question", "1")) {
            second.untilShown("What does lambda do");
            second.type("mine\u0013");
            second.untilShown("saved ");
            assertTrue(Files.readString(note).contains("mine"));
        }
    }

    @Test
    void a_command_does_not_answer_what_a_window_has_open() throws Exception {
        try (var window = built.studying()) {
            built.untilLocked();
            var out = built.run("answer", note, "--question", "1");
            assertTrue(out.contains("has it open; answer there"), out);
            assertTrue(out.endsWith("exit 1"), out);
            assertArrayEquals(Files.readAllBytes(Built.SEED), Files.readAllBytes(note));
            window.type("q");
            window.untilEnd();
        }
        assertEquals("exit 0", built.run("answer", note, "--question", "1"));
    }

    @Test
    void a_note_that_vanishes_or_becomes_a_folder_is_missed_and_welcome_back() throws Exception {
        var aside = temp.resolve("aside");
        try (var window = built.studying()) {
            Files.move(note, aside);
            window.untilShown("the file is gone");
            Files.createDirectory(note);
            Files.createFile(note.resolve("in the way"));
            window.type("e");
            Files.delete(note.resolve("in the way"));
            Files.delete(note);
            Files.move(aside, note);
            window.untilGone("the file is gone");
            Files.writeString(note, Files.readString(note).replace("lambda do", "delta do"));
            window.untilShown("What does delta do");
            window.type("\u0011");
            window.untilEnd();
        }
    }

    @Test
    void a_killed_editor_is_recovered_whichever_way_the_note_is_reached() throws Exception {
        var link = Files.createSymbolicLink(temp.resolve("link.md"), note);
        try (var first = built.start("edit", link, "--question", "3")) {
            first.untilShown("who are the founders");
            first.type("two of them");
            first.untilShown("two of them");
            assertTrue(Built.java(first).destroyForcibly());
            first.untilEnd();
        }
        try (var second = built.start(note)) {
            second.untilShown("Recovered: 3 words of question 3");
            second.type("e");
            second.untilShown("two of them");
            second.type("\u0011");
            second.untilEnd();
        }
        assertTrue(Files.readString(note).contains("two of them"));
    }
}
