package dev.rehearse.store;

import static java.nio.file.LinkOption.NOFOLLOW_LINKS;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/// An append-only file that belongs to one living process: the kernel's lock says so, and is gone
/// with the process however it ends.
final class OwnedFile implements AutoCloseable {
    private final Path path;
    private final FileChannel channel;
    private volatile boolean nameLasts;

    private OwnedFile(Path path, FileChannel channel) {
        this.path = path;
        this.channel = channel;
    }

    /// Makes one with these first bytes. It gets its name only when it is locked and filled, so
    /// nobody can take it for a dead one.
    static OwnedFile make(Path path, ByteBuffer first) throws IOException {
        return make(path, first, false);
    }

    /// The same in the place of an older file of that name, which stays until this one lasts.
    static OwnedFile makeAnew(Path path, ByteBuffer all) throws IOException {
        var made = make(path, all, true);
        try {
            made.sync();
            return made;
        } catch (IOException failure) {
            made.release();
            throw failure;
        }
    }

    private static OwnedFile make(Path path, ByteBuffer first, boolean lasts) throws IOException {
        Disk.folder(path.resolveSibling(""));
        var temp = Disk.freshName(path);
        var channel =
                Disk.open(
                        temp,
                        StandardOpenOption.CREATE_NEW,
                        StandardOpenOption.READ,
                        StandardOpenOption.WRITE);
        var made = false;
        try {
            if (!Disk.lock(channel)) {
                throw new Cause.Refused("another program holds it");
            }
            Disk.writeAll(channel, first);
            if (lasts) {
                channel.force(true);
            }
            Files.move(temp, path, StandardCopyOption.ATOMIC_MOVE);
            made = true;
            return new OwnedFile(path, channel);
        } finally {
            if (!made) {
                channel.close();
                Files.deleteIfExists(temp);
            }
        }
    }

    /// Takes over a file whose owner is dead; empty when it lives or the file is gone.
    static Optional<OwnedFile> takeOver(Path path) throws IOException {
        var channel = Disk.open(path, StandardOpenOption.READ, StandardOpenOption.WRITE);
        var taken = false;
        try {
            taken = Disk.lock(channel) && Files.exists(path, NOFOLLOW_LINKS);
            if (taken) {
                channel.position(channel.size());
                return Optional.of(new OwnedFile(path, channel));
            }
            return Optional.empty();
        } finally {
            if (!taken) {
                channel.close();
            }
        }
    }

    Path path() {
        return path;
    }

    void append(ByteBuffer bytes) throws IOException {
        Disk.writeAll(channel, bytes);
    }

    /// With its name, the first time.
    void sync() throws IOException {
        channel.force(false);
        if (!nameLasts) {
            Disk.forceFolder(path);
            nameLasts = true;
        }
    }

    long size() throws IOException {
        return channel.position();
    }

    byte[] content(long cap) throws IOException {
        return Disk.readAll(channel, cap);
    }

    void delete() throws IOException {
        Files.deleteIfExists(path);
        channel.close();
    }

    /// Its name may be the newer one's by now.
    void giveWayTo(OwnedFile newer) {
        if (path.equals(newer.path)) {
            release();
        } else {
            remove();
        }
    }

    /// As [#delete], where nothing hangs on it.
    void remove() {
        try {
            delete();
        } catch (IOException kept) {
            return; // it is adopted again at the next start, with the same texts
        }
    }

    /// As [#close], where nothing hangs on it.
    void release() {
        try {
            close();
        } catch (IOException closed) {
            return;
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
