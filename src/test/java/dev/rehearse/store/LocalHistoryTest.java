package dev.rehearse.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;

final class LocalHistoryTest {
    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

    @TempDir Path temp;
    private LocalHistory history;
    private Path note;

    @BeforeEach
    void oneNote() throws IOException {
        var places = new Places(temp, temp.resolve("config"), temp.resolve("state"));
        history = new LocalHistory(places);
        Files.createDirectories(places.state());
        note = Files.writeString(temp.resolve("Graphs.md"), "# head\nold answer\ntail\n");
    }

    @Test
    void every_save_can_be_taken_back() throws IOException {
        var texts =
                List.of(
                        "# head\nold answer\ntail\n",
                        "# head\nnew\ntail\n",
                        "",
                        "héad\n",
                        "héad\nhéad\n");
        for (var text : texts.subList(1, texts.size())) {
            save(text, NOON);
        }
        var entries = history.entries(Notes.load(note));
        assertEquals(4, entries.size());
        for (var i = 0; i < entries.size(); i++) {
            var back = entries.get(i).takenBack(bytes(texts.get(i + 1)));
            assertEquals(texts.get(i), new String(back.orElseThrow(), StandardCharsets.UTF_8));
        }
    }

    @Test
    void what_changed_since_is_not_overwritten() throws IOException {
        save("# head\nnew words\ntail\n", NOON);
        var entry = history.entries(Notes.load(note)).getFirst();
        assertTrue(entry.takenBack(bytes("# head\nother words\ntail\n")).isEmpty());
        assertTrue(entry.takenBack(bytes("# he")).isEmpty());
    }

    @Test
    void saving_the_same_keeps_nothing() throws IOException {
        save(Files.readString(note), NOON);
        assertEquals(List.of(), history.entries(Notes.load(note)));
    }

    @Test
    void what_is_older_than_a_month_is_forgotten_with_the_next_save() throws IOException {
        save("one", NOON);
        save("two", NOON.plus(Duration.ofDays(20)));
        save("three", NOON.plus(Duration.ofDays(40)));
        assertEquals(2, history.entries(Notes.load(note)).size());
    }

    @Test
    void a_file_cut_at_any_byte_gives_its_whole_entries() throws IOException {
        save("one", NOON);
        save("two", NOON);
        Path file;
        try (var files = Files.newDirectoryStream(temp.resolve("state/history"))) {
            file = files.iterator().next();
        }
        var whole = Files.readAllBytes(file);
        for (var cut = 0; cut < whole.length; cut++) {
            Files.write(file, Arrays.copyOf(whole, cut));
            assertTrue(history.entries(Notes.load(note)).size() < 2);
        }
    }

    private void save(String text, Instant at) throws IOException {
        assertEquals(new Kept.Ok(), history.keep(Notes.load(note), bytes(text), at));
        Files.writeString(note, text);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
