package dev.rehearse.faults;

import static org.junit.jupiter.api.Assertions.assertEquals;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.rehearse.app.Built;
import dev.rehearse.app.Pty;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.LockSupport;

/// The same faults on other editors, for a table beside ours. It measures, and promises nothing.
@Timeout(3600)
final class PeersTest {

    private static final int KILLS = 4;
    private static final long KEY_NANOS = 1_000_000_000 / 30;
    private static final int LETTERS_OF_A_LINE = 40;
    private static final List<String> CALLS =
            List.of("openat", "write", "ftruncate", "fsync", "rename", "unlink");

    @TempDir Path temp;
    private int folders;

    @Test
    void a_table_of_what_is_left() throws Exception {
        var wanted = System.getProperty("faults.peers", "").toUpperCase(Locale.ROOT);
        Skipped.unless(!wanted.isBlank(), "no PEERS were named");
        var rows = new ArrayList<String>();
        rows.add(
                "| program | visible characters lost, kill -9 while typing | full disk at a save,"
                    + " then kill -9: the file | kill -9 at each call of a save on the file: torn"
                    + " or gone |");
        rows.add("| --- | --- | --- | --- |");
        for (var peer : Peer.values()) {
            if (peer != Peer.REHEARSE && !wanted.contains(peer.name())) {
                continue;
            }
            if (peer != Peer.REHEARSE && !Skipped.isThere(peer.program())) {
                rows.add("| " + peer + " | not installed | | |");
                continue;
            }
            rows.add(
                    "| %s | %s | %s | %s |"
                            .formatted(
                                    peer.name().toLowerCase(Locale.ROOT),
                                    tried(() -> killed(peer)),
                                    tried(() -> fullDisk(peer)),
                                    tried(() -> killedInASave(peer))));
        }
        var folder = Files.createDirectories(Path.of("target/faults"));
        Files.write(folder.resolve("peers"), rows);
        assertEquals(rows.size(), Files.readAllLines(folder.resolve("peers")).size());
    }

    private interface Trial {
        String run() throws Exception;
    }

    private static String tried(Trial trial) {
        try {
            return trial.run();
        } catch (Exception e) {
            return "could not be tried: "
                    + String.valueOf(e.getMessage()).lines().findFirst().orElse("");
        }
    }

    private Path home() throws Exception {
        folders++;
        return Files.createDirectory(temp.resolve("home" + folders));
    }

    private static Path note(Path folder) throws Exception {
        return Files.copy(Built.SEED, folder.resolve("note.md"));
    }

    private String killed(Peer peer) throws Exception {
        var random = new Random(30);
        var lost = 0;
        var visible = 0;
        for (int kill = 0; kill < KILLS; kill++) {
            var home = home();
            var note = note(home);
            var lines = new ArrayList<String>();
            String screen;
            try (var pty = peer.open(note, home, List.of())) {
                pty.type(peer.toEnd);
                type(pty, lines, random, 1_000_000_000L + random.nextLong(7_000_000_000L));
                pty.untilScreen(now -> visible(lines, now) > 0, "what was typed");
                screen = pty.screen();
                kill(pty);
            }
            var seen = visible(lines, screen);
            visible += seen;
            lost += Math.max(0, seen - visible(lines, peer.recovered(note, home)));
        }
        return lost + " of " + visible;
    }

    private static void type(Pty pty, List<String> lines, Random random, long nanos)
            throws Exception {
        var start = System.nanoTime();
        var line = new StringBuilder();
        lines.add("");
        for (int key = 1; System.nanoTime() - start < nanos; key++) {
            var letter =
                    line.length() == LETTERS_OF_A_LINE ? '\r' : (char) ('a' + random.nextInt(26));
            pty.type(Character.toString(letter));
            if (letter == '\r') {
                line.setLength(0);
                lines.add("");
            } else {
                line.append(letter);
                lines.set(lines.size() - 1, line.toString());
            }
            LockSupport.parkNanos(Math.max(0, start + key * KEY_NANOS - System.nanoTime()));
        }
    }

