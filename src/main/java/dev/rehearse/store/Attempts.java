package dev.rehearse.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.nio.file.LinkOption.NOFOLLOW_LINKS;

import dev.rehearse.rehearsal.Attempt;
import dev.rehearse.rehearsal.Grade;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.channels.Channels;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.zip.CRC32;

/// A notebook's attempts: one line of JSON each, only ever appended.
public final class Attempts {
    private static final String FILE = "attempts.jsonl";

    private final Places places;
    private final Path notebook;

    /// `notebook` is its folder, or the note that was opened alone.
    public Attempts(Places places, Path notebook) {
        this.places = places;
        this.notebook = notebook;
    }

    /// Everything known, and what about the file deserves a word.
    public record History(List<Attempt> attempts, List<String> remarks) {}

    /// An attempt at a question of a note as [#name] names it.
    public Kept append(Attempt attempt) {
        return append(AttemptJson.attempt(attempt));
    }

    /// A verdict on an attempt; no grade takes an earlier one back.
    public Kept grade(Attempt attempt, Optional<Grade> grade, Instant at) {
        return append(AttemptJson.grade(attempt.id(), grade, at));
    }

    /// The attempt was a slip and was taken back; it is as if it had not been.
    public Kept undo(Attempt attempt) {
        return append(AttemptJson.undo(attempt.id()));
    }

    private Kept append(String line) {
        var data = places.data(notebook);
        try {
            return LineFile.append(data.folder().resolve(FILE), line);
        } catch (IOException refused) {
            return elsewhere(data, line, refused);
        }
    }

    private Kept elsewhere(Places.Data data, String line, IOException refused) {
        try {
            if (data instanceof Places.Data.Elsewhere) {
                throw refused;
            }
            var place = places.elsewhere(folder(), "").folder();
            return LineFile.append(place.resolve(FILE), line);
        } catch (IOException failure) {
            return new Kept.Failed("the attempt is not kept: " + Cause.of(failure));
        }
    }

    /// The note as the record names it: from the folder that the record stands in, so that both can
    /// be moved together.
    public String name(Path note) {
        var real = home();
        return String.valueOf(
                note.startsWith(real) && !note.equals(real)
                        ? real.relativize(note)
                        : note.getFileName());
    }

    /// The notes of these names that are still there. The record may come from outside: a name
    /// leads nowhere but into its own folder.
    public List<Path> notes(Collection<String> names) {
        var home = home();
        var notes = new ArrayList<Path>();
        for (var name : names) {
            var note = note(home, name);
            if (note.startsWith(home) && Files.isRegularFile(note, NOFOLLOW_LINKS)) {
                notes.add(note);
            }
        }
        return notes;
    }

    private static Path note(Path home, String name) {
        try {
            return home.resolve(name).normalize();
        } catch (InvalidPathException noPath) {
            return Path.of("");
        }
    }

    private Path home() {
        var data = places.data(notebook);
        return Notes.real(
                data instanceof Places.Data.Elsewhere
                        ? folder()
                        : data.folder().resolveSibling(""));
    }

    private Path folder() {
        var start = notebook.toAbsolutePath().normalize();
        return Files.isDirectory(start) ? start : start.resolveSibling("");
    }

    /// Reads what can be read: damaged lines and those of newer versions are passed over.
    public History read() {
        return history(reading());
    }

    /// The same, told in two steps where there are many: first, if they are at hand, the attempts
    /// at one note, which is named as [#name] names it. At last what was found is kept for the next
    /// start.
    public void read(String note, Consumer<List<Attempt>> first, Consumer<History> all) {
        var reading = reading();
        if (reading.isQuick()) {
            first.accept(reading.summary.log().attempts(note));
        }
        all.accept(history(reading));
        if (reading.isWorthKeeping()) {
            reading.summary.keep(AttemptSummary.place(places, reading.file));
        }
    }

    /// The hashes of what was answered in one run, by the ids of its attempts. They are so seldom
    /// asked for that they are not kept with all the rest.
    public Map<String, String> answers(String run) {
        var data = places.data(notebook).folder().resolve(FILE);
        var hashes = new HashMap<String, String>();
        answers(places.elsewhere(folder(), "").folder().resolve(FILE), run, hashes);
        answers(data, run, hashes);
        return hashes;
    }

    private static void answers(Path file, String run, Map<String, String> hashes) {
        if (!Files.exists(file, NOFOLLOW_LINKS)) {
            return;
        }
        try (var channel = Disk.toRead(file, AttemptSummary.LARGEST);
                var bytes = Channels.newInputStream(channel);
                var lines = new BufferedReader(new InputStreamReader(bytes, UTF_8))) {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.contains(run)) {
                    AttemptJson.answer(line, run, hashes);
                }
            }
        } catch (IOException unknown) {
            // Whoever read the attempts was told of it.
            return;
        }
    }

    /// All that is known, and what of it a summary knew.
    private record Reading(
            Path file, AttemptSummary summary, long known, boolean alone, List<String> remarks) {
        boolean isQuick() {
            return known > 0;
        }

        boolean isWorthKeeping() {
            return alone && summary.covered() - known >= AttemptSummary.WORTH;
        }
    }

    private static History history(Reading reading) {
        return new History(reading.summary.log().attempts(), List.copyOf(reading.remarks));
    }

    private Reading reading() {
        var remarks = new ArrayList<String>();
        var data = places.data(notebook);
        if (data instanceof Places.Data.Elsewhere(var place, var why)) {
            remarks.add("Attempts are kept in " + place + ": " + why + ".");
        }
        var file = data.folder().resolve(FILE);
        var first = read(file, remarks);
        var other = places.elsewhere(folder(), "").folder().resolve(FILE);
        if (other.equals(file) || !Files.exists(other, NOFOLLOW_LINKS)) {
            return new Reading(file, first.summary(), first.known(), true, remarks);
        }
        lines(other, first.summary().log(), remarks);
        return new Reading(file, first.summary(), first.known(), false, remarks);
    }

    private record Part(AttemptSummary summary, long known) {}

    private Part read(Path file, List<String> remarks) {
        var before = AttemptSummary.empty();
        if (!Files.exists(file, NOFOLLOW_LINKS)) {
            return new Part(before, 0);
        }
        try (var channel = Disk.toRead(file, AttemptSummary.LARGEST)) {
            if (channel.size() >= AttemptSummary.WORTH) {
                var place = AttemptSummary.place(places, file);
                before = AttemptSummary.kept(place, channel).orElse(before);
            }
            var summary = AttemptReading.read(channel, before);
            tellDamage(file, summary.damaged(), remarks);
            return new Part(summary, before.covered());
        } catch (IOException failure) {
            remarks.add("Cannot read " + file + ": " + Cause.of(failure) + ".");
            return new Part(new AttemptSummary(before.log(), 0, before.sum(), 0), 0);
        }
    }

    private static void lines(Path file, AttemptLog log, List<String> remarks) {
        try (var channel = Disk.toRead(file, AttemptSummary.LARGEST)) {
            var before = new AttemptSummary(log, 0, new CRC32(), 0);
            tellDamage(file, AttemptReading.read(channel, before).damaged(), remarks);
        } catch (IOException failure) {
            remarks.add("Cannot read " + file + ": " + Cause.of(failure) + ".");
        }
    }

    private static void tellDamage(Path file, int damaged, List<String> remarks) {
        if (damaged > 0) {
            remarks.add(LeftOut.lines(damaged, file, "unreadable"));
        }
    }
}
