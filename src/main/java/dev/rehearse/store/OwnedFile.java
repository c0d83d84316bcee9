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
            channel.lock();
            Disk.writeAll(channel, first);
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

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