    /// How much of these lines stands in that text; a beginning of three letters or more is told
    /// from chance.
    private static int visible(List<String> lines, String text) {
        var sum = 0;
        for (var line : lines) {
            var length = line.length();
            while (length > 0 && !text.contains(line.substring(0, length))) {
                length--;
            }
            sum += length < 3 ? 0 : length;
        }
        return sum;
    }

    private static void kill(Pty pty) throws Exception {
        var process = ProcessHandle.of(pty.pid()).orElseThrow();
        var all = new ArrayList<>(process.descendants().toList());
        all.add(process);
        all.forEach(ProcessHandle::destroyForcibly);
        for (var one : all) {
            one.onExit().get(5, TimeUnit.SECONDS);
        }
    }

    /// A disk of 64 KB with nothing left on it.
    private String fullDisk(Peer peer) throws Exception {
        var home = home();
        var disk = Files.createDirectory(temp.resolve("disk" + folders));
        run("mount", "-t", "tmpfs", "-o", "size=64k", "tmpfs", "" + disk);
        try {
            var note = note(disk);
            var old = Files.readString(note, UTF_8);
            try (var pty = peer.open(note, home, List.of())) {
                pty.type(peer.toEnd);
                for (int line = 0; line < 40; line++) {
                    pty.type("x".repeat(100) + "\r");
                }
                pty.type("the end");
                pty.untilShown("the end");
                fill(disk.resolve("filler"));
                pty.type(peer.save);
                untilQuiet(pty);
                kill(pty);
            }
            return verdict(note, old);
        } finally {
            run("umount", "-l", "" + disk);
        }
    }

    private static void fill(Path file) {
        try (var out =
                Files.newOutputStream(
                        file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            while (true) {
                out.write(new byte[1024]);
            }
        } catch (java.io.IOException full) {
            return;
        }
    }

    private static void untilQuiet(Pty pty) {
        var length = -1;
        while (length != pty.written().length()) {
            length = pty.written().length();
            LockSupport.parkNanos(900_000_000);
        }
    }

    private static String verdict(Path note, String old) throws Exception {
        if (!Files.exists(note)) {
            return "gone";
        }
        var now = Files.readString(note, UTF_8);
        if (now.isEmpty()) {
            return "empty";
        }
        if (now.equals(old)) {
            return "the old one";
        }
        return now.startsWith(old.stripTrailing()) && now.strip().endsWith("the end")
                ? "the new one"
                : "torn";
    }

    /// Counts by strace, which kills on entering the n-th such call that concerns the file.
    private String killedInASave(Peer peer) throws Exception {
        if (!Skipped.isThere("strace")) {
            return "strace missing";
        }
        var points = 0;
        var broken = 0;
        for (var call : CALLS) {
            for (int number = 1; number < 7; number++) {
                var home = home();
                var note = note(home);
                var old = Files.readString(note, UTF_8);
                if (!killedAt(peer, call, number, note, home)) {
                    break;
                }
                points++;
                var verdict = verdict(note, old);
                broken += verdict.equals("the old one") || verdict.equals("the new one") ? 0 : 1;
            }
        }
        return broken + " of " + points;
    }

    private static boolean killedAt(Peer peer, String call, int number, Path note, Path home)
            throws Exception {
        var strace =
                List.of(
                        "strace",
                        "-f",
                        "-qq",
                        "-o",
                        "/dev/null",
                        "-P",
                        "" + note,
                        "-e",
                        "trace=" + call,
                        "-e",
                        "inject=" + call + ":signal=SIGKILL:when=" + number);
        Pty pty;
        try {
            pty = peer.open(note, home, strace);
        } catch (TimeoutException killedAtTheStart) {
            return true;
        }
        try (pty) {
            pty.type(peer.toEnd + "the end");
            pty.untilShown("the end");
            pty.type(peer.save);
            untilQuiet(pty);
            var gone = ProcessHandle.of(pty.pid()).stream().noneMatch(ProcessHandle::isAlive);
            if (!gone) {
                kill(pty);
            }
            return gone;
        }
    }

    private static void run(String... words) throws Exception {
        var process = new ProcessBuilder(words).redirectErrorStream(true).start();
        var said = new String(process.getInputStream().readAllBytes(), UTF_8);
        if (process.waitFor() != 0) {
            throw new TimeoutException(said.strip());
        }
    }
}
