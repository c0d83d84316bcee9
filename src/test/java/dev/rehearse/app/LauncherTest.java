package dev.rehearse.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The launcher in a real terminal, around a program that is a few lines of shell.
@Timeout(60)
final class LauncherTest {

    private static final String LEFT = "\u001b[?1049l";

    @TempDir Path temp;
    private Path launcher;

    @BeforeEach
    void put_the_launcher_into_an_image() throws IOException {
        var image = temp.resolve("the image");
        launcher = image.resolve("bin/rehearse");
        Files.createDirectories(launcher.getParent());
        Files.createDirectories(image.resolve("lib"));
        Files.copy(Path.of("src/main/sh/rehearse"), launcher);
        executable(launcher);
    }

    @Test
    void the_terminal_is_raw_for_the_program_and_as_before_afterwards() throws Exception {
        // The line is made raw while the virtual machine starts, which a shell outruns.
        var out = inTerminal("until stty -a | grep -q -- -icanon; do :; done", "stty -a");
        assertTrue(out.contains("-icanon") && out.contains("-isig") && out.contains("-ixon"), out);
        assertSameSettings(out);
    }

    @Test
    void a_killed_program_leaves_the_screen_and_the_settings() throws Exception {
        var out = inTerminal("kill -9 $$");
        assertTrue(out.contains(LEFT), out);
        assertTrue(out.contains("code=137"), out);
        assertSameSettings(out);
    }

    @Test
    void a_program_that_ends_well_leaves_the_screen_itself() throws Exception {
        var out = inTerminal("exit 3");
        assertFalse(out.contains(LEFT), out);
        assertTrue(out.contains("code=3"), out);
    }

    @Test
    void the_program_is_told_the_size_and_the_settings() throws Exception {
        var out =
                inTerminal("echo \"$REHEARSE_TTY $REHEARSE_COLS $REHEARSE_ROWS <$REHEARSE_STTY>\"");
        var before = out.lines().filter(line -> line.startsWith("before=")).findFirst();
        var settings = before.orElseThrow().substring("before=".length()).strip();
        assertTrue(out.contains("1 120 36 <" + settings + ">"), out);
    }

    @Test
    void keys_reach_the_program() throws Exception {
        program("echo READY", "dd bs=1 count=1 2>/dev/null | sed 's/^/got /'");
        try (var pty = Pty.start(temp, environment(), launcher.toString())) {
            pty.until("READY");
            pty.type("k");
            assertTrue(pty.untilEnd().contains("got k"), pty.written());
        }
    }

    @Test
    void a_request_to_end_is_handed_on() throws Exception {
        program("trap 'echo asked; exit 143' TERM", "echo READY", "while :; do read x; done");
        try (var pty = Pty.start(temp, environment(), launcher.toString())) {
            pty.until("READY");
            signal("TERM", pty.pid());
            assertTrue(pty.untilEnd().contains("asked"), pty.written());
            assertEquals(143, pty.exitCode());
        }
    }

    @Test
    void a_program_that_does_not_heed_the_request_is_ended() throws Exception {
        program("trap '' TERM", "echo READY", "while :; do sleep 1; done");
        try (var pty = Pty.start(temp, environment(), launcher.toString())) {
            pty.until("READY");
            signal("TERM", pty.pid());
            assertTrue(pty.untilEnd().contains(LEFT), pty.written());
            assertEquals(137, pty.exitCode());
        }
    }

    @Test
    void a_shell_takes_over_while_the_program_is_stopped_and_fg_brings_it_back() throws Exception {
        program("echo READY", "stty \"$REHEARSE_STTY\"", "kill -TSTP 0", "echo BACK");
        try (var pty = Pty.start(temp, environment(), "bash", "--norc", "-i")) {
            pty.type("'" + launcher + "'\n");
            pty.until("READY");
            pty.until("Stopped");
            pty.type("fg\n");
            pty.until("BACK");
            pty.type("exit\n");
            pty.untilEnd();
        }
    }

    @Test
    void it_is_found_through_links_and_from_any_folder() throws Exception {
        var link =
                Files.createSymbolicLink(temp.resolve("link"), Path.of("the image/bin/rehearse"));
        var far = Files.createSymbolicLink(temp.resolve("far"), link);
        var elsewhere = Files.createDirectories(temp.resolve("else where"));
        program("echo \"$@\" | grep -o 'app.Main.*'");
        for (var way : List.of(link.toString(), far.toString(), "../the image/bin/rehearse")) {
            check(
                    elsewhere,
                    environment(),
                    List.of(way, "--version"),
                    0,
                    "app.Main --version\n",
                    "");
        }
        var bin = launcher.getParent();
        check(bin, environment(), List.of("./rehearse", "-h"), 0, "app.Main -h\n", "");
    }

