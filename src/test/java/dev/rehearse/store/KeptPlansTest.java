package dev.rehearse.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.rehearse.rehearsal.Comparison;
import dev.rehearse.rehearsal.Plan;
import dev.rehearse.rehearsal.PlanChoice;
import dev.rehearse.rehearsal.Signals;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CyclicBarrier;

/// The file of plans, whole, damaged, and of another version.
final class KeptPlansTest {
    private static final PlanChoice PLAIN = PlanChoice.standard().named("Plain");
    private static final PlanChoice EVERYTHING =
            new PlanChoice(
                    "All at once: \"50 %\"",
                    PlanChoice.Scope.SECTION,
                    "Evan questions",
                    PlanChoice.Only.FAILED,
                    Plan.Order.WEAKEST_FIRST,
                    Plan.Mode.SPOKEN,
                    new PlanChoice.Limits(
                            Optional.of(Duration.ofSeconds(90)),
                            Optional.empty(),
                            Optional.of(Duration.ZERO),
                            Optional.of(Duration.ofSeconds(40)),
                            Optional.of(Duration.ofSeconds(3))),
                    Plan.Redistribution.BOTH,
                    Plan.Review.AT_END,
                    new Signals.Left(Duration.ofMinutes(1), Duration.ofSeconds(20)),
                    Optional.of(LocalDate.of(2026, 7, 24)));

    @TempDir Path temp;
    private Path notes;
    private Places places;
    private KeptPlans plans;

    @BeforeEach
    void make_a_notebook() throws IOException {
        notes = Files.createDirectory(temp.resolve("notes"));
        places = Places.of(Map.of("HOME", temp.toString()));
        plans = new KeptPlans(places, notes);
    }

    private Path file() {
        return notes.resolve(".rehearse/plans.json");
    }

    private void write(String json) throws IOException {
        Files.createDirectories(file().resolveSibling(""));
        Files.writeString(file(), json);
    }

    private List<String> names() {
        return plans.read().plans().stream().map(PlanChoice::name).toList();
    }

