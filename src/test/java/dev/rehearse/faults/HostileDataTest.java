package dev.rehearse.faults;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.rehearse.app.Built;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// A notebook from somebody else: what lies in its `.rehearse`, and where its links lead.
@Timeout(300)
final class HostileDataTest {

    private static final String TEXT = "a GPU cloud";
    private static final long OPEN_MILLIS = 3_000;

    @TempDir Path temp;

    /// What stands where a folder or a file of ours is looked for.
    private enum Trap {
        LINK,
        DANGLING_LINK,
        LINK_TO_A_DEVICE,
        FOLDER,
        FILE,
        PIPE,
        HUGE,
        ONE_HUGE_LINE,
        ESCAPES,
        MODE_NOTHING;

        void set(Path at, Path target) throws Exception {
            switch (this) {
                case LINK -> Files.createSymbolicLink(at, target);
                case DANGLING_LINK ->
                        Files.createSymbolicLink(at, target.resolveSibling("made by us"));
                case LINK_TO_A_DEVICE -> Files.createSymbolicLink(at, Path.of("/dev/zero"));
                case FOLDER -> Files.createDirectory(at);
                case FILE -> Files.writeString(at, "{\"v\":1}\n");
                case PIPE ->
                        assertEquals(0, new ProcessBuilder("mkfifo", "" + at).start().waitFor());
                case HUGE -> {
                    try (var huge = new RandomAccessFile(at.toFile(), "rw")) {
                        huge.setLength(200L << 20);
                    }
                }
                case ONE_HUGE_LINE ->
                        Files.writeString(at, "{\"v\":1,\"id\":\"" + "a".repeat(30 << 20));
                case ESCAPES ->
                        Files.writeString(
                                at,
                                "{\"v\":1,\"note\":\"../../etc/passwd\",\"run\":\"\\u001b[2J\","
                                        + "\"answer\":-99999999999999999999,\"budget\":1e999}\n"
                                        + "\u001b]0;x\u0007\n");
                case MODE_NOTHING -> {
                    Files.writeString(at, "{}\n");
                    Files.setPosixFilePermissions(at, PosixFilePermissions.fromString("---------"));
                }
            }
        }
    }

    /// Where it stands.
    private static final List<String> PLACES =
            List.of(
                    ".rehearse",
                    ".rehearse/attempts.jsonl",
                    ".rehearse/overrides.jsonl",
                    "config/rehearse/config.json",
                    "state/rehearse/workspace",
                    "state/rehearse/drafts",
                    "state/rehearse/runs",
                    "state/rehearse/history",
                    "state/rehearse/locks",
                    "state/rehearse");

    @Test
    void whatever_stands_in_the_place_of_our_files_a_run_goes_on_and_nothing_foreign_is_touched()
            throws Exception {
        var broken = new ArrayList<String>();
        var tried = 0;
        for (var place : PLACES) {
            for (var trap : Trap.values()) {
                if (tried++ % Tally.of(1, 37) == 0) {
                    check(place, trap, broken);
                }
            }
        }
        Tally.says(tried + " traps where our files are looked for");
        assertEquals("", String.join("\n\n", broken));
    }

    private void check(String place, Trap trap, List<String> broken) throws Exception {
        var name = place.replace('/', '-') + "-" + trap;
        var work = Files.createDirectories(temp.resolve(name).resolve("work"));
        var target = Files.writeString(temp.resolve(name).resolve("target"), "not ours");
        var built = Built.in(work);
        var at = work.resolve(place);
        Files.createDirectories(at.getParent());
        trap.set(at, target);
        var start = System.nanoTime();
        try (var window = Window.open(built, Map.of(), "run", built.note(), "--question", "1")) {
            window.pty().untilShown("Think. Type or press Enter");
            var opened = (System.nanoTime() - start) / 1_000_000;
            if (opened > OPEN_MILLIS) {
                broken.add(name + ": opened after " + opened + " ms");
            }
            window.pty().type(TEXT);
            window.pty().untilShown(TEXT);
            window.pty().type("\u000e");
            window.pty().untilShown("How did it go");
            window.pty().type("3\r");
            window.pty().untilShown("Summary");
            window.pty().type("\u0011");
            window.pty().untilEnd();
        } catch (Exception failed) {
            broken.add(name + ": " + failed.getMessage());
        }
        if (!answered().equals(Files.readString(built.note(), UTF_8))) {
            broken.add(name + ": the note is not written");
        }
        if (!Files.readString(target).equals("not ours")
                || Files.exists(target.resolveSibling("made by us"), LinkOption.NOFOLLOW_LINKS)) {
            broken.add(name + ": what is not ours was written");
        }
        if (Files.isRegularFile(at, LinkOption.NOFOLLOW_LINKS) && trap == Trap.HUGE) {
            Files.delete(at);
        }
    }

    private static String answered() throws Exception {
        return Files.readString(Built.SEED, UTF_8) + "\n\n### What does lambda do\n\n" + TEXT;
    }

    @Test
    void a_note_that_is_a_link_out_of_the_notebook_is_named_and_asked_about_before_it_is_written()
            throws Exception {
        var work = Files.createDirectory(temp.resolve("work"));
        var built = Built.in(work);
        var outside = Files.copy(Built.SEED, temp.resolve("outside.md")).toRealPath();
        Files.delete(built.note());
        Files.createSymbolicLink(built.note(), outside);
        try (var window = Window.open(built, Map.of(), "edit", built.note(), "--question", "1")) {
            var screen = window.pty().untilShown("A link out of the notebook");
            assertTrue(screen.contains(temp.getFileName() + "/outside.md"), screen);
            window.pty().type(TEXT + "\u0013");
            window.pty().untilShown("This note lies outside the notebook");
            assertEquals(Files.readString(Built.SEED, UTF_8), Files.readString(outside, UTF_8));
            window.pty().type("\u001b");
            window.pty().untilGone("This note lies outside the notebook");
            assertEquals(Files.readString(Built.SEED, UTF_8), Files.readString(outside, UTF_8));
            window.pty().type("\u0011");
            window.pty().untilEnd();
        }
        assertEquals(Files.readString(Built.SEED, UTF_8), Files.readString(outside, UTF_8));
        try (var window = Window.open(built, Map.of(), "edit", built.note(), "--question", "1")) {
            window.pty().untilShown(TEXT);
            window.pty().type("\u0013");
            window.pty().untilShown("This note lies outside the notebook");
            window.pty().type("\r");
            window.pty().untilShown(" saved ");
            window.pty().type("!\u0013");
            window.pty()
                    .untilScreen(_ -> endsIn(outside, TEXT + "!"), "saved without asking again");
        }
        assertTrue(Files.isSymbolicLink(built.note()));
        Tally.says("1 link out of the notebook");
    }

    private static boolean endsIn(Path file, String text) {
        try {
            return Files.readString(file, UTF_8).endsWith(text);
        } catch (java.io.IOException notNow) {
            return false;
        }
    }
}
