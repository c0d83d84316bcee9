package dev.rehearse.app;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rehearse.screen.Size;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;

/// A damaged file of the state folder is said in the status line at the next start, and only then.
final class DamagedStateTest {
    @TempDir Path folder;

    private void write(String file, String text) throws IOException {
        var path = folder.resolve(file);
        Files.createDirectories(path.resolveSibling(""));
        Files.writeString(path, text);
    }

    /// Starts and leaves; the status line, and what was said at leaving.
    private List<String> sit() {
        var start = Instant.parse("2026-07-16T13:42:00Z");
        var sitting = new Sitting(folder, new Size(120, 36), start, ZoneId.of("UTC"), false);
        sitting.start("notes");
        var status = sitting.screen().rows().getLast();
        sitting.press("q");
        return List.of(status, String.join("\n", sitting.goodbye()));
    }

    private void check(String file, String text, String words) throws IOException {
        write("notes/a.md", "# A\n\n## Questions\n\n- what is it?\n");
        write("state/rehearse/" + file, text);
        var said = sit();
        var name = file.substring(file.lastIndexOf('/') + 1);
        assertTrue(said.getFirst().contains(words), said.getFirst());
        assertTrue(said.getFirst().contains("kept as " + name + ".corrupt-"), said.getFirst());
        assertTrue(said.getLast().contains("state/rehearse/" + file + ".corrupt-"), said.getLast());
        assertTrue(sit().stream().noneMatch(it -> it.contains("damaged")));
    }

    @Test
    void of_a_run() throws IOException {
        check("runs/r1.run", "no line of ours\n", "the journal of a run was damaged");
    }

    @Test
    void of_drafts() throws IOException {
        check("drafts/1-0.drafts", "no text of ours", "a journal of drafts was damaged");
    }

    @Test
    void of_the_last_places() throws IOException {
        check("workspace", "spot\t1\ttoo few\n", "your last places were damaged");
    }

    @Test
    void several_are_counted_and_all_of_them_are_said_at_leaving() throws IOException {
        write("notes/a.md", "# A\n");
        write("state/rehearse/runs/r1.run", "no line of ours\n");
        write("state/rehearse/workspace", "spot\t1\ttoo few\n");
        var said = sit();
        assertTrue(said.getFirst().contains("(and 1 more)"), said.getFirst());
        assertTrue(said.getLast().contains("the journal of a run was damaged"), said.getLast());
        assertTrue(said.getLast().contains("your last places were damaged"), said.getLast());
    }
}
