package dev.rehearse.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

final class WorkspaceTest {
    private static final Path NOTEBOOK = Path.of("/n");

    @TempDir Path temp;
    private Places places;
    private Path file;

    @BeforeEach
    void emptyState() {
        places = new Places(temp, temp.resolve("config"), temp.resolve("state"));
        file = places.state().resolve("workspace");
    }

    @Test
    void what_was_written_is_read() {
        check(Workspace.empty());
        var odd = new Workspace.Spot(NOTEBOOK, Path.of("/n/a\tb\nc\\d.md"), 3);
        write(Workspace.empty().withSpot(spot("Trees", 7)).withSpot(odd));
        check(Workspace.empty().withSpot(spot("Trees", 7)).withSpot(odd));
    }

    @Test
    void the_note_seen_last_comes_first_and_each_note_once() {
        var workspace =
                Workspace.empty()
                        .withSpot(spot("Trees", 7))
                        .withSpot(spot("Graphs", 1))
                        .withSpot(new Workspace.Spot(Path.of("/other"), Path.of("/other/x"), 2))
                        .withSpot(spot("Trees", 9));
        assertEquals(List.of(spot("Trees", 9), spot("Graphs", 1)), workspace.in(NOTEBOOK));
    }

    @Test
    void a_file_cut_at_any_byte_keeps_the_whole_lines_before_it() throws IOException {
        write(Workspace.empty().withSpot(spot("Trees", 7)).withSpot(spot("Graphs", 12)));
        var whole = Files.readString(file);
        int second = whole.indexOf('\n') + 1;
        for (int cut = second; cut < whole.length() - 3; cut++) {
            Files.writeString(file, whole.substring(0, cut));
            check(Workspace.empty().withSpot(spot("Trees", 7)));
        }
    }

    @Test
    void what_no_line_of_ours_looks_like_is_passed_over() throws IOException {
        Files.createDirectories(places.state());
        Files.writeString(file, "\0\nspot\t1\t/n\t/n/\0\t1\nspot\t1\t/n\t/n/x\tmany\nwindow\t1\n");
        check(Workspace.empty());
    }

    @Test
    void a_file_that_is_a_link_is_neither_read_nor_written() throws IOException {
        var target = Files.writeString(temp.resolve("target"), "spot\t1\t/n\t/n/x\t1\n");
        Files.createDirectories(places.state());
        Files.createSymbolicLink(file, target);
        check(Workspace.empty());
        var failed = (Kept.Failed) Workspace.empty().withSpot(spot("Trees", 1)).write(places);
        assertTrue(failed.why().startsWith("the workspace is not kept: "));
        assertEquals("spot\t1\t/n\t/n/x\t1\n", Files.readString(target));
    }

    @Test
    void the_notes_seen_longest_ago_are_forgotten() {
        var workspace = Workspace.empty();
        for (var i = 0; i < 250; i++) {
            workspace = workspace.withSpot(spot("n" + i, 1));
        }
        assertEquals(200, workspace.spots().size());
        assertEquals(spot("n249", 1), workspace.in(NOTEBOOK).getFirst());
    }

    private static Workspace.Spot spot(String name, int line) {
        return new Workspace.Spot(NOTEBOOK, NOTEBOOK.resolve(name + ".md"), line);
    }

    private void write(Workspace workspace) {
        assertEquals(new Kept.Ok(), workspace.write(places));
    }

    private void check(Workspace expected) {
        assertEquals(expected, Workspace.read(places));
    }
}
