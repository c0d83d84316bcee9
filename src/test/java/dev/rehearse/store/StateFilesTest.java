package dev.rehearse.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.rehearse.rehearsal.PlanChoice;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/// Every file of ours, with everything that can be wrong with it: it is read, and written on, as
/// well as it can be, and what is not ours is not touched.
final class StateFilesTest {
    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

    @TempDir Path temp;

    /// One of our files: how something gets into it, and how it is looked at.
    private enum Kind {
        WORKSPACE {
            @Override
            void write(Places places) {
                var spot = new Workspace.Spot(Path.of("/n"), Path.of("/n/a.md"), 3);
                Workspace.read(places).withSpot(spot).write(places);
            }

            @Override
            void read(Places places) {
                Workspace.read(places);
            }
        },
        SETTINGS {
            @Override
            void write(Places places) {
                Settings.make(places);
            }

            @Override
            void read(Places places) {
                Settings.read(places);
            }
        },
        DRAFTS {
            @Override
            void write(Places places) {
                try (var drafts = new Drafts(places)) {
                    drafts.keep(new Draft.Of("/n/a.md", "one", ""), "", "text", NOON);
                }
            }

            @Override
            void read(Places places) {
                try (var drafts = new Drafts(places)) {
                    drafts.recover();
                }
            }
        },
        RUN {
            @Override
            void write(Places places) {
                try (var runs = new RunJournal(places)) {
                    runs.append("r1", "a line");
                }
            }

            @Override
            void read(Places places) {
                try (var runs = new RunJournal(places)) {
                    runs.openRuns();
                }
            }
        },
        ATTEMPTS {
            @Override
            void write(Places places) {
                new Attempts(places, places.home()).append(AttemptsTest.attempt("a"));
            }

            @Override
            void read(Places places) {
                new Attempts(places, places.home()).read();
            }
        },
        PLANS {
            @Override
            void write(Places places) {
                new KeptPlans(places, places.home()).keep("", PlanChoice.standard().named("one"));
            }

            @Override
            void read(Places places) {
                new KeptPlans(places, places.home()).read();
            }
        },
        LAST_PLANS {
            @Override
            void write(Places places) {
                new LastPlans(places).write(places.home(), PlanChoice.standard());
            }

            @Override
            void read(Places places) {
                new LastPlans(places).read(places.home());
            }
        },
        HISTORY {
            @Override
            void write(Places places) {
                var why = new Save.Why(Save.What.ANSWER, 1, "one?");
                new LocalHistory(places)
                        .keep(note(places), "new".getBytes(UTF_8), why, NOON)
                        .done();
            }

            @Override
            void read(Places places) {
                new LocalHistory(places).past(note(places));
            }
        };

        abstract void write(Places places);

        abstract void read(Places places);

