package dev.rehearse.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

final class GitExcludeTest {
    @TempDir Path temp;

    @Test
    void it_is_offered_in_a_repository_until_it_is_there() throws IOException {
        var notes = Files.createDirectories(temp.resolve("repo/notes"));
        assertTrue(GitExclude.offer(notes).isEmpty());
        var info = Files.createDirectories(temp.resolve("repo/.git/info"));
        Files.writeString(info.resolve("exclude"), "*.class");
        var offer = GitExclude.offer(notes).orElseThrow();
        assertEquals(new Kept.Ok(), offer.add());
        assertEquals("*.class\n.rehearse/\n", Files.readString(info.resolve("exclude")));
        assertTrue(GitExclude.offer(notes).isEmpty());
    }

    @Test
    void a_repository_that_ignores_it_is_not_asked() throws IOException {
        Files.createDirectories(temp.resolve(".git/info"));
        Files.writeString(temp.resolve(".gitignore"), "target\n/.rehearse\n");
        assertTrue(GitExclude.offer(temp).isEmpty());
    }
}
