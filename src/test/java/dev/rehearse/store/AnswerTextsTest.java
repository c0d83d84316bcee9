package dev.rehearse.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

final class AnswerTextsTest {
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

    private Places places() {
        return new Places(temp, temp.resolve("config"), temp.resolve("state"));
    }
}
