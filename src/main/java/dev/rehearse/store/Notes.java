package dev.rehearse.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;

/// Lists, reads, watches and saves notes.
public final class Notes {
    static final long LARGEST = 256L << 20;
    private static final int HEAD = 4096;

    /// What is polled by content: on a network the stat of a file may be seconds old.
    private static final int LARGEST_POLLED = 1 << 20;

    private final Places places;
    private final Predicate<Path> isFarAway;
    private final Map<Path, Boolean> farAway = new ConcurrentHashMap<>();

    public Notes(Places places) {
        this(places, folder -> Ground.network(folder).isPresent());
    }

    /// `isFarAway` tells whether a folder is on a network.
    Notes(Places places, Predicate<Path> isFarAway) {
        this.places = places;
        this.isFarAway = isFarAway;
    }

    /// Where notes are when no path was given: `notes/` here, else here.
    public static Path standard(Path here) {
        var notes = here.resolve("notes");
        if (Files.isDirectory(notes)) {
            return notes;
        }
        // The empty path is this folder too, but no message could name it.
        return here.toString().isEmpty() ? Path.of(".") : here;
    }

    /// The path with every link resolved: a note is the same note whichever way it was reached.
    public static Path real(Path note) {
        try {
            return note.toRealPath();
        } catch (IOException unreachable) {
            return note.toAbsolutePath().normalize();
        }
    }

    /// Whether the note lies outside its notebook, which is a folder or a note opened alone: then a
    /// link led there. By real paths, so that a notebook which is itself a link holds its notes.
    public static boolean leadsOut(Path notebook, Version note) {
        var path = notebook.toAbsolutePath().normalize();
        var folder = Files.isDirectory(path) ? path : path.resolveSibling("");
        return !note.real().startsWith(real(folder));
    }

    public Listing list(Path path) {
        try {
            if (Files.isDirectory(path)) {
                return new FolderWalk(path).listing();
            }
            return one(path);
        } catch (NoSuchFileException gone) {
            var line = "Cannot open " + path + ": there is no such file or folder.";
            return new Listing.Nothing(path, Listing.Why.MISSING, line);
        } catch (IOException failure) {
            var line = "Cannot read " + path + ": " + Cause.of(failure) + ".";
            return new Listing.Nothing(path, Listing.Why.UNREADABLE, line);
        }
    }

    private static Listing one(Path path) throws IOException {
        var real = path.toRealPath();
        if (!Files.isRegularFile(real)) {
            var line = "Cannot open " + path + ": it is neither a file nor a folder.";
            return new Listing.Nothing(path, Listing.Why.NOT_A_NOTE, line);
        }
        if (!FolderWalk.isMarkdown(path) && looksBinary(real)) {
            var line = "Cannot open " + path + ": it is a binary file, not a Markdown note.";
            return new Listing.Nothing(path, Listing.Why.NOT_A_NOTE, line);
        }
        if (!Files.isReadable(real)) {
            var line = "Cannot read " + path + ": permission denied.";
            return new Listing.Nothing(path, Listing.Why.UNREADABLE, line);
        }
        return new Listing.One(path);
    }

    // A file called .md is never turned away here: the note itself says what it can't edit.
    private static boolean looksBinary(Path real) throws IOException {
        try (var channel = FileChannel.open(real, StandardOpenOption.READ)) {
            var head = java.nio.ByteBuffer.allocate(HEAD);
            channel.read(head);
            for (var i = 0; i < head.position(); i++) {
                if (head.get(i) == 0) {
                    return true;
                }
            }
            return false;
        }
    }

    public Reading read(Path path) {
        try {
            var version = load(path);
            var writable = Files.isWritable(version.real());
            return new Reading.Loaded(path, version.bytes(), version, writable);
        } catch (NoSuchFileException gone) {
            return new Reading.Gone(path + " is no longer there.");
        } catch (IOException failure) {
            return new Reading.Failed("Cannot read " + path + ": " + Cause.of(failure) + ".");
        }
    }

    // Looked at before and after: a note read while somebody writes it is read once more.
    static Version load(Path path) throws IOException {
        var real = path.toRealPath();
        var before = Version.Stat.of(real);
        for (var again = 0; ; again++) {
            var bytes = Disk.read(real, LARGEST);
            var after = Version.Stat.of(real);
            if (after.isSame(before) || again == 2) {
                return new Version(real, bytes, before);
            }
            before = after;
        }
    }

    /// One stat, cheap enough for every second; on a network a look into the file, which asks for
    /// it anew.
    public OnDisk changed(Path path, Version version) {
        try {
            boolean same = version.stat().stands(path) && !isOther(version);
            return same ? OnDisk.SAME : OnDisk.TOUCHED;
        } catch (NoSuchFileException gone) {
            return OnDisk.GONE;
        } catch (IOException unclear) {
            return OnDisk.TOUCHED;
        }
    }

    private boolean isOther(Version version) throws IOException {
        return version.bytes().length <= LARGEST_POLLED
                && farAway.computeIfAbsent(version.real().resolveSibling(""), isFarAway::test)
                && !Disk.holds(version.real(), version.bytes());
    }

    /// Never loses a byte of either side; blocks until the disk has it.
    public Saved save(Path path, Version known, byte[] bytes) {
        return new Saving(places, path, known).save(bytes);
    }

    /// Removes what killed programs left half written, beside this note and among our own files.
    public void sweep(Path note) {
        Disk.sweep(real(note));
        Disk.sweepAll(places.state());
    }

    /// The notes that a save in place left torn when it was cut off, to be offered at the start.
    public List<Torn> torn() {
        return Backup.torn(places);
    }
}
