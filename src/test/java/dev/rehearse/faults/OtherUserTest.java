package dev.rehearse.faults;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.rehearse.app.Built;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Places that cannot be written, for somebody to whom rights mean something.
@Timeout(120)
final class OtherUserTest {

    private static final String NOBODY = "65534";
    private static final String TEXT = "a GPU cloud";
    private static final String SAVE = "\u0013";

    @TempDir Path temp;
    private Path work;
    private Built built;

    @BeforeEach
    void become_somebody_else() throws Exception {
        work = Files.createDirectory(temp.resolve("work"));
        built = Built.in(work);
        Files.createDirectory(work.resolve("state"));
        rights(temp, "rwxr-xr-x");
        for (var path : List.of(work, work.resolve("state"), built.note())) {
            give(path);
        }
        if (isRoot()) {
            Skipped.unlessThere("setpriv");
            var words = new ArrayList<>(before());
            words.addAll(List.of("test", "-x", "" + Built.PROGRAM));
            Skipped.unless(
                    new ProcessBuilder(words).start().waitFor() == 0,
                    "another user cannot reach the program");
        }
    }

    private static boolean isRoot() {
        return "root".equals(System.getProperty("user.name"));
    }

    private static List<String> before() {
        return isRoot()
                ? List.of("setpriv", "--reuid=" + NOBODY, "--regid=" + NOBODY, "--clear-groups")
                : List.of();
    }

    private static void give(Path path) throws Exception {
        if (isRoot()) {
            Files.setAttribute(path, "unix:uid", Integer.parseInt(NOBODY));
            Files.setAttribute(path, "unix:gid", Integer.parseInt(NOBODY));
        }
    }

    private static void rights(Path path, String rights) throws Exception {
        Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(rights));
    }

    @Test
    void a_read_only_note_says_so_before_the_first_key_and_keeps_the_answer_as_a_draft()
            throws Exception {
        rights(built.note(), "r--r--r--");
        try (var sheet = Sheet.open(built, Map.of(), before())) {
            sheet.pty().untilShown("Read-only");
            sheet.type(TEXT);
            sheet.untilAnswer(TEXT);
            sheet.type(SAVE);
            sheet.kill();
        }
        assertEquals(Files.readString(Built.SEED, UTF_8), Files.readString(built.note(), UTF_8));
        try (var again = Sheet.open(built, Map.of(), before())) {
            again.untilAnswer(TEXT);
        }
    }

    @Test
    void a_note_in_a_read_only_folder_is_saved_in_place() throws Exception {
        rights(work, "r-xr-xr-x");
        try (var sheet = Sheet.open(built, Map.of(), before())) {
            var inode = Files.getAttribute(built.note(), "unix:ino");
            sheet.type(TEXT);
            sheet.untilAnswer(TEXT);
            sheet.type(SAVE);
            sheet.pty().untilShown(" saved ");
            assertEquals(inode, Files.getAttribute(built.note(), "unix:ino"));
        } finally {
            rights(work, "rwxr-xr-x");
        }
        assertEquals(
                Files.readString(Built.SEED, UTF_8) + "\n\n### What does lambda do\n\n" + TEXT,
                Files.readString(built.note(), UTF_8));
        assertFalse(Files.exists(work.resolve(".rehearse"), LinkOption.NOFOLLOW_LINKS));
    }

    @Test
    void a_note_of_somebody_else_stays_theirs() throws Exception {
        Skipped.unless(isRoot(), "only root can make a note somebody else's");
        Files.setAttribute(built.note(), "unix:uid", 1);
        rights(built.note(), "rw-rw-r--");
        var inode = Files.getAttribute(built.note(), "unix:ino");
        try (var sheet = Sheet.open(built, Map.of(), before())) {
            sheet.type(TEXT);
            sheet.untilAnswer(TEXT);
            sheet.type(SAVE);
            sheet.pty().untilShown(" saved ");
        }
        assertEquals(inode, Files.getAttribute(built.note(), "unix:ino"));
        assertEquals(1, Files.getAttribute(built.note(), "unix:uid"));
        assertEquals(
                Files.readString(Built.SEED, UTF_8) + "\n\n### What does lambda do\n\n" + TEXT,
                Files.readString(built.note(), UTF_8));
    }

    @Test
    void a_state_folder_that_cannot_be_written_is_said_and_a_save_works_all_the_same()
            throws Exception {
        rights(work.resolve("state"), "r-xr-xr-x");
        try (var sheet = Sheet.open(built, Map.of(), before())) {
            sheet.type(TEXT);
            sheet.untilAnswer(TEXT);
            sheet.pty().untilShown("Draft not kept: permission denied");
            sheet.type(SAVE);
            sheet.pty().untilShown(" saved ");
        } finally {
            rights(work.resolve("state"), "rwxr-xr-x");
        }
        assertEquals(
                Files.readString(Built.SEED, UTF_8) + "\n\n### What does lambda do\n\n" + TEXT,
                Files.readString(built.note(), UTF_8));
    }

    @Test
    void
            attempts_of_a_notebook_that_cannot_be_written_are_kept_elsewhere_and_known_at_the_next_run()
                    throws Exception {
        rights(work, "r-xr-xr-x");
        for (int attempt = 1; attempt <= 2; attempt++) {
            try (var window =
                    Window.open(
                            built,
                            Window.COLUMNS,
                            Window.ROWS,
                            Map.of(),
                            before(),
                            "run",
                            built.note(),
                            "--question",
                            "1")) {
                window.pty().untilShown("Think. Type or press Enter");
                window.pty().type("answer " + attempt);
                window.pty().untilShown("answer " + attempt);
                window.pty().type("\u000e");
                window.pty().untilShown("How did it go");
                window.pty().type("3\r");
                window.pty().untilShown("Summary");
                window.pty().type("\u0011");
                window.pty().untilEnd();
            }
        }
        assertFalse(Files.exists(work.resolve(".rehearse"), LinkOption.NOFOLLOW_LINKS));
        var kept = new ArrayList<String>();
        try (var files = Files.walk(built.state().resolve("notebooks"))) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                kept.addAll(Files.readAllLines(file, UTF_8));
            }
        }
        rights(work, "rwxr-xr-x");
        assertEquals(4, kept.size(), "two attempts and their grades: " + kept);
        var stats = built.run("stats", built.note());
        assertTrue(stats.contains("2 in 2 runs"), stats);
    }
}
