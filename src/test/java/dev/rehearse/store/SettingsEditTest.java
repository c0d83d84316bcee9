package dev.rehearse.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

final class SettingsEditTest {
    @TempDir Path temp;

    /// One value is set, and every other byte stays.
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    {}                       | {~  "bell": true~}
                    {~}                      | {~  "bell": true~}
                    {"bell":false}           | {"bell":true}
                    {"bell": false, "x": 1}  | {"bell": true, "x": 1}
                    {"x": [1, {"bell": 2}]}  | {"bell": true,"x": [1, {"bell": 2}]}
                    {~  "x": "é", "bell" : [1, 2] }~ | {~  "x": "é", "bell" : true }~
                    {~  "each": "2m"~}~      | {~  "bell": true,~  "each": "2m"~}~
                    {"bell": "yes"}          | {"bell": true}
                    {"bell": null,"x":1.50}  | {"bell": true,"x":1.50}
                    {"bell": 140}            | {"bell": true}
                    """)
    void a_value_is_set_where_it_stands(String before, String after) throws IOException {
        var bytes = before.strip().replace("~", "\n").getBytes(UTF_8);
        var set = SettingsEdit.of(bytes, Map.of("bell", "true"));
        assertEquals(after.strip().replace("~", "\n"), new String(set, UTF_8));
    }

    @Test
    void a_file_that_is_not_json_is_not_touched() throws IOException {
        var places = new Places(temp, temp.resolve("config"), temp.resolve("state"));
        var file = places.settingsFile();
        Files.createDirectories(file.getParent());
        Files.writeString(file, "{ bell");
        var kept = Settings.keep(places, Map.of("bell", "true"));
        assertTrue(kept instanceof Kept.Failed failed && failed.why().contains("not JSON"));
        assertEquals("{ bell", Files.readString(file));
    }
}
