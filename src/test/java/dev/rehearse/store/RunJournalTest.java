package dev.rehearse.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

final class RunJournalTest {
    @TempDir Path temp;
    private Places places;

    @BeforeEach
    void emptyState() {
        places = new Places(temp, temp.resolve("config"), temp.resolve("state"));
    }

    @Test
    void a_run_that_was_cut_off_is_offered_with_all_its_lines() {
        try (var killed = new RunJournal(places)) {
            write(killed, "r1", "plan {\"é\"}", "event start", "elapsed 1000");
        }
        check("r1", "plan {\"é\"}", "event start", "elapsed 1000");
        try (var resumed = new RunJournal(places)) {
            write(resumed, "r1", "elapsed 2000");
        }
        check("r1", "plan {\"é\"}", "event start", "elapsed 1000", "elapsed 2000");
    }

    @Test
    void a_closed_run_is_not_offered() {
        try (var journal = new RunJournal(places)) {
            write(journal, "r1", "plan");
            write(journal, "r2", "plan");
            assertEquals(new Kept.Ok(), journal.close("r1"));
        }
        check("r2", "plan");
        try (var next = new RunJournal(places)) {
            assertEquals(new Kept.Ok(), next.close("r2"));
            assertEquals(List.of(), next.openRuns());
        }
    }

    @Test
    void a_run_of_a_living_process_is_not_offered_nor_written() {
        try (var living = new RunJournal(places);
                var other = new RunJournal(places)) {
            write(living, "r1", "plan");
            assertEquals(List.of(), living.openRuns());
            assertEquals(List.of(), other.openRuns());
            assertEquals(
                    new Kept.Failed("the run is not kept: the run is open in another window"),
                    other.append("r1", "elapsed 1"));
        }
    }

    @Test
    void a_journal_cut_at_any_byte_gives_its_whole_lines() throws IOException {
        var lines = List.of("plan", "event a", "event b");
        try (var journal = new RunJournal(places)) {
            write(journal, "r1", lines.toArray(String[]::new));
        }
        var file = places.state().resolve("runs/r1.run");
        var whole = Files.readAllBytes(file);
        for (var cut = 14; cut < whole.length; cut++) {
            Files.write(file, Arrays.copyOf(whole, cut));
            try (var next = new RunJournal(places)) {
                var found = next.openRuns().getFirst().lines();
                assertEquals(lines.subList(0, found.size()), found);
                write(next, "r1", "after");
            }
            try (var later = new RunJournal(places)) {
                assertEquals("after", later.openRuns().getFirst().lines().getLast());
            }
        }
    }

    @Test
    void an_id_never_becomes_a_path() {
        try (var journal = new RunJournal(places)) {
            assertThrows(IllegalArgumentException.class, () -> journal.append("../../etc", "line"));
        }
    }

    @Test
    void what_could_not_be_written_is_written_with_the_next_line() throws IOException {
        Files.createDirectories(places.state());
        Files.writeString(places.state().resolve("runs"), "in the way");
        try (var journal = new RunJournal(places)) {
            assertInstanceOf(Kept.Failed.class, journal.append("r1", "plan"));
            assertInstanceOf(Kept.Failed.class, journal.append("r1", "event"));
            Files.delete(places.state().resolve("runs"));
            assertEquals(new Kept.Ok(), journal.append("r1", "elapsed"));
            assertEquals(new Kept.Ok(), journal.sync());
        }
        check("r1", "plan", "event", "elapsed");
    }

    private static void write(RunJournal journal, String run, String... lines) {
        for (var line : lines) {
            assertEquals(new Kept.Ok(), journal.append(run, line));
        }
    }

    private void check(String run, String... lines) {
        try (var next = new RunJournal(places)) {
            var found = next.openRuns();
            assertEquals(1, found.size());
            assertEquals(run, found.getFirst().id());
            assertEquals(List.of(lines), found.getFirst().lines());
        }
    }
}
