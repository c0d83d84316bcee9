package dev.rehearse.faults;

import dev.rehearse.app.Built;
import dev.rehearse.app.Pty;

import org.jline.builtins.ScreenTerminal;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Pattern;

/// The built program with one answer open, in a terminal so narrow that nothing stands beside it.
final class Sheet implements AutoCloseable {

    static final int COLUMNS = 69;
    static final int ROWS = 50;

    /// Begins what program and launcher send last.
    private static final String LEAVE = "\u001b[?2026l\u001b[<u";

    /// What the launcher's shell says of a child that was killed.
    private static final String KILLED = "Killed";

    /// The first row of a banner over the answer; the second one says what can be done.
    private static final Pattern BANNER = Pattern.compile("  ([!✗i]) [A-Z][a-z]+");

    private final Pty pty;
    private final ProcessHandle java;

    private Sheet(Pty pty) {
        this.pty = pty;
        java = Built.java(pty);
    }

    static Sheet open(Built built, Map<String, String> more) throws Exception {
        return open(built, more, List.of());
    }

    /// The question's answer, under what `before` begins the command with, such as setpriv.
    static Sheet open(Built built, Map<String, String> more, List<String> before) throws Exception {
        var environment = new HashMap<>(built.environment());
        environment.putAll(more);
        var command = new ArrayList<>(before);
        command.addAll(List.of("" + Built.PROGRAM, "edit", "" + built.note(), "--question", "1"));
        var pty =
                Pty.start(
                        built.folder(), environment, COLUMNS, ROWS, command.toArray(String[]::new));
        try {
            pty.untilShown("━ Answer ━");
            return new Sheet(pty);
        } catch (TimeoutException never) {
            pty.close();
            throw never;
        }
    }

    Pty pty() {
        return pty;
    }

    ProcessHandle java() {
        return java;
    }

    void type(String keys) throws IOException {
        pty.type(keys);
    }

    /// Types one key after another at this pace, until that much time has gone; how many.
    int type(String keys, long keyNanos, long endNanos) throws IOException {
        var start = System.nanoTime();
        var typed = 0;
        while (typed < keys.length() && typed * keyNanos <= endNanos) {
            await(start + typed * keyNanos);
            pty.type(keys.substring(typed, typed + 1));
            typed++;
        }
        await(start + endNanos);
        return typed;
    }

    /// As a person does between two keys.
    void rest(long millis) {
        await(System.nanoTime() + millis * 1_000_000);
    }

    private static void await(long nanoTime) {
        for (var left = nanoTime - System.nanoTime();
                left > 0;
                left = nanoTime - System.nanoTime()) {
            LockSupport.parkNanos(left);
        }
    }

    /// The answer as it stands on the screen, its lines put together.
    String answer() {
        return answer(pty.screen());
    }

    /// What had been drawn before the program was gone.
    String lastScreen() throws Exception {
        var written = before(KILLED, before(LEAVE, pty.untilEnd()));
        var screen = new ScreenTerminal(COLUMNS, ROWS);
        screen.write(written);
        return screen.toString();
    }

    private static String before(String last, String written) {
        var at = written.lastIndexOf(last);
        return at < 0 ? written : written.substring(0, at);
    }

    static String answer(String screen) {
        var text = new StringBuilder();
        var lines = Arrays.asList(screen.split("\n", -1));
        var inside = false;
        var hints = false;
        for (var line : lines) {
            if (line.startsWith("━ Answer")) {
                inside = true;
            } else if (line.startsWith("────")) {
                inside = false;
            } else if (BANNER.matcher(line).lookingAt()) {
                hints = true;
            } else if (inside && !hints) {
                text.append(line.strip());
            } else {
                hints = false;
            }
        }
        return text.toString();
    }

    String untilAnswer(String part) throws Exception {
        return answer(
                pty.untilScreen(screen -> answer(screen).contains(part), "answer with " + part));
    }

    void kill() throws Exception {
        java.destroyForcibly();
        java.onExit().get(5, TimeUnit.SECONDS);
    }

    /// What saves and journals left lying about, and this program has not swept up either. It need
    /// not do so before its first frame.
    List<Path> litterAfterAWhile(Path folder) throws IOException {
        var end = System.nanoTime() + TimeUnit.SECONDS.toNanos(3);
        while (!litter(folder).isEmpty() && System.nanoTime() < end) {
            LockSupport.parkNanos(20_000_000);
        }
        return litter(folder);
    }

    private static List<Path> litter(Path folder) throws IOException {
        var found = new ArrayList<Path>();
        Files.walkFileTree(
                folder,
                new SimpleFileVisitor<>() {
                    @Override
                    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                        if (file.toString().endsWith(".tmp")) {
                            found.add(file);
                        }
                        return FileVisitResult.CONTINUE;
                    }

                    @Override
                    public FileVisitResult visitFileFailed(Path file, IOException gone) {
                        return FileVisitResult.CONTINUE;
                    }
                });
        return found;
    }

    @Override
    public void close() {
        java.destroyForcibly();
        pty.close();
        java.onExit().join();
    }
}
