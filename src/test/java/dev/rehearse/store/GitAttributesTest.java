package dev.rehearse.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

final class GitAttributesTest {
    private static final String LINE = ".rehearse/attempts.jsonl merge=union\n";

    @TempDir Path temp;
    private Path notes;
    private Path file;

    @BeforeEach
    void notebookInARepository() throws IOException {
        Files.createDirectory(temp.resolve(".git"));
        notes = Files.createDirectory(temp.resolve("notes"));
        file = notes.resolve(".gitattributes");
    }

    @Test
    void the_line_stands_beside_the_folder_it_speaks_of() throws IOException {
        assertEquals("added to " + file + ": " + LINE.strip(), add());
        assertEquals(LINE, Files.readString(file));
    }

    @Test
    void it_is_never_added_twice() throws IOException {
        add();
        assertEquals(file + " says how attempts are merged already", add());
        assertEquals(LINE, Files.readString(file));
        for (var own :
                new String[] {
                    "attempts.jsonl  merge=union", "/.rehearse/attempts.jsonl merge=ours"
                }) {
            Files.writeString(file, own);
            add();
            assertEquals(own, Files.readString(file));
        }
    }

    @Test
    void what_the_file_held_stays_and_a_missing_line_end_is_mended() throws IOException {
        Files.writeString(file, "*.md text");
        add();
        assertEquals("*.md text\n" + LINE, Files.readString(file));
    }

    @Test
    void a_folder_in_no_repository_is_left_alone() throws IOException {
        Files.delete(temp.resolve(".git"));
        assertTrue(add().endsWith("is in no git repository"), add());
        assertFalse(Files.exists(file));
    }

    @Test
    void a_file_that_leads_elsewhere_is_not_written() throws IOException {
        var target = Files.writeString(temp.resolve("target"), "theirs");
        Files.createSymbolicLink(file, target);
        assertTrue(add().startsWith("Cannot write " + file), add());
        assertEquals("theirs", Files.readString(target));
    }

    private String add() {
        var places = new Places(temp.resolve("h"), temp.resolve("c"), temp.resolve("s"));
        return new GitAttributes(places, notes).add();
    }
}
