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
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;

/// The person's own editor: whatever it is, does and is given, it is no shell's business, and the
/// program is there again after it with what it wrote.
@Timeout(120)
final class EditorTest {

    @TempDir Path temp;
    private Path work;
    private Built built;

    @BeforeEach
    void copy_the_note() throws Exception {
        work = Files.createDirectory(temp.resolve("work"));
        built = Built.in(work);
    }

    /// A program that writes down its words, one a line, and then does this.
    private Path editor(String name, String does) throws Exception {
        var file = temp.resolve(name);
        var words = temp.resolve("words");
        Files.writeString(
                file,
                "#!/bin/sh\nfor word; do echo \"$word\"; done > '" + words + "'\n" + does + "\n");
        return Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwx------"));
    }

    private List<String> words() throws Exception {
        return Files.readAllLines(temp.resolve("words"));
    }

    private Window study(Path note, String editor) throws Exception {
        var window = Window.open(built, Map.of("EDITOR", editor), note);
        window.pty().untilShown("What does lambda do");
        return window;
    }

    @Test
    void what_it_changed_is_read_at_once() throws Exception {
        var editor = editor("other", "sed -i 's/Lambda labs/Labs of lambda/' \"$1\"");
        try (var window = study(built.note(), "" + editor)) {
            window.pty().type("E");
            window.pty().untilShown("Labs of lambda");
        }
        assertEquals(List.of("" + built.note().toRealPath()), words());
    }

    @Test
    void one_that_is_missing_or_falls_is_told_and_nothing_else_happens() throws Exception {
        Tally.isAllOrSkipped();
        try (var window = study(built.note(), "/no/such/editor")) {
            window.pty().type("E");
            window.pty().untilShown("could not start /no/such/editor");
            window.pty().type("\u001b[B");
            window.pty().untilShown("line 2");
        }
        var falls = editor("falls", "exit 3");
        try (var window = study(built.note(), "" + falls)) {
            window.pty().type("E");
            window.pty().untilShown("ended with 3");
            window.pty().type("\u001b[B");
            window.pty().untilShown("line 2");
        }
        var killed = editor("killed", "kill -9 $$");
        try (var window = study(built.note(), "" + killed)) {
            window.pty().type("E");
            window.pty().untilShown("was killed");
            window.pty().type("\u001b[B");
            window.pty().untilShown("line 2");
        }
        assertEquals(Files.readString(Built.SEED, UTF_8), Files.readString(built.note(), UTF_8));
    }

    @Test
    void its_words_are_split_on_blanks_and_seen_by_no_shell() throws Exception {
        Tally.isAllOrSkipped();
        var editor = editor("wait", "");
        var evil = editor + " --wait  $(touch evil) ;touch evil `touch evil`";
        try (var window = study(built.note(), evil)) {
            window.pty().type("E");
            window.pty().untilScreen(screen -> Files.exists(temp.resolve("words")), "its words");
            window.pty().type("\u001b[B");
            window.pty().untilShown("line 2");
        }
        assertEquals(
                List.of(
                        "--wait",
                        "$(touch",
                        "evil)",
                        ";touch",
                        "evil",
                        "`touch",
                        "evil`",
                        "" + built.note().toRealPath()),
                words());
        assertFalse(Files.exists(work.resolve("evil")));
    }

    @Test
    void a_note_of_any_name_is_one_absolute_path() throws Exception {
        Tally.isAllOrSkipped();
        var editor = editor("vim", "");
        var names =
                List.of("+!touch evil.md", "-c.md", "a 'b' \"c\".md", "$(touch evil).md", "+7.md");
        for (var name : names) {
            var note = Files.copy(Built.SEED, work.resolve(name));
            Files.deleteIfExists(temp.resolve("words"));
            try (var window = study(note, "" + editor)) {
                window.pty().type("E");
                window.pty()
                        .untilScreen(
                                screen -> {
                                    try {
                                        return words().size() == 2;
                                    } catch (Exception notYet) {
                                        return false;
                                    }
                                },
                                "its words");
                window.pty().type("\u001b[B");
                window.pty().untilShown("line 2");
            }
            assertEquals(List.of("+1", "" + note.toRealPath()), words());
            assertFalse(Files.exists(work.resolve("evil.md")));
        }
        Tally.says(names.size() + " hostile names for $EDITOR");
    }

    @Test
    void it_has_the_terminal_whole_and_the_run_waits_for_it() throws Exception {
        Tally.isAllOrSkipped();
        var editor = editor("asks", "stty -a; printf 'say: '; read word; echo \"got $word\"");
        try (var window =
                Window.open(
                        built,
                        Map.of("EDITOR", "" + editor),
                        "run",
                        built.note(),
                        "--question",
                        "1")) {
            window.pty().untilShown("Enter begin");
            window.pty().type("a");
            window.pty().untilShown("answer  ");
            window.pty().type("\u001be");
            var screen = window.pty().untilShown("say: ");
            assertTrue(screen.contains("isig icanon"), screen);
            window.pty().type("yes\r");
            window.pty().until("got yes");
            window.pty().untilShown("Paused");
            window.pty().untilShown("F9 go on");
            assertTrue(window.pty().screen().contains(" a "), window.pty().screen());
        }
    }
}
