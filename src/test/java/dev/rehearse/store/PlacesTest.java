package dev.rehearse.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;

final class PlacesTest {
    @TempDir Path temp;

    @Test
    void files_live_where_xdg_says() {
        var places =
                Places.of(Map.of("HOME", "/h", "XDG_CONFIG_HOME", "/c", "XDG_STATE_HOME", "/s"));
        assertEquals(Path.of("/c/rehearse/config.json"), places.settingsFile());
        assertEquals(Path.of("/s/rehearse"), places.state());
    }

    @Test
    void without_a_word_from_xdg_they_live_at_home() {
        for (var ignored : new String[] {"", "relative/state", "./s"}) {
            var places = Places.of(Map.of("HOME", "/h", "XDG_STATE_HOME", ignored));
            assertEquals(Path.of("/h/.local/state/rehearse"), places.state());
            assertEquals(Path.of("/h/.config/rehearse"), places.config());
        }
    }

    @Test
    void data_lies_beside_the_note_and_is_not_made_by_asking() throws IOException {
        var note = note("alone/Graphs.md");
        assertEquals(planned("alone"), data(note));
        assertEquals(planned("alone"), data(note.getParent()));
        assertFalse(Files.exists(temp.resolve("alone/.rehearse")));
    }

    @Test
    void the_nearest_existing_data_upward_is_taken() throws IOException {
        var note = note("repo/a/b/Graphs.md");
        Files.createDirectories(temp.resolve("repo/.git"));
        Files.createDirectories(temp.resolve("repo/.rehearse"));
        assertEquals(existing("repo"), data(note));
        Files.createDirectories(temp.resolve("repo/a/.rehearse"));
        assertEquals(existing("repo/a"), data(note));
    }

    @Test
    void data_above_the_repository_or_outside_home_is_somebody_elses() throws IOException {
        var note = note("outer/repo/Graphs.md");
        Files.createDirectories(temp.resolve("outer/.rehearse"));
        assertEquals(planned("outer/repo"), data(note), "neither in a repository nor at home");
        Files.createDirectories(temp.resolve("outer/repo/.git"));
        assertEquals(planned("outer/repo"), data(note));
    }

    @Test
    void data_at_home_serves_all_below_it() throws IOException {
        var note = note("home/deep/below/Graphs.md");
        Files.createDirectories(temp.resolve("home/.rehearse"));
        assertEquals(existing("home"), data(note));
    }

    @Test
    void data_that_is_a_link_or_a_file_is_refused_with_a_word() throws IOException {
        var note = note("repo/Graphs.md");
        var elsewhere = Files.createDirectory(temp.resolve("elsewhere"));
        var data = temp.resolve("repo/.rehearse");
        Files.createSymbolicLink(data, elsewhere);
        var refused = assertInstanceOf(Places.Data.Elsewhere.class, data(note));
        assertEquals(data + " is not a real folder", refused.why());
        assertEquals(temp.resolve("state/notebooks"), refused.folder().getParent());
        Files.delete(data);
        Files.writeString(data, "a file");
        assertInstanceOf(Places.Data.Elsewhere.class, data(note));
    }

    @Test
    void a_notebook_that_cannot_be_written_keeps_its_data_in_the_state_folder() throws IOException {
        var note = note("locked/Graphs.md");
        var folder = note.getParent();
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("r-xr-xr-x"));
        assumeFalse(Files.isWritable(folder), "root may write anywhere");
        var elsewhere = assertInstanceOf(Places.Data.Elsewhere.class, data(note));
        assertEquals(folder + " cannot be written", elsewhere.why());
    }

    private Path note(String path) throws IOException {
        var note = temp.resolve(path);
        Files.createDirectories(note.getParent());
        return Files.writeString(note, "# note\n");
    }

    private Places.Data data(Path notebook) {
        var home = temp.resolve("home");
        return new Places(home, temp.resolve("config"), temp.resolve("state")).data(notebook);
    }

    private Places.Data planned(String folder) {
        return new Places.Data.Planned(temp.resolve(folder).resolve(".rehearse"));
    }

    private Places.Data existing(String folder) {
        return new Places.Data.Existing(temp.resolve(folder).resolve(".rehearse"));
    }
}
