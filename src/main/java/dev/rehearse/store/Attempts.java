package dev.rehearse.store;

import static java.nio.file.LinkOption.NOFOLLOW_LINKS;

import dev.rehearse.rehearsal.Attempt;
import dev.rehearse.rehearsal.Grade;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/// A notebook's attempts: one line of JSON each, only ever appended.
public final class Attempts {
    private static final long LARGEST = 256 << 20;
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
        var log = new AttemptLog();
        var remarks = new ArrayList<String>();
        var data = places.data(notebook);
        if (data instanceof Places.Data.Elsewhere(var place, var why)) {
            remarks.add("Attempts are kept in " + place + ": " + why + ".");
        }
        read(data.folder(), log, remarks);
        var other = places.elsewhere(folder(), "").folder();
        if (!other.equals(data.folder())) {
            read(other, log, remarks);
        }
        return new History(log.attempts(), List.copyOf(remarks));
    }

    private static void read(Path folder, AttemptLog log, List<String> remarks) {
        var file = folder.resolve(FILE);
        if (!Files.exists(file, NOFOLLOW_LINKS)) {
            return;
        }
        try (var channel = Disk.toRead(file, LARGEST)) {
            int damaged = AttemptReading.read(channel, log);
            if (damaged > 0) {
                remarks.add(file + ": " + damaged + " lines could not be read and are left out.");
            }
        } catch (IOException failure) {
            remarks.add("Cannot read " + file + ": " + Cause.of(failure) + ".");
        }
    }
}
