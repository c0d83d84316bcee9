package dev.rehearse.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.file.Path;
import java.util.Map;

final class NoLauncherTest {
    @TempDir Path temp;

    @ParameterizedTest
    @ValueSource(strings = {"", "dumb", "unknown"})
    void a_terminal_that_cannot_place_text_is_refused_by_its_name(String term) {
        var found = NoLauncher.look(Map.of("TERM", term));
        assertTrue(found instanceof NoLauncher.Found.Nothing);
        var why = ((NoLauncher.Found.Nothing) found).why();
        assertEquals(2, why.code());
        assertTrue(why.line().contains("'" + term + "'"), why.line());
    }

    @ParameterizedTest
    @CsvSource({
        "xterm-256color, LC_ALL, C.UTF-8, false",
        "xterm-256color, LANG, de_DE.utf8, false",
        "linux, LANG, de_DE.UTF-8, true",
        "xterm-256color, LANG, C, true",
        "xterm-256color, LC_ALL, '', true"
    })
    void what_can_show_only_ascii_is_told_as_the_launcher_tells_it(
            String term, String name, String locale, boolean ascii) {
        var environment = Map.of("TERM", term, name, locale);
        assertEquals(ascii, NoLauncher.showsOnlyAscii(environment));
    }

    @Test
    void the_program_sets_the_line_up_and_gives_it_back_by_itself() throws Exception {
        var built = Built.in(temp);
        var java = Built.IMAGE + "/runtime/bin/java -cp '" + Built.IMAGE + "/lib/*'";
        var script =
                "stty -g; "
                        + java
                        + " dev.rehearse.app.Main interview-prep-lambda.md; echo code=$?; stty -g";
        try (var pty = built.shell(script)) {
            pty.untilShown(Built.EVERYTHING);
            pty.resize(30, 8);
            pty.untilShown("30×8");
            pty.type("q");
            var out = pty.untilEnd();
            assertTrue(out.contains("code=0"), out);
            var settings = out.lines().filter(line -> line.matches("[0-9a-f:]{40,}")).toList();
            assertEquals(settings.getFirst(), settings.getLast());
            assertEquals(2, settings.size());
        }
    }
}
