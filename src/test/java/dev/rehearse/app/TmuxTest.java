package dev.rehearse.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/// The built program in a tmux of its own, under a shell with job control.
@Timeout(60)
final class TmuxTest {

    @TempDir Path temp;
    private Built built;

    @BeforeEach
    void start_a_server() throws Exception {
        Assumptions.assumeTrue(isThere("tmux") && isThere("bash"), "tmux or bash is missing");
        built = Built.in(temp);
        tmux(
                "-f",
                "/dev/null",
                "new-session",
                "-d",
                "-x",
                "120",
                "-y",
                "36",
                "HISTFILE= bash --norc -i");
        keys("PS1='ready> '", "Enter");
        until("ready>");
    }

    @AfterEach
    void end_the_server() throws Exception {
        var shell = tmux("display", "-p", "#{pane_pid}").strip();
        var left =
                shell.matches("\\d+")
                        ? ProcessHandle.of(Long.parseLong(shell)).stream()
                                .flatMap(p -> Stream.concat(Stream.of(p), p.descendants()))
                                .toList()
                        : List.<ProcessHandle>of();
        tmux("kill-server");
        for (var process : left) {
            process.onExit().get(5, TimeUnit.SECONDS);
        }
    }

    private static boolean isThere(String program) {
        for (var folder : System.getenv("PATH").split(":")) {
            if (Files.isExecutable(Path.of(folder, program))) {
                return true;
            }
        }
        return false;
    }

    private String tmux(String... words) throws Exception {
        var command = new ArrayList<>(List.of("tmux", "-S", temp.resolve("socket").toString()));
        command.addAll(List.of(words));
        var builder = new ProcessBuilder(command).directory(temp.toFile());
        builder.redirectErrorStream(true).environment().clear();
        builder.environment().putAll(built == null ? System.getenv() : built.environment());
        var process = builder.start();
        var out = new String(process.getInputStream().readAllBytes(), UTF_8);
        process.waitFor();
        return out;
    }

    private void keys(String... keys) throws Exception {
        var words = new ArrayList<>(List.of("send-keys"));
        words.addAll(List.of(keys));
        tmux(words.toArray(String[]::new));
    }

    /// The screen, as soon as `text` stands on it.
    private String until(String text) throws Exception {
        var screen = tmux("capture-pane", "-p");
        while (!screen.contains(text)) {
            screen = tmux("capture-pane", "-p");
        }
        return screen;
    }

    private void rehearse() throws Exception {
        keys("clear; " + Built.PROGRAM + " " + built.note() + "; echo co''de=$?", "Enter");
        until("What does lambda do");
    }

    private ProcessHandle java() throws Exception {
        var shell = Long.parseLong(tmux("display", "-p", "#{pane_pid}").strip());
        return ProcessHandle.of(shell)
                .orElseThrow()
                .descendants()
                .filter(p -> p.info().command().orElse("").endsWith("runtime/bin/java"))
                .findFirst()
                .orElseThrow();
    }

    /// What the shell's commands find; the shell itself edits its line with settings of its own.
    private void checkSettings() throws Exception {
        keys(
                "clear; case $(stty -a) in *-icanon*|*-isig*|*-ixon*|*-echo\\ *)",
                "Space",
                "echo set''tings=raw;; *) echo set''tings=usual;; esac",
                "Enter");
        assertTrue(until("settings=").contains("settings=usual"));
    }

    @Test
    void a_stopped_program_gives_the_shell_its_screen_and_comes_back() throws Exception {
        rehearse();
        keys("C-z");
        until("Stopped");
        checkSettings();
        keys("clear; fg; echo ba''ck=$?", "Enter");
        until("? keys");
        keys("q");
        until("back=0");
        checkSettings();
    }

    @Test
    void a_run_that_is_stopped_is_paused() throws Exception {
        rehearse();
        keys("r");
        until("Enter begin");
        keys("C-z");
        until("Stopped");
        keys("clear; fg", "Enter");
        until("The clock stands still.");
        keys("C-q");
        until("can be resumed");
        checkSettings();
    }

    @Test
    void a_killed_run_is_back_with_every_letter_that_stood_on_the_screen() throws Exception {
        for (int letters = 1; letters <= 3; letters++) {
            rehearse();
            if (letters == 1) {
                keys("r");
                until("Enter begin");
            }
            keys("-l", "wörd" + letters);
            until("wörd" + letters);
            assertTrue(java().destroyForcibly());
            until("code=137");
            checkSettings();
        }
        rehearse();
        var screen = until("Recovered");
        assertTrue(screen.contains("wörd1wörd2wörd3"), screen);
        keys("C-q");
        until("can be resumed");
    }

    @Test
    void a_killed_session_takes_the_program_along_and_keeps_the_draft() throws Exception {
        rehearse();
        keys("r");
        until("Enter begin");
        keys("-l", "kept");
        until("kept");
        var java = java();
        tmux("kill-session");
        java.onExit().get(2, TimeUnit.SECONDS);
        try (var drafts = Files.list(built.state().resolve("drafts"))) {
            assertEquals(1, drafts.count());
        }
        try (var files = Files.list(built.state())) {
            var names = files.map(file -> file.getFileName().toString()).toList();
            assertTrue(names.stream().noneMatch(name -> name.startsWith("fallen")), "" + names);
        }
    }

    @Test
    void a_program_that_was_held_still_repaints() throws Exception {
        rehearse();
        keys("Down");
        until("line 2");
        var java = java();
        signal("STOP", java);
        var tty = Path.of(tmux("display", "-p", "#{pane_tty}").strip());
        Files.writeString(tty, "\u001b[2J\u001b[Hsomebody else");
        until("somebody else");
        signal("CONT", java);
        until("What does lambda do");
        assertFalse(tmux("capture-pane", "-p").contains("somebody else"));
        keys("q");
        until("code=0");
    }

    private static void signal(String name, ProcessHandle process)
            throws IOException, InterruptedException {
        var kill = new ProcessBuilder("kill", "-" + name, "" + process.pid()).start();
        assertEquals(0, kill.waitFor());
    }
}
