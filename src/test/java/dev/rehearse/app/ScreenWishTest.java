package dev.rehearse.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

final class ScreenWishTest {
    @ParameterizedTest
    @CsvSource({
        "notes.md,      notes.md",
        "./run,         ./run",
        "/a/b c.md,     /a/b c.md",
        "nothing-there, nothing-there",
        "run,           ",
        "help,          ",
        "--help,        ",
        "-x.md,         ",
        "'',            ",
    })
    void one_word_that_is_no_command_is_a_path(String word, String path) {
        assertEquals(
                Optional.ofNullable(path).map(Path::of).map(ScreenWish.Notebook::new),
                ScreenWish.of(new String[] {word}, Path.of("/none")));
    }

    @Test
    void the_launcher_knows_the_same_words() throws IOException {
        var launcher = Files.readString(Path.of("src/main/sh/rehearse"));
        var words =
                Pattern.compile("case \\$wish in\\s+(.*?)\\) screen= ;;\\s+'' \\| (.*?)\\) ;;")
                        .matcher(launcher);
        assertTrue(words.find());
        var known = (words.group(2) + " | " + words.group(1)).split(" \\| ");
        var all = new HashSet<>(Command.words());
        all.add(Command.HELP);
        assertEquals(all, Set.of(known));
    }

    @ParameterizedTest
    @CsvSource({"a.md --ascii", "run a.md", "-- a.md"})
    void more_words_are_for_the_parser(String words) {
        assertEquals(Optional.empty(), ScreenWish.of(words.split(" "), Path.of("/none")));
    }

    @ParameterizedTest
    @CsvSource({"src/test/resources, src/test/resources/notes", "/none, /none"})
    void without_words_the_notes_here_are_opened(Path here, Path opened) {
        assertEquals(
                Optional.of(new ScreenWish.Notebook(opened)), ScreenWish.of(new String[0], here));
    }
}
