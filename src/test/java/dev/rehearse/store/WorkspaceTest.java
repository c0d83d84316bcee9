package dev.rehearse.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

final class WorkspaceTest {
    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
    private static final Workspace.Spot SPOT = new Workspace.Spot("Graphs.md", "Trees", 7);

    @TempDir Path temp;
    private Places places;
    private Path file;

    @BeforeEach
    void emptyState() {
        places = new Places(temp, temp.resolve("config"), temp.resolve("state"));
        file = places.state().resolve("workspace.json");
    }

    @Test
    void what_was_written_is_read() {
        check(Workspace.empty());
        write(1, 30);
        check(workspace(1, 30));
    }

    @Test
    void a_file_cut_at_any_byte_is_kept_aside_and_the_last_good_one_serves() throws IOException {
        write(1, 30);
        write(2, 40);
        var whole = Files.readString(file);
        for (var cut = 0; cut < whole.length() - 2; cut++) {
            Files.writeString(file, whole.substring(0, cut));
            var aside = places.state().resolve("workspace.json.corrupt-2026-03-01T120000Z");
            check(workspace(1, 30), "workspace.json was damaged and is kept as " + aside + ".");
            assertEquals(whole.substring(0, cut), Files.readString(aside));
        }
        write(3, 50);
        check(workspace(3, 50));
    }

    @Test
    void the_file_of_a_newer_version_is_left_alone() throws IOException {
        write(1, 30);
        var newer = "{\"v\": 2, \"notebooks\": 7}";
        Files.writeString(file, newer);
        check(Workspace.empty());
        write(2, 40);
        check(workspace(2, 40));
        assertEquals(newer, Files.readString(file));
    }

    @Test
    void a_file_that_is_a_link_is_neither_read_nor_written() throws IOException {
        var target = Files.writeString(temp.resolve("target"), "{}");
        Files.createDirectories(places.state());
        Files.createSymbolicLink(file, target);
        check(Workspace.empty(), "Cannot read " + file + ": it is not a regular file.");
        var failed = (Kept.Failed) workspace(1, 30).write(places);
        assertTrue(failed.why().startsWith("the workspace is not kept: "));
        assertEquals("{}", Files.readString(target));
    }

    @Test
    void the_notebooks_seen_longest_ago_are_forgotten() {
        var workspace = Workspace.empty();
        for (var i = 0; i < 250; i++) {
            workspace = workspace.withSpot(Path.of("/n/" + i), SPOT);
        }
        assertEquals(200, workspace.spots().size());
        assertEquals("/n/249", workspace.spots().lastEntry().getKey());
    }

    private static Workspace workspace(int line, int size) {
        var spot = new Workspace.Spot("Graphs.md", "Trees", line);
        return Workspace.empty().withSpot(Path.of("/n"), spot).withWindow("notebook", size);
    }

    private void write(int line, int size) {
        assertEquals(new Kept.Ok(), workspace(line, size).write(places));
    }

    private void check(Workspace expected, String... remarks) {
        assertEquals(new Workspace.Found(expected, List.of(remarks)), Workspace.read(places, NOON));
    }
}
