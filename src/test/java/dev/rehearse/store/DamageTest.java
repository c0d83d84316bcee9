package dev.rehearse.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rehearse.store.Damage.Of;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// What is damaged in the state folder is told of once, and is kept as it was.
final class DamageTest {
    @TempDir Path temp;
    private Places places;

    @BeforeEach
    void emptyState() {
        places = new Places(temp, temp.resolve("config"), temp.resolve("state"));
    }

    /// Changes a byte in the middle of the file that ends so.
    private byte[] damage(String folder, String end, int at) throws IOException {
        var file = file(folder, end);
        var bytes = Files.readAllBytes(file);
        bytes[at] ^= 1;
        Files.write(file, bytes);
        return bytes;
    }

    private Path file(String folder, String end) throws IOException {
        try (var files = Files.list(places.state().resolve(folder))) {
            return files.filter(it -> it.toString().endsWith(end)).findFirst().orElseThrow();
        }
    }

    private List<Damage> ofRuns() {
        try (var journal = new RunJournal(places)) {
            var _ = journal.openRuns();
            return journal.damages();
        }
    }

    private List<Damage> ofDrafts() {
        try (var drafts = new Drafts(places)) {
            var _ = drafts.recover();
            return drafts.damages();
        }
    }

    private void check(List<Damage> found, Of of, boolean some, byte[] bytes) throws IOException {
        assertEquals(1, found.size());
        var damage = found.getFirst();
        assertEquals(of, damage.of());
        assertEquals(some, damage.some());
        assertTrue(damage.aside().toString().contains(".corrupt-"), damage.toString());
        assertEquals(
                new String(bytes, StandardCharsets.ISO_8859_1),
                Files.readString(damage.aside(), StandardCharsets.ISO_8859_1));
    }

    private void write(String run, String... lines) {
        try (var journal = new RunJournal(places)) {
            for (var line : lines) {
                assertEquals(new Kept.Ok(), journal.append(run, line));
            }
        }
    }

    private static Draft draft(String question, String text) {
        var of = new Draft.Of("/n/a.md", question, "");
        return new Draft(of, "", text, Instant.parse("2026-03-01T12:00:00Z"));
    }

    private void keep(String... texts) {
        try (var drafts = new Drafts(places)) {
            for (var text : texts) {
                var draft = draft(text, text);
                assertEquals(new Kept.Ok(), drafts.keep(draft.of(), "", text, draft.at()));
            }
        }
    }

    @Test
    void a_run_goes_on_with_the_lines_that_can_be_read() throws IOException {
        write("r1", "plan", "event a", "event b");
        var bytes = damage("runs", "r1.run", 20);
        var before = Files.getLastModifiedTime(file("runs", "r1.run"));
        check(ofRuns(), Of.RUN, true, bytes);
        assertEquals(before, Files.getLastModifiedTime(file("runs", "r1.run")));
        assertEquals(List.of(), ofRuns());
        try (var journal = new RunJournal(places)) {
            assertEquals(List.of("plan", "event b"), journal.openRuns().getFirst().lines());
        }
    }

    @Test
    void a_run_without_a_line_that_can_be_read_is_kept_and_not_offered() throws IOException {
        write("r1", "plan");
        var bytes = damage("runs", "r1.run", 12);
        check(ofRuns(), Of.RUN, false, bytes);
        assertEquals(List.of(), ofRuns());
    }

    @Test
    void a_last_line_that_was_cut_off_is_no_damage() throws IOException {
        write("r1", "plan", "event a");
        var file = file("runs", "r1.run");
        var bytes = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(bytes, bytes.length - 3));
        assertEquals(List.of(), ofRuns());
        write("r1", "event b");
        assertEquals(List.of(), ofRuns());
    }

    @Test
    void the_texts_that_can_be_read_are_back() throws IOException {
        keep("first", "second", "third");
        var middle = (int) Files.size(file("drafts", ".drafts")) / 2;
        var bytes = damage("drafts", ".drafts", middle);
        check(ofDrafts(), Of.DRAFTS, true, bytes);
        assertEquals(List.of(), ofDrafts());
    }

    @Test
    void a_journal_that_holds_no_text_is_kept() throws IOException {
        keep("first");
        Files.writeString(file("drafts", ".drafts"), "of a later version");
        check(ofDrafts(), Of.DRAFTS, false, "of a later version".getBytes(StandardCharsets.UTF_8));
        assertEquals(List.of(), ofDrafts());
    }

    @Test
    void places_that_can_be_read_serve() throws IOException {
        var spots = new ArrayList<Workspace.Spot>();
        for (var name : List.of("a", "b")) {
            spots.add(new Workspace.Spot(Path.of("/n"), Path.of("/n/" + name), 3));
            new Workspace(spots).write(places);
        }
        assertTrue(Workspace.mend(places).isEmpty());
        var bytes = damage("", "workspace", 0);
        var serving = Workspace.read(places);
        check(Workspace.mend(places).stream().toList(), Of.PLACES, true, bytes);
        assertEquals(serving, Workspace.read(places));
        assertFalse(serving.spots().isEmpty());
        assertTrue(Workspace.mend(places).isEmpty());
    }

    @Test
    void of_places_that_are_not_there_or_newer_nothing_is_said() throws IOException {
        assertTrue(Workspace.mend(places).isEmpty());
        Files.createDirectories(places.state());
        Files.writeString(places.state().resolve("workspace"), "spot\t9\tx\n");
        assertTrue(Workspace.mend(places).isEmpty());
    }

    @Test
    void the_words_say_what_was_damaged_what_it_means_and_where_it_is() {
        var aside = Path.of("/s/runs/r1.run.corrupt-17");
        assertEquals(
                "the journal of a run was damaged: the run goes on with what can be read;"
                        + " kept as r1.run.corrupt-17",
                new Damage(Of.RUN, true, aside).words());
        assertEquals(
                "the journal of a run was damaged: that run cannot go on;"
                        + " kept as /s/runs/r1.run.corrupt-17.",
                new Damage(Of.RUN, false, aside).line());
        for (var of : Of.values()) {
            assertTrue(new Damage(of, true, aside).words().contains("damaged: "));
            assertTrue(new Damage(of, false, aside).words().endsWith("r1.run.corrupt-17"));
        }
    }
}
