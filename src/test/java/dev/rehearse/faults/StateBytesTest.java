package dev.rehearse.faults;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.rehearse.outline.Decision;
import dev.rehearse.outline.Subject;
import dev.rehearse.rehearsal.Attempt;
import dev.rehearse.rehearsal.Outcome;
import dev.rehearse.rehearsal.Plan;
import dev.rehearse.store.Attempts;
import dev.rehearse.store.Decisions;
import dev.rehearse.store.Draft;
import dev.rehearse.store.Drafts;
import dev.rehearse.store.LocalHistory;
import dev.rehearse.store.Notes;
import dev.rehearse.store.Places;
import dev.rehearse.store.Reading;
import dev.rehearse.store.RunJournal;
import dev.rehearse.store.Save;
import dev.rehearse.store.Settings;
import dev.rehearse.store.Version;
import dev.rehearse.store.Workspace;

import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// Every file of ours, cut at each of its bytes and with each of them changed: what can be read is,
/// what could not be is told, and the damaged bytes are somewhere still when it has been written.
@Timeout(600)
final class StateBytesTest {

    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

    @TempDir Path temp;

    /// How many entries were found, and whether anything was said.
    private record Seen(int entries, boolean remarked) {}

    /// One of our files. Each write adds an entry.
    private enum Kind {
        WORKSPACE("state/workspace", false) {
            @Override
            void write(Places places, int number) {
                var spot = new Workspace.Spot(Path.of("/n"), Path.of("/n/" + number + ".md"), 3);
                Workspace.read(places).withSpot(spot).write(places);
            }

            @Override
            Seen read(Places places) {
                return new Seen(Workspace.read(places).spots().size(), false);
            }
        },
        SETTINGS("config/config.json", true) {
            @Override
            void write(Places places, int number) {
                if (number < 3) {
                    put(places.settingsFile(), "{\n \"theme\": \"light\",\n \"bell\": true\n}\n");
                }
            }

            @Override
            Seen read(Places places) {
                var found = Settings.read(places);
                var read = found.settings();
                int entries = read.bell() ? 1 : 0;
                entries += read.theme() == Settings.Theme.LIGHT ? 1 : 0;
                return new Seen(entries, !found.remarks().isEmpty());
            }
        },
        RUN("state/runs/r1.run", false) {
            @Override
            void write(Places places, int number) {
                try (var runs = new RunJournal(places)) {
                    runs.append("r1", "line " + number);
                }
            }

            @Override
            Seen read(Places places) {
                try (var runs = new RunJournal(places)) {
                    var open = runs.openRuns();
                    return new Seen(open.isEmpty() ? 0 : open.getFirst().lines().size(), false);
                }
            }
        },
        DRAFTS("state/drafts/*.drafts", false) {
            @Override
            void write(Places places, int number) {
                try (var drafts = new Drafts(places)) {
                    drafts.recover();
                    drafts.keep(new Draft.Of("/n/a.md", "q" + number, ""), "", "text", NOON);
                }
            }

            @Override
            Seen read(Places places) {
                try (var drafts = new Drafts(places)) {
                    return new Seen(drafts.recover().size(), false);
                }
            }
        },
        ATTEMPTS("home/.rehearse/attempts.jsonl", true) {
            @Override
            void write(Places places, int number) {
                new Attempts(places, places.home()).append(attempt("a" + number));
            }

            @Override
            Seen read(Places places) {
                var history = new Attempts(places, places.home()).read();
                return new Seen(history.attempts().size(), !history.remarks().isEmpty());
            }
        },
        OVERRIDES("home/.rehearse/overrides.jsonl", true) {
            @Override
            void write(Places places, int number) {
                var about = new Subject.Item("Questions", "item " + number, 1);
                new Decisions(places, places.home())
                        .keep(note(places), new Decision(about, Decision.Says.FACT), NOON);
            }

            @Override
            Seen read(Places places) {
                var decisions = new Decisions(places, places.home());
                int entries = decisions.of(note(places)).decisions().size();
                return new Seen(entries, !decisions.remarks().isEmpty());
            }
        },
        HISTORY("state/history/*.index", true) {
            @Override
            void write(Places places, int number) {
                var fresh = ("new " + number).getBytes(StandardCharsets.UTF_8);
                var why = new Save.Why(Save.What.ANSWER, 1, "one?");
                new LocalHistory(places).keep(version(places), fresh, why, NOON).done();
            }

            @Override
            Seen read(Places places) {
                var past = new LocalHistory(places).past(version(places));
                int ours =
                        (int)
                                past.saves().stream()
                                        .filter(save -> save.why().what() == Save.What.ANSWER)
                                        .count();
                return new Seen(ours, !past.remarks().isEmpty());
            }
        };

        final String glob;
        final boolean tells;

        Kind(String glob, boolean tells) {
            this.glob = glob;
            this.tells = tells;
        }

        /// A decision with another letter in it may be one of another note, or of a newer version.
        boolean tells(String what) {
            return tells && (this != OVERRIDES || what.startsWith("cut"));
        }

        abstract void write(Places places, int number);

        abstract Seen read(Places places);