        static Version note(Places places) {
            try {
                var note = places.home().resolve("a.md");
                if (!Files.exists(note)) {
                    Files.writeString(note, "# A\n");
                }
                return Notes.load(note);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private enum Damage {
        EMPTY,
        NOISE,
        CUT,
        HUGE,
        LINK,
        PIPE,
        FOLDER
    }

    static Stream<org.junit.jupiter.params.provider.Arguments> all() {
        return Arrays.stream(Kind.values())
                .flatMap(kind ->
                        Arrays.stream(Damage.values())
                                .map(damage ->
                                        org.junit.jupiter.params.provider.Arguments.of(
                                                kind, damage)));
    }

    @ParameterizedTest
    @MethodSource("all")
    void a_damaged_file_stops_nothing_and_nothing_foreign_is_touched(Kind kind, Damage damage)
            throws IOException, InterruptedException {
        var places = places();
        kind.write(places);
        var file = file(kind, places);
        var target = Files.writeString(temp.resolve("target"), "not ours");
        damage(file, damage, target);
        assertTimeoutPreemptively(
                Duration.ofSeconds(20),
                () -> {
                    kind.read(places);
                    kind.write(places);
                    kind.read(places);
                });
        assertEquals("not ours", Files.readString(target));
    }

    @Test
    void a_damaged_workspace_is_kept_aside_and_the_last_good_one_serves() throws IOException {
        var places = places();
        Kind.WORKSPACE.write(places);
        Kind.WORKSPACE.write(places);
        var good = Workspace.read(places);
        var file = places.state().resolve("workspace");
        Files.writeString(file, "spot\t1\t/n");
        assertEquals(good, Workspace.read(places));
        Kind.WORKSPACE.write(places);
        assertEquals(good, Workspace.read(places));
        try (var files = Files.newDirectoryStream(places.state(), "workspace.corrupt-*")) {
            assertEquals("spot\t1\t/n", Files.readString(files.iterator().next()));
        }
    }

    @Test
    void a_journal_of_drafts_that_holds_nothing_of_ours_is_kept_aside() throws IOException {
        var places = places();
        Kind.DRAFTS.write(places);
        var file = file(Kind.DRAFTS, places);
        Files.writeString(file, "of a later version");
        Kind.DRAFTS.read(places);
        try (var files = Files.newDirectoryStream(places.state().resolve("drafts"))) {
            assertEquals("of a later version", Files.readString(files.iterator().next()));
        }
    }

    @Test
    void a_workspace_of_a_newer_version_is_left_and_ours_stands_beside_it() throws IOException {
        var places = places();
        Kind.WORKSPACE.write(places);
        var file = places.state().resolve("workspace");
        var newer = Files.readString(file) + "spot\t2\t/n\t/n/a.md\t3\tmore\n";
        Files.writeString(file, newer);
        Kind.WORKSPACE.write(places);
        assertEquals(newer, Files.readString(file));
        assertEquals(1, Workspace.read(places).spots().size());
    }

    @Test
    void everything_of_ours_is_private() throws IOException {
        var places = places();
        for (var kind : Kind.values()) {
            kind.write(places);
        }
        var ours = List.of(places.state(), places.config(), places.home().resolve(".rehearse"));
        for (var folder : ours) {
            try (var files = Files.walk(folder)) {
                for (var file : files.toList()) {
                    var mode = Files.isDirectory(file) ? "rwx------" : "rw-------";
                    var is = PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
                    assertEquals(mode, is, file.toString());
                }
            }
        }
    }

    private Places places() throws IOException {
        var home = Files.createDirectories(temp.resolve("home"));
        return new Places(home, temp.resolve("config"), temp.resolve("state"));
    }

    private static Path file(Kind kind, Places places) throws IOException {
        return switch (kind) {
            case WORKSPACE -> places.state().resolve("workspace");
            case SETTINGS -> places.settingsFile();
            case DRAFTS -> only(places.state().resolve("drafts"), "*.drafts");
            case RUN -> places.state().resolve("runs/r1.run");
            case ATTEMPTS -> places.home().resolve(".rehearse/attempts.jsonl");
            case PLANS -> places.home().resolve(".rehearse/plans.json");
            case LAST_PLANS -> places.state().resolve("plans");
            case HISTORY -> only(places.state().resolve("history"), "*.index");
        };
    }

    private static Path only(Path folder, String glob) throws IOException {
        try (var files = Files.newDirectoryStream(folder, glob)) {
            return files.iterator().next();
        }
    }

    private static void damage(Path file, Damage damage, Path target)
            throws IOException, InterruptedException {
        var bytes = Files.readAllBytes(file);
        switch (damage) {
            case EMPTY -> Files.write(file, new byte[0]);
            case NOISE -> Files.write(file, new byte[] {0, -1, '{', 10, -128, 27, '[', 10});
            case CUT -> Files.write(file, Arrays.copyOf(bytes, bytes.length / 2));
            case HUGE -> {
                try (var huge = new RandomAccessFile(file.toFile(), "rw")) {
                    huge.setLength(200 << 20);
                }
            }
            case LINK -> {
                Files.delete(file);
                Files.createSymbolicLink(file, target);
            }
            case PIPE -> {
                Files.delete(file);
                var made = new ProcessBuilder("mkfifo", file.toString()).start().waitFor();
                assertEquals(0, made);
            }
            case FOLDER -> {
                Files.delete(file);
                Files.createDirectory(file);
                assertTrue(Files.isDirectory(file));
            }
        }
    }
}
