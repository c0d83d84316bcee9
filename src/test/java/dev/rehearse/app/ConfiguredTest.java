package dev.rehearse.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.rehearse.screen.Palette;
import dev.rehearse.store.Places;
import dev.rehearse.ui.Keymap;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;

/// The config file and the environment as screen and terminal take them.
final class ConfiguredTest {

    @TempDir Path temp;

    @Test
    void the_example_in_the_readme_is_understood() throws IOException {
        var readme = Files.readString(Path.of("README.md"));
        int from = readme.indexOf("```json\n") + "```json\n".length();
        var example = readme.substring(from, readme.indexOf("```", from));
        assertEquals(List.of(), check(example, Map.of()).remarks());
    }

    @Test
    void a_new_file_changes_nothing_and_shows_how_keys_are_written() throws IOException {
        var example = Keymap.STANDARD.example();
        assertEquals(
                """
                {
                  "keys": {
                    "run.start": ["F5", "r"],
                    "help.keys": ["F1", "?"]
                  }
                }
                """,
                example);
        assertEquals(List.of(), check(example, Map.of()).remarks());
    }

    @Test
    void a_file_that_is_not_json_is_one_notice_and_the_defaults_serve() throws IOException {
        var configured = check("{\n  \"theme\": dark\n}\n", Map.of());
        assertEquals(
                "config.json line 2: not JSON; the defaults serve.",
                configured.notice().orElseThrow());
        assertEquals(Palette.Theme.DARK, configured.theme());
    }

    @Test
    void several_remarks_are_one_notice_and_all_of_them_last_words() throws IOException {
        var text =
                """
                {
                  "theme": "pink",
                  "keys": {
                    "run.strat": "F6",
                    "run.start": "e"
                  }
                }
                """;
        var configured = check(text, Map.of());
        assertEquals(
                "config.json line 2, and 2 more: theme is one of auto, dark, light,"
                        + " high-contrast.",
                configured.notice().orElseThrow());
        var file = places().settingsFile();
        assertEquals(
                List.of(
                        file + " line 2: theme is one of auto, dark, light, high-contrast.",
                        file + " line 4: no action is called \"run.strat\".",
                        file + " line 5: e is the key of answer.edit."),
                configured.words(places()));
    }

    @ParameterizedTest
    @CsvSource({
        "auto, '', DARK",
        "auto, 15;0, DARK",
        "auto, 0;15, LIGHT",
        "auto, 0;default;15, LIGHT",
        "auto, 7;8, DARK",
        "dark, 0;15, DARK",
        "light, 15;0, LIGHT",
        "high-contrast, 0;15, HIGH_CONTRAST"
    })
    void the_theme_follows_the_ground_only_when_nothing_else_is_said(
            String set, String colours, Palette.Theme theme) throws IOException {
        var text = "{\"theme\": \"" + set + "\"}";
        assertEquals(theme, check(text, Map.of("COLORFGBG", colours)).theme());
    }

    private Places places() {
        return new Places(temp, temp, temp.resolve("state"));
    }

    private Configured check(String text, Map<String, String> environment) throws IOException {
        Files.writeString(places().settingsFile(), text);
        return Configured.read(places(), environment, () -> ZoneOffset.UTC);
    }
}
