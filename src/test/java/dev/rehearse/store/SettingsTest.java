package dev.rehearse.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;

final class SettingsTest {
    @TempDir Path temp;

    @Test
    void without_a_file_the_defaults_serve() {
        var places = new Places(temp, temp.resolve("none"), temp.resolve("state"));
        assertEquals(new Settings.Found(Settings.standard(), List.of()), Settings.read(places));
    }

    @Test
    void a_missing_file_is_made_for_the_person_alone_and_nothing_is_written_over()
            throws IOException {
        var places = new Places(temp, temp.resolve("new/rehearse"), temp.resolve("state"));
        assertEquals(new Kept.Ok(), Settings.make(places));
        var file = places.settingsFile();
        assertEquals("{}\n", Files.readString(file));
        assertEquals(
                "rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
        assertEquals(new Settings.Found(Settings.standard(), List.of()), Settings.read(places));
        Files.writeString(file, "mine");
        assertEquals(new Kept.Ok(), Settings.make(places));
        assertEquals("mine", Files.readString(file));
    }

    @Test
    void a_file_that_cannot_be_made_is_said() throws IOException {
        var places = new Places(temp, temp.resolve("taken"), temp.resolve("state"));
        Files.writeString(places.config(), "");
        var failed = assertInstanceOf(Kept.Failed.class, Settings.make(places));
        assertEquals(
                "Cannot make %s: %s is not a real folder."
                        .formatted(places.settingsFile(), places.config()),
                failed.why());
    }

    @Test
    void what_is_set_is_taken() throws IOException {
        var settings =
                check(
                        """
                        {
                          "theme": "light", "ascii": true, "bell": true,
                          "each": "1:30", "think": "20s", "each-ask": "1 min", "think-ask": 3,
                          "redistribute": "both", "words-per-minute": 120,
                          "keys": {"run.start": "F6", "run.stop": ["x", "Ctrl+F2"]}
                        }
                        """);
        assertEquals(Settings.Theme.LIGHT, settings.theme());
        assertEquals(Settings.Ascii.YES, settings.ascii());
        assertEquals(true, settings.bell());
        assertEquals(Duration.ofSeconds(90), settings.each());
        assertEquals(Duration.ofSeconds(20), settings.think());
        assertEquals(Duration.ofSeconds(60), settings.eachAsk());
        assertEquals(Duration.ofSeconds(3), settings.thinkAsk());
        assertEquals(Settings.Redistribute.BOTH, settings.redistribute());
        assertEquals(120, settings.wordsPerMinute());
        assertEquals(
                List.of(
                        new Settings.Keys("run.start", List.of("F6"), 5),
                        new Settings.Keys("run.stop", List.of("x", "Ctrl+F2"), 5)),
                settings.keys());
    }

    @Test
    void what_is_not_understood_is_named_with_its_line_and_the_rest_serves() throws IOException {
        var settings =
                check(
                        """
                        {
                          "bel": true,
                          "each": "soon",
                          "ascii": "maybe",
                          "bell": "loud", "motion": 3,
                          "words-per-minute": -3,
                          "future": {"a": [1, 2]},
                          "theme": "light"
                        }
                        """,
                        " line 4: ascii is one of auto, yes, no.",
                        " line 5: bell is true or false.",
                        " line 5: motion is true, false or \"none\".",
                        " line 3: each is a time such as \"90s\", \"1:30\" or \"2m\".",
                        " line 6: words-per-minute is a number above 0.",
                        " line 2: nothing is called \"bel\".",
                        " line 7: nothing is called \"future\".");
        assertEquals(Settings.Theme.LIGHT, settings.theme());
    }

    @Test
    void a_time_is_taken_as_it_is_everywhere_else() throws IOException {
        for (var typed : List.of("90", "90s", "1:30", "1m30s", "1.5 min", "90 seconds")) {
            var settings = check("{\"each\": \"" + typed + "\"}");
            assertEquals(Duration.ofSeconds(90), settings.each());
        }
        for (var typed : List.of("1:5", "1:+5", "0", "25h")) {
            check(
                    "{\"each\": \"" + typed + "\"}",
                    " line 1: each is a time such as \"90s\", \"1:30\" or \"2m\".");
        }
    }

    @Test
    void a_file_that_is_not_json_is_one_line_and_is_left_as_it_is() throws IOException {
        for (var text : List.of("{\n\"bell\": tru", "{\n,", "{\n\"a\": \"\u0001\"}")) {
            assertEquals(
                    Settings.standard(), check(text, " line 2: not JSON; the defaults serve."));
        }
    }

    @Test
    void a_theme_that_is_unknown_is_named_with_its_line() throws IOException {
        check(
                "{\n\"theme\": \"pink\"}",
                " line 2: theme is one of auto, dark, light, high-contrast.");
    }

    @Test
    void motion_is_switched_off_in_two_ways() throws IOException {
        assertEquals(true, check("{\"motion\": true}").motion());
        assertEquals(false, check("{\"motion\": false}").motion());
        assertEquals(false, check("{\"motion\": \"none\"}").motion());
    }

    @Test
    void a_file_that_holds_no_settings_is_a_few_words_with_the_reason_first() throws IOException {
        for (var text : List.of("", "\n", "[1]", "7")) {
            check(text, ": no object { … } in it; the defaults serve.");
        }
        check("{}\n{}", " line 2: not JSON; the defaults serve.");
        var folder = Files.createDirectories(temp.resolve("folder"));
        var places = new Places(temp, folder, temp.resolve("state"));
        Files.createDirectory(places.settingsFile());
        assertEquals(
                List.of(new Settings.Remark(0, "it is a folder; the defaults serve")),
                Settings.read(places).remarks());
    }

    private Settings check(String text, String... remarks) throws IOException {
        var places = new Places(temp, temp, temp.resolve("state"));
        Files.writeString(places.settingsFile(), text);
        var found = Settings.read(places);
        assertEquals(
                List.of(remarks), found.remarks().stream().map(remark -> remark.in("")).toList());
        assertEquals(text, Files.readString(places.settingsFile()));
        return found.settings();
    }
}