    private List<String> inFolder() throws IOException {
        try (var files = Files.list(file().resolveSibling(""))) {
            return files.map(path -> path.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void what_is_kept_is_read_again() {
        plans.keep("", PLAIN);
        plans.keep("", EVERYTHING);
        assertEquals(List.of(PLAIN, EVERYTHING), plans.read().plans());
        assertEquals(List.of(), plans.read().remarks());
    }

    @Test
    void nothing_is_made_before_the_first_plan() throws IOException {
        assertEquals(List.of(), plans.read().plans());
        assertFalse(Files.exists(notes.resolve(".rehearse")));
        assertInstanceOf(Kept.Made.class, plans.keep("", PLAIN));
        assertInstanceOf(Kept.Ok.class, plans.keep("", EVERYTHING));
        var mode = PosixFilePermissions.toString(Files.getPosixFilePermissions(file()));
        assertEquals("rw-------", mode);
    }

    @Test
    void a_plan_can_be_changed_called_otherwise_and_dropped() {
        plans.keep("", PLAIN);
        plans.keep("", EVERYTHING);
        plans.keep("Plain", PLAIN.named("Simple").with(PlanChoice.Only.DUE));
        assertEquals(List.of("Simple", EVERYTHING.name()), names());
        assertEquals(PlanChoice.Only.DUE, plans.read().plans().getFirst().only());
        plans.drop(EVERYTHING.name());
        assertEquals(List.of("Simple"), names());
    }

    @Test
    void what_this_version_does_not_know_stays() throws IOException {
        write(
                """
                {"version": 1, "theme": "blue", "plans": [
                  {"name": "Plain", "music": "soft", "review": "after-each"},
                  {"name": "Odd", "questions": "folder"},
                  7]}
                """);
        assertEquals(List.of("Plain"), names());
        assertTrue(
                plans.read()
                        .remarks()
                        .getFirst()
                        .endsWith("2 plans are not understood and left out."));
        plans.keep("Plain", PLAIN.with(PlanChoice.Only.DUE));
        var text = Files.readString(file());
        for (var kept : List.of("blue", "soft", "Odd", "folder", "7", "due")) {
            assertTrue(text.contains(kept), text);
        }
    }

    @Test
    void the_file_from_before_lies_beside_it() throws IOException {
        plans.keep("", PLAIN);
        plans.drop("Plain");
        assertEquals(List.of("plans.json", "plans.json.bak"), inFolder());
        assertTrue(Files.readString(notes.resolve(".rehearse/plans.json.bak")).contains("Plain"));
    }

    @Test
    void a_damaged_file_is_said_kept_aside_and_replaced_by_the_one_before() throws IOException {
        plans.keep("", PLAIN);
        plans.keep("", EVERYTHING);
        Files.writeString(file(), "{\"version\": 1, \"pla", UTF_8);
        assertEquals(List.of("Plain"), names());
        assertTrue(plans.read().remarks().getFirst().contains("cannot be read"));
        assertInstanceOf(Kept.Ok.class, plans.keep("", EVERYTHING));
        assertEquals(List.of("Plain", EVERYTHING.name()), names());
        var aside = inFolder().stream().filter(name -> name.contains(".corrupt-")).toList();
        assertEquals(1, aside.size());
        assertEquals(
                "{\"version\": 1, \"pla",
                Files.readString(notes.resolve(".rehearse").resolve(aside.getFirst())));
    }

    @Test
    void a_file_of_a_newer_version_is_not_touched() throws IOException {
        var newer = "{\"version\": 2, \"plans\": [{\"name\": \"Plain\", \"only\": \"all\"}]}";
        write(newer);
        assertEquals(List.of(), names());
        assertTrue(plans.read().remarks().getFirst().contains("version 2"));
        assertInstanceOf(Kept.Failed.class, plans.keep("", EVERYTHING));
        assertEquals(newer, Files.readString(file()));
    }

    @Test
    void a_link_is_not_followed() throws IOException {
        var elsewhere = Files.writeString(temp.resolve("elsewhere"), "{\"plans\": []}");
        Files.createDirectories(file().resolveSibling(""));
        Files.createSymbolicLink(file(), elsewhere);
        assertEquals(1, plans.read().remarks().size());
        assertInstanceOf(Kept.Failed.class, plans.keep("", PLAIN));
        assertEquals("{\"plans\": []}", Files.readString(elsewhere));
    }

    @Test
    void the_plan_chosen_last_is_remembered_for_each_notebook() throws IOException {
        var last = new LastPlans(places);
        assertEquals(Optional.empty(), last.read(notes).plan());
        last.write(notes, PLAIN);
        last.write(temp, EVERYTHING);
        last.write(notes, EVERYTHING.named("tab\tand\nline"));
        assertEquals("tab\tand\nline", last.read(notes).plan().orElseThrow().name());
        assertEquals(Optional.of(EVERYTHING), last.read(temp).plan());
    }

    @Test
    void what_runs_are_compared_with_is_remembered_beside_the_plan() {
        var last = new LastPlans(places);
        assertEquals(Optional.empty(), last.read(notes).comparison());
        last.write(notes, PLAIN);
        last.write(notes, Comparison.BEST);
        last.write(temp, Comparison.MEDIAN);
        last.write(notes, Comparison.LAST);
        assertEquals(Optional.of(Comparison.LAST), last.read(notes).comparison());
        assertEquals(Optional.of(Comparison.MEDIAN), last.read(temp).comparison());
        assertEquals(Optional.of(PLAIN), last.read(notes).plan());
    }

    @Test
    void last_plans_of_another_version_stay_and_those_nobody_can_read_are_none()
            throws IOException {
        var file = places.state().resolve("plans");
        Files.createDirectories(places.state());
        Files.writeString(file, "plan\t2\t/n\tx\nplan\t1\t" + notes + "\tname\tNOWHERE\n");
        assertEquals(Optional.empty(), new LastPlans(places).read(notes).plan());
        new LastPlans(places).write(notes, PLAIN);
        assertTrue(Files.readString(file).startsWith("plan\t2\t/n\tx\n"));
        assertEquals(Optional.of(PLAIN), new LastPlans(places).read(notes).plan());
    }

    @Test
    void windows_that_keep_plans_at_once_keep_all_of_them() throws Exception {
        var together = new CyclicBarrier(3);
        var windows = new ArrayList<Thread>();
        var failures = new ConcurrentLinkedQueue<String>();
        for (int window = 0; window < 3; window++) {
            var mine = "of " + window + ", ";
            windows.add(
                    Thread.ofPlatform()
                            .start(() -> {
                                for (int plan = 0; plan < 12; plan++) {
                                    meet(together);
                                    var kept =
                                            new KeptPlans(places, notes)
                                                    .keep("", PLAIN.named(mine + plan));
                                    if (kept instanceof Kept.Failed(var why)) {
                                        failures.add(why);
                                    }
                                }
                            }));
        }
        for (var window : windows) {
            window.join();
        }
        assertEquals(List.of(), List.copyOf(failures));
        assertEquals(36, names().size(), names().toString());
    }

    private static void meet(CyclicBarrier together) {
        try {
            together.await();
        } catch (InterruptedException | BrokenBarrierException apart) {
            throw new IllegalStateException(apart);
        }
    }

    @Test
    void without_a_place_for_a_lock_a_plan_is_kept_all_the_same() throws IOException {
        Files.createDirectories(places.state().resolveSibling(""));
        Files.writeString(places.state(), "in the way");
        assertInstanceOf(Kept.Made.class, plans.keep("", PLAIN));
        assertEquals(List.of("Plain"), names());
    }
}
