package dev.rehearse.store;

import static java.nio.file.LinkOption.NOFOLLOW_LINKS;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Map;

/// One save of one note: a new file in its place, or, where that would break links, owner or
/// rights, in place with a synced backup.
final class Saving {
    private static final String RIGHTS = "unix:uid,gid,mode";

    private final Places places;
    private final Path path;
    private final Version known;

    Saving(Places places, Path path, Version known) {
        this.places = places;
        this.path = path;
        this.known = known;
    }

    Saved save(byte[] bytes) {
        try {
            var real = path.toRealPath();
            if (!real.equals(known.real())) {
                return failed("it now leads to " + real);
            }
            var stat = Version.Stat.of(real);
            if (Disk.holds(real, bytes)) {
                Disk.forceFolder(real); // a save before may have failed in that alone
                return new Saved.Ok(new Version(real, bytes, stat));
            }
            if (!Disk.holds(real, known.bytes())) {
                return changed(real);
            }
            return Files.isWritable(real)
                    ? write(real, stat.links(), bytes)
                    : failed("it is read-only");
        } catch (NoSuchFileException gone) {
            return new Saved.Gone("Not saved: " + path.getFileName() + " is no longer there.");
        } catch (IOException failure) {
            return failed(Cause.of(failure));
        }
    }

    private Saved failed(String why) {
        return new Saved.Failed("Not saved: " + path.getFileName() + ": " + why + ".");
    }

    private static Saved changed(Path real) throws IOException {
        var now = Notes.load(real);
        return new Saved.ChangedOnDisk(now.bytes(), now);
    }

    private Saved write(Path real, int links, byte[] bytes) throws IOException {
        Disk.sweep(real);
        if (links > 1) {
            return inPlace(real, bytes);
        }
        var temp = Disk.freshName(real);
        if (!copied(real, temp)) {
            return inPlace(real, bytes);
        }
        try {
            fill(temp, bytes);
            if (!Disk.holds(real, known.bytes())) {
                return changed(real);
            }
            if (!moved(temp, real)) {
                return inPlace(real, bytes);
            }
            Disk.forceFolder(real);
            return new Saved.Ok(new Version(real, bytes, Version.Stat.of(real)));
        } finally {
            Files.deleteIfExists(temp);
        }
    }

    // False when the copy cannot be made or would not be the person's same file any more.
    private static boolean copied(Path real, Path temp) throws IOException {
        try {
            Files.copy(real, temp, StandardCopyOption.COPY_ATTRIBUTES, NOFOLLOW_LINKS);
        } catch (FileAlreadyExistsException foreign) {
            return false;
        } catch (java.nio.file.AccessDeniedException folder) {
            return false;
        }
        if (rights(real).equals(rights(temp))) {
            return true;
        }
        Files.deleteIfExists(temp);
        return false;
    }

    private static Map<String, Object> rights(Path file) throws IOException {
        return Files.readAttributes(file, RIGHTS, NOFOLLOW_LINKS);
    }

    private static void fill(Path temp, byte[] bytes) throws IOException {
        try (var channel =
                FileChannel.open(
                        temp,
                        StandardOpenOption.WRITE,
                        StandardOpenOption.TRUNCATE_EXISTING,
                        NOFOLLOW_LINKS)) {
            Disk.writeAll(channel, ByteBuffer.wrap(bytes));
            channel.force(true);
        }
    }

    // A note that is a mount point of its own cannot be replaced, only written.
    private static boolean moved(Path temp, Path real) throws IOException {
        try {
            Files.move(temp, real, StandardCopyOption.ATOMIC_MOVE);
            return true;
        } catch (IOException busy) {
            if (Cause.isOfTheDisk(busy)) {
                throw busy;
            }
            return false;
        }
    }

    private Saved inPlace(Path real, byte[] bytes) throws IOException {
        try (var backup = Backup.of(places, real, known.bytes(), bytes);
                var channel = FileChannel.open(real, StandardOpenOption.WRITE, NOFOLLOW_LINKS)) {
            if (!Disk.holds(real, known.bytes())) {
                backup.settled();
                return changed(real);
            }
            try {
                overwrite(channel, known.bytes().length, bytes);
            } catch (IOException failure) {
                return putBack(channel, backup, known.bytes(), failure);
            }
            backup.settled();
            return new Saved.Ok(new Version(real, bytes, Version.Stat.of(real)));
        }
    }

    // What is longer than the old text goes first: a full disk then leaves the old text whole.
    private static void overwrite(FileChannel channel, int oldLength, byte[] bytes)
            throws IOException {
        var head = Math.min(oldLength, bytes.length);
        writeAt(channel, bytes, head, bytes.length);
        writeAt(channel, bytes, 0, head);
        channel.truncate(bytes.length);
        channel.force(true);
    }

    private static void writeAt(FileChannel channel, byte[] bytes, int start, int end)
            throws IOException {
        channel.position(start);
        Disk.writeAll(channel, ByteBuffer.wrap(bytes, start, end - start));
    }

    private Saved putBack(FileChannel channel, Backup backup, byte[] old, IOException failure) {
        try {
            channel.truncate(old.length);
            writeAt(channel, old, 0, old.length);
            channel.force(true);
            backup.settled();
            return failed(Cause.of(failure));
        } catch (IOException torn) {
            return failed(Cause.of(failure) + "; its old text is kept in " + backup.file());
        }
    }
}
