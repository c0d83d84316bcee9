package dev.rehearse.app;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// The app image of `make build`, in a real terminal.
@Timeout(60)
final class BuiltProgramTest {

    private static final String LEFT = "\u001b[?1049l";

    @TempDir Path temp;
    private Built built;
    private Path note;

    @BeforeEach
    void copy_the_note() throws Exception {
        built = Built.in(temp);
        note = built.note();
    }

    @Test
    void it_shows_the_note_and_leaves_it_and_the_terminal_as_they_were() throws Exception {
        try (var pty = shell()) {
            pty.untilShown("What does lambda do");
            pty.type("q");
            var out = pty.untilEnd();
            assertTrue(out.contains(LEFT), out);
            assertTrue(out.contains("code=0"), out);
            assertSameSettings(out);
        }
        assertArrayEquals(Files.readAllBytes(Built.SEED), Files.readAllBytes(note));
    }

    @Test
    void a_killed_program_leaves_the_terminal_as_it_was() throws Exception {
        try (var pty = shell()) {
            pty.untilShown("What does lambda do");
            assertTrue(Built.java(pty).destroyForcibly());
            var out = pty.untilEnd();
            assertTrue(out.contains(LEFT), out);
            assertTrue(out.contains("code=137"), out);
            assertSameSettings(out);
        }
    }

    /// Whether the shell hands the hang-up on, or keeps it to itself as nohup does.
    @ParameterizedTest
    @ValueSource(strings = {":", ""})
    void it_is_gone_soon_after_its_terminal_and_nothing_fell(String onHangUp) throws Exception {
        var code = temp.resolve("code");
        var session =
                "trap '%s' HUP; '%s' '%s'; echo $? > '%s'"
                        .formatted(onHangUp, Built.PROGRAM, note, code);
        try (var pty = built.shell(session)) {
            pty.untilShown("What does lambda do");
            pty.type("rword");
            pty.untilShown("word");
            var java = Built.java(pty);
            var shell = ProcessHandle.of(pty.pid()).orElseThrow();
            pty.hangUp();
            java.onExit().get(2, TimeUnit.SECONDS);
            shell.onExit().get(2, TimeUnit.SECONDS);
        }
        assertEquals("129\n", Files.readString(code));
        var kept = names(built.state());
        assertTrue(kept.contains("drafts"), kept.toString());
        assertTrue(kept.stream().noneMatch(name -> name.startsWith("fallen")), kept.toString());
    }

    @Test
    void a_program_whose_launcher_was_killed_keeps_everything_and_gives_the_terminal_back()
            throws Exception {
        try (var pty =
                built.shell(session(Built.PROGRAM).replace("echo after", "read x; echo after"))) {
            pty.untilShown("What does lambda do");
            pty.type("rword");
            pty.untilShown("word");
            var java = Built.java(pty);
            assertTrue(java.parent().orElseThrow().destroyForcibly());
            pty.until("code=137");
            pty.until(LEFT);
            java.onExit().get(10, TimeUnit.SECONDS);
            pty.type("\n");
            var out = pty.untilEnd();
            assertTrue(out.contains(LEFT), out);
            assertSameSettings(out);
        }
        assertEquals(1, names(built.state().resolve("drafts")).size());
    }

    @Test
    void what_is_wrong_with_the_settings_is_all_said_after_leaving() throws Exception {
        var config =
                Files.createDirectories(temp.resolve("config/rehearse")).resolve("config.json");
        Files.writeString(config, "{\n\"theme\": \"pink\",\n\"bel\\u001b[2J\": true\n}\n");
        try (var pty = built.studying()) {
            pty.untilShown("config.json line 2, and 1 more: theme is one of");
            pty.type("q");
            var out = pty.untilEnd();
            assertEquals(
                    config
                            + " line 2: theme is one of auto, dark, light, high-contrast.\n"
                            + config
                            + " line 3: nothing is called \"bel␛[2J\".\n",
                    out.substring(out.lastIndexOf(LEFT) + LEFT.length()).replace("\r", ""));
        }
    }

    @Test
    void it_follows_the_size_of_its_terminal() throws Exception {
        try (var pty = shell()) {
            pty.untilShown(Built.EVERYTHING);
            pty.resize(30, 8);
            pty.untilShown("30×8");
            pty.type("q");
            pty.untilEnd();
        }
    }