        static Path note(Places places) {
            return places.home().resolve("a.md");
        }

        static Version version(Places places) {
            return new Notes(places).read(note(places)) instanceof Reading.Loaded loaded
                    ? loaded.version()
                    : fail();
        }

        private static Version fail() {
            throw new AssertionError("no note");
        }
    }

    private static void put(Path file, String text) {
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static Attempt attempt(String run) {
        return new Attempt(
                run,
                "all",
                Plan.Mode.TYPED,
                1,
                "one",
                "one?",
                NOON,
                Duration.ZERO,
                Duration.ofSeconds(62),
                Duration.ZERO,
                Duration.ofMinutes(2),
                Duration.ofSeconds(130),
                Outcome.DONE,
                120,
                "abc",
                Optional.empty(),
                "a.md",
                Optional.empty());
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void a_file_cut_or_changed_at_any_byte_costs_no_more_than_its_entry(Kind kind)
            throws IOException {
        // Some of them name the note by its place: damaged ones stand where the good one was made.
        var first = places(temp.resolve("damaged"));
        Files.writeString(Kind.note(first), "# A\n");
        kind.write(first, 1);
        kind.write(first, 2);
        copy(root(first), temp.resolve("model"));
        var model = places(temp.resolve("model"));
        var name = root(model).relativize(file(kind, root(model)));
        var good = Files.readAllBytes(root(model).resolve(name));
        var whole = kind.read(first);
        var broken = new ArrayList<String>();
        int step = Tally.of(1, 1 + good.length / 25);
        int tried = 0;
        for (int at = 0; at < good.length; at += step) {
            var changed = good.clone();
            changed[at] ^= (byte) (1 << (at % 7));
            check(kind, model, name, Arrays.copyOf(good, at), whole, good, "cut at " + at, broken);
            check(kind, model, name, changed, whole, good, "changed at " + at, broken);
            tried += 2;
        }
        Tally.says(tried + " damages of the " + kind.name().toLowerCase(java.util.Locale.ROOT));
        assertEquals("", String.join("\n", broken));
    }

    private void check(
            Kind kind,
            Places model,
            Path name,
            byte[] damaged,
            Seen whole,
            byte[] good,
            String what,
            List<String> broken)
            throws IOException {
        var root = temp.resolve("damaged");
        delete(root);
        copy(root(model), root);
        var places = places(root);
        Files.write(root.resolve(name), damaged);
        var seen = kind.read(places);
        boolean lost = seen.entries() < whole.entries() && !isShorter(what, damaged, good);
        if (lost && kind.tells(what) && !seen.remarked()) {
            broken.add(kind + " " + what + ": " + seen + ", and nothing is said");
        }
        if (seen.entries() < whole.entries() - 2 || seen.entries() > whole.entries()) {
            broken.add(kind + " " + what + ": " + seen);
        }
        kind.write(places, 3);
        var after = kind.read(places);
        if (after.entries() < Math.min(1, seen.entries())) {
            broken.add(kind + " " + what + ": " + after + " after another entry");
        }
        if (!isKept(root, damaged) && !(kind == Kind.DRAFTS && seemsCutOff(what, good))) {
            broken.add(kind + " " + what + ": what was damaged is gone");
        }
    }

    /// Cut between two of its lines a file that only grows is a whole one.
    private static boolean isShorter(String what, byte[] damaged, byte[] good) {
        return what.startsWith("cut")
                && (damaged.length == 0
                        || damaged[damaged.length - 1] == '\n'
                        || good[damaged.length] == '\n');
    }

    /// What a kill leaves of the last record of a journal was never on the screen: nothing is kept
    /// of it, whether it ends too early or says that it is longer.
    private static boolean seemsCutOff(String what, byte[] good) {
        int last = new String(good, StandardCharsets.ISO_8859_1).lastIndexOf("RH1D");
        int at = Integer.parseInt(what.replaceAll("\\D", ""));
        return what.startsWith("cut") || (at >= last + 4 && at < last + 8);
    }

    private static boolean isKept(Path root, byte[] damaged) throws IOException {
        var text = new String(damaged, StandardCharsets.ISO_8859_1);
        try (var files = Files.walk(root)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                var bytes = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
                if (bytes.contains(text)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static void delete(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (var file : files.toList().reversed()) {
                Files.delete(file);
            }
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (var files = Files.walk(from)) {
            for (var file : files.toList()) {
                var there = to.resolve(from.relativize(file));
                if (Files.isDirectory(file)) {
                    Files.createDirectories(there);
                } else {
                    Files.copy(file, there);
                }
            }
        }
    }

    private static Path root(Places places) {
        return places.home().getParent();
    }

    private static Places places(Path root) throws IOException {
        var home = Files.createDirectories(root.resolve("home"));
        return new Places(home, root.resolve("config"), root.resolve("state"));
    }

    private static Path file(Kind kind, Path root) throws IOException {
        var glob = kind.glob;
        int slash = glob.lastIndexOf('/');
        var folder = root.resolve(glob.substring(0, slash));
        try (var files = Files.newDirectoryStream(folder, glob.substring(slash + 1))) {
            return files.iterator().next();
        }
    }
}