    @Test
    void what_is_wrong_without_a_terminal_is_left_to_the_program() throws Exception {
        program("echo \"<$REHEARSE_TTY> $@\" | sed 's/ .*app.Main/ app.Main/'", "exit 2");
        var environment = environment();
        environment.put("REHEARSE_TTY", "1");
        for (var words : List.of("run", "edit", temp.toString())) {
            var command = List.of(launcher.toString(), words);
            check(temp, environment, command, 2, "<> app.Main " + words + "\n", "");
        }
    }

    @Test
    void a_terminal_that_cannot_place_text_stays_as_it_is() throws Exception {
        program("stty -a");
        var environment = environment();
        environment.put("TERM", "dumb");
        try (var pty = Pty.start(temp, environment, launcher.toString())) {
            var out = pty.untilEnd();
            assertTrue(out.contains("isig icanon") && !out.contains("-icanon"), out);
        }
    }

    @Test
    void commands_without_a_screen_need_no_terminal() throws Exception {
        program("echo \"$@\" | grep -o 'app.Main.*'", "exit 1");
        check(
                temp,
                environment(),
                List.of(launcher.toString(), "questions", "a note.md", "--json"),
                1,
                "app.Main questions a note.md --json\n",
                "");
    }

    @Test
    void options_for_other_java_programs_are_not_ours() throws Exception {
        program("echo \"<$JAVA_TOOL_OPTIONS$_JAVA_OPTIONS$JDK_JAVA_OPTIONS>\"");
        var environment = environment();
        for (var name : List.of("JAVA_TOOL_OPTIONS", "_JAVA_OPTIONS", "JDK_JAVA_OPTIONS")) {
            environment.put(name, "-Dx=y");
        }
        check(temp, environment, List.of(launcher.toString(), "doctor"), 0, "<>\n", "");
    }

    @Test
    void a_locale_without_unicode_is_told_and_file_names_still_work() throws Exception {
        program("echo \"<$REHEARSE_ASCII> $LC_ALL\"");
        var environment = environment();
        environment.remove("LC_ALL");
        environment.put("LANG", "C");
        check(temp, environment, List.of(launcher.toString(), "doctor"), 0, "<1> C.UTF-8\n", "");
        environment.put("LANG", "de_DE.utf8");
        check(temp, environment, List.of(launcher.toString(), "doctor"), 0, "<> \n", "");
    }

    @Test
    void the_linux_console_gets_ascii() throws Exception {
        program("echo \"<$REHEARSE_ASCII>\"");
        var environment = environment();
        environment.put("TERM", "linux");
        check(temp, environment, List.of(launcher.toString(), "doctor"), 0, "<1>\n", "");
    }

    private String inTerminal(String... program) throws Exception {
        program(program);
        var session =
                "echo before=$(stty -g); '%s'; echo code=$?; echo after=$(stty -g)"
                        .formatted(launcher);
        try (var pty = Pty.start(temp, environment(), "sh", "-c", session)) {
            return pty.untilEnd();
        }
    }

    private static void assertSameSettings(String out) {
        var before = out.lines().filter(l -> l.startsWith("before=")).findFirst().orElseThrow();
        assertTrue(out.contains(before.replace("before", "after")), out);
    }

    private void program(String... lines) throws IOException {
        var java = temp.resolve("the image/runtime/bin/java");
        Files.createDirectories(java.getParent());
        Files.writeString(java, "#!/bin/sh\n" + String.join("\n", lines) + "\n", UTF_8);
        executable(java);
    }

    private static void executable(Path file) {
        assertTrue(file.toFile().setExecutable(true));
    }

    private Map<String, String> environment() {
        var environment = new HashMap<String, String>();
        environment.put("PATH", System.getenv("PATH"));
        environment.put("HOME", temp.toString());
        environment.put("TERM", "xterm-256color");
        environment.put("LC_ALL", "C.UTF-8");
        return environment;
    }

    private static void signal(String name, long pid) throws Exception {
        assertEquals(0, new ProcessBuilder("kill", "-" + name, "" + pid).start().waitFor());
    }

    private static void check(
            Path folder,
            Map<String, String> environment,
            List<String> command,
            int code,
            String out,
            String errors)
            throws Exception {
        var builder = new ProcessBuilder(command).directory(folder.toFile());
        builder.environment().clear();
        builder.environment().putAll(environment);
        var process = builder.start();
        process.getOutputStream().close();
        assertEquals(out, new String(process.getInputStream().readAllBytes(), UTF_8));
        assertEquals(errors, new String(process.getErrorStream().readAllBytes(), UTF_8));
        assertEquals(code, process.waitFor());
    }
}