    /// A heap too small for what the note becomes stands for any fault of ours.
    @Test
    void a_fault_gives_the_terminal_back_keeps_the_draft_and_says_one_line() throws Exception {
        var image = temp.resolve("image");
        Files.createDirectories(image.resolve("bin"));
        Files.createDirectories(image.resolve("runtime/bin"));
        Files.createSymbolicLink(image.resolve("lib"), Built.IMAGE.resolve("lib"));
        var program = Files.copy(Built.PROGRAM, image.resolve("bin/rehearse"));
        var java = image.resolve("runtime/bin/java");
        Files.writeString(
                java,
                """
                #!/bin/sh
                for a; do shift; [ "$a" = -Xmx2g ] && a=-Xmx40m; set -- "$@" "$a"; done
                exec '%s' "$@"
                """
                        .formatted(Built.IMAGE.resolve("runtime/bin/java")));
        assertTrue(java.toFile().setExecutable(true) && program.toFile().setExecutable(true));
        try (var pty = built.shell(session(program))) {
            pty.untilShown("What does lambda do");
            pty.type("rword");
            pty.untilShown("word");
            Files.write(note, new byte[60 << 20]);
            var out = pty.untilEnd();
            var last = out.substring(out.lastIndexOf(LEFT) + LEFT.length());
            assertTrue(last.startsWith("rehearse: it fell over a fault of its own"), last);
            assertTrue(last.contains("The trace is in " + built.state()), last);
            assertEquals(3, last.strip().lines().count(), last);
            assertTrue(out.contains("code=70"), out);
            assertSameSettings(out);
        }
        assertEquals(1, names(built.state().resolve("drafts")).size());
    }

    private String session(Path program) {
        return "echo before=$(stty -g); '%s' '%s'; echo code=$?; echo after=$(stty -g)"
                .formatted(program, note);
    }

    @Test
    void a_cache_that_does_not_fit_is_ignored() throws Exception {
        for (var cache : List.of("screen.aot", "commands.aot")) {
            assertTrue(Files.exists(Built.IMAGE.resolve("lib").resolve(cache)), cache);
        }
        var moved = Files.createDirectories(temp.resolve("moved image"));
        for (var part : List.of("bin", "lib")) {
            Files.createDirectories(moved.resolve(part));
            try (var files = Files.list(Built.IMAGE.resolve(part))) {
                for (var file : files.toList()) {
                    var copy = Files.copy(file, moved.resolve(part).resolve(file.getFileName()));
                    Files.setLastModifiedTime(copy, FileTime.from(Instant.EPOCH));
                    assertTrue(copy.toFile().setExecutable(true));
                }
            }
        }
        Files.createSymbolicLink(moved.resolve("runtime"), Built.IMAGE.resolve("runtime"));
        var version = new ProcessBuilder(moved.resolve("bin/rehearse").toString(), "--version");
        var process = version.redirectErrorStream(true).start();
        var out = new String(process.getInputStream().readAllBytes());
        assertEquals(0, process.waitFor(), out);
        assertEquals(1, out.lines().count(), out);
        assertFalse(out.isBlank());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            textBlock =
                    """
                    nope            | 3 | Cannot open nope: there is no such file or folder.
                    --ascii nope    | 3 | Cannot open nope: there is no such file or folder.
                    run             | 2 | Cannot rehearse: no note is named; say 'rehearse run PATH'.
                    run nope        | 3 | Cannot open nope: there is no such file or folder.
                    run . --each ab | 2 | Invalid value for option '--each': 'ab' is no length of time, such as 90s, 1:30 or 2m; 'rehearse run --help' shows how.
                    run .           | 2 | this needs a terminal to draw on, and standard input or output is none; 'rehearse questions PATH' works without.
                    .               | 2 | this needs a terminal to draw on, and standard input or output is none; 'rehearse questions PATH' works without.
                    """)
    void without_a_terminal_what_is_wrong_with_the_words_comes_first(
            String words, int code, String line) throws Exception {
        assertEquals(
                "rehearse: " + line + "\nexit " + code, built.run((Object[]) words.split(" ")));
    }

    @Test
    void a_screen_is_not_drawn_into_a_pipe() throws Exception {
        try (var pty = built.shell("'%s' '%s' | cat".formatted(Built.PROGRAM, note))) {
            var out = pty.untilEnd();
            assertTrue(out.startsWith("rehearse: this needs a terminal to draw on"), out);
            assertEquals(1, out.lines().count(), out);
        }
    }

    @Test
    void a_terminal_that_cannot_place_text_is_refused_by_its_name() throws Exception {
        try (var pty = built.shell("TERM=dumb '%s' '%s'".formatted(Built.PROGRAM, note))) {
            var out = pty.untilEnd();
            assertTrue(out.startsWith("rehearse: the terminal calls itself 'dumb'"), out);
            assertEquals(1, out.lines().count(), out);
            assertEquals(2, pty.exitCode());
        }
    }

    private Pty shell() throws Exception {
        return built.shell(session(Built.PROGRAM));
    }

    private static List<String> names(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private static void assertSameSettings(String out) {
        var before = out.lines().filter(l -> l.startsWith("before=")).findFirst().orElseThrow();
        assertTrue(out.contains(before.replace("before", "after")), out);
    }
}
