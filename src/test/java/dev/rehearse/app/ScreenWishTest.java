package dev.rehearse.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.nio.file.Path;
import java.util.Optional;

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
