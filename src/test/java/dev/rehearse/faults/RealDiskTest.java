package dev.rehearse.faults;

import static org.junit.jupiter.api.Assertions.assertEquals;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.rehearse.app.Built;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;

/// A small disk that is really full, read-only or in the way; needs the right to mount.
@Timeout(120)
final class RealDiskTest {

    private static final String TEXT = "a GPU cloud";
    private static final String SAVE = "\u0013";

    @TempDir Path temp;
    private final Deque<Path> mounted = new ArrayDeque<>();
    private Path disk;
    private Built built;

    @BeforeEach
    void mount_a_disk_with_the_note() throws Exception {
        Tally.isAllOrSkipped();
        disk = Files.createDirectory(temp.resolve("disk"));
        built = Built.in(Files.createDirectory(temp.resolve("work")));
        if (!mount(disk, "-t", "tmpfs", "-o", "size=64k", "tmpfs", "" + disk)) {
            Skipped.unless(false, "mounting is not allowed");
        }
        var note = Files.copy(Built.SEED, disk.resolve("interview-prep-lambda.md"));
        built = new Built(built.folder(), note);
    }

    private boolean mount(Path at, String... words) throws Exception {
        if (!Skipped.isThere("mount") || run("mount", words) != 0) {
            return false;
        }
        mounted.push(at);
        return true;
    }

    private static int run(String program, String... words) throws Exception {
        var command = new ArrayList<>(List.of(program));
        command.addAll(List.of(words));
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        process.getInputStream().readAllBytes();
        return process.waitFor();
    }

    @AfterEach
    void unmount() throws Exception {
        while (!mounted.isEmpty()) {
            run("umount", "-l", "" + mounted.pop());
        }
    }

    private interface Change {
        void make() throws Exception;
    }

    private void notSaved(List<String> before, Change broken, String words, Change lifted)
            throws Exception {
        try (var sheet = Sheet.open(built, Map.of(), before)) {
            sheet.type(TEXT);
            sheet.untilAnswer(TEXT);
            broken.make();
            sheet.type(SAVE);
            var screen = sheet.pty().untilShown("Not saved: ").replaceAll("\\s+", " ");
            assertEquals(words, screen.contains(words) ? words : screen);
            assertEquals(Files.readString(Built.SEED, UTF_8), note());
            lifted.make();
            sheet.pty().untilGone("Not saved: ");
            assertSaved();
        }
        Tally.says("1 disk: " + words);
    }

    private String note() throws IOException {
        return Files.readString(built.note(), UTF_8);
    }

    private void assertSaved() throws IOException {
        assertEquals(
                Files.readString(Built.SEED, UTF_8) + "\n\n### What does lambda do\n\n" + TEXT,
                note());
    }

    @Test
    void a_full_disk() throws Exception {
        var filler = disk.resolve("filler");
        notSaved(List.of(), () -> fill(filler), "the disk is full", () -> Files.delete(filler));
    }

    private static void fill(Path file) {
        try (var out = Files.newOutputStream(file)) {
            while (true) {
                out.write(new byte[512]);
            }
        } catch (IOException full) {
            return;
        }
    }

    @Test
    void a_disk_that_became_read_only() throws Exception {
        notSaved(
                List.of(),
                () -> run("mount", "-o", "remount,ro", "" + disk),
                "read-only",
                () -> run("mount", "-o", "remount,rw", "" + disk));
    }

    @Test
    void a_limit_of_the_size_of_files() throws Exception {
        Skipped.unlessThere("prlimit");
        try (var sheet =
                Sheet.open(built, Map.of(), List.of("prlimit", "--fsize=1000:unlimited"))) {
            sheet.type(TEXT);
            sheet.untilAnswer(TEXT);
            sheet.type(SAVE);
            sheet.pty().untilShown("Not saved: ");
            assertEquals(Files.readString(Built.SEED, UTF_8), note());
            run("prlimit", "--fsize=unlimited", "--pid", "" + sheet.java().pid());
            sheet.pty().untilGone("Not saved: ");
            assertSaved();
        }
        Tally.says("1 limit of the size of files");
    }

    @Test
    void a_note_that_is_a_mount_of_its_own_is_written_in_place() throws Exception {
        var other = Files.copy(Built.SEED, temp.resolve("other.md"));
        Skipped.unless(
                mount(built.note(), "--bind", "" + other, "" + built.note()),
                "binding a file is not allowed");
        try (var sheet = Sheet.open(built, Map.of())) {
            sheet.type(TEXT);
            sheet.untilAnswer(TEXT);
            sheet.type(SAVE);
            sheet.pty().untilShown(" saved ");
            assertSaved();
            assertEquals(note(), Files.readString(other, UTF_8));
        }
        Tally.says("1 note that is a mount");
    }
}
