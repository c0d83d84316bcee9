package dev.rehearse.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;

final class KeepingTextsTest {
    @TempDir Path temp;

    @Test
    void an_answers_text_is_found_by_its_hash_alone() throws IOException {
        var texts = new AnswerTexts(places());
        var hash = AnswerTexts.hash("nodes and edges");
        assertEquals(Optional.empty(), texts.text(hash));
        assertEquals(new Kept.Ok(), texts.keep("nodes and edges"));
        assertEquals(new Kept.Ok(), texts.keep("nodes and edges"));
        assertEquals(Optional.of("nodes and edges"), texts.text(hash));
        assertEquals(Optional.empty(), texts.text("../../etc/passwd"));
        Files.writeString(places().state().resolve("answers").resolve(hash), "another text");
        assertEquals(Optional.empty(), texts.text(hash));
    }

    @Test
    void the_local_history_keeps_what_a_save_replaced_and_no_more() throws IOException {
        var note = Files.writeString(temp.resolve("Graphs.md"), "# head\nold answer\ntail\n");
        var known = Notes.load(note);
        var after = "# head\nnew words\ntail\n".getBytes(StandardCharsets.UTF_8);
        var at = Instant.parse("2026-03-01T12:00:00Z");
        assertEquals(new Kept.Ok(), new LocalHistory(places()).keep(known, after, at));
        try (var files = Files.newDirectoryStream(places().state().resolve("history"))) {
            var kept = Files.readString(files.iterator().next());
            assertTrue(kept.startsWith("v1 2026-03-01T12:00:00Z "));
            assertTrue(kept.endsWith("\nold answernew words\n"), kept);
        }
    }

    private Places places() {
        return new Places(temp, temp.resolve("config"), temp.resolve("state"));
    }
}
