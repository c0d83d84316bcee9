package dev.rehearse.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;

/// Keeps a note from being answered in two windows at once.
///
/// The kernel's lock on a file in the state folder is the truth, so a dead owner holds nothing;
/// what the file says is only for naming the holder.
public final class Locks {
    private static final int LARGEST = 4096;

    private final Places places;

    public Locks(Places places) {
        this.places = places;
    }

    /// What came of asking for a note's lock.
    public sealed interface Taken {
        record Ours(Hold hold) implements Taken {}

        /// `holder` is a phrase such as "process 4711 on ada since 14:03".
        record Theirs(String holder) implements Taken {}

        /// The lock cannot be made; the person is told, and goes on without.
        record Failed(String why) implements Taken {}
    }

    /// A lock that is held until it is released or the process ends.
    public static final class Hold implements AutoCloseable {
        private final FileChannel channel;

        private Hold(FileChannel channel) {
            this.channel = channel;
        }

        @Override
        public void close() {
            try {
                channel.truncate(0);
                channel.close();
            } catch (IOException released) {
                return; // the kernel lets go of it with the process
            }
        }
    }

    /// Keyed by the real file, so a link to a note is the same note.
    public Taken take(Version note, Instant now) {
        try {
            Disk.folder(places.state());
            var folder = Disk.folder(places.state().resolve("locks"));
            return take(folder.resolve(key(note)), now);
        } catch (IOException failure) {
            return new Taken.Failed("the note is not locked: " + Cause.of(failure));
        }
    }

    private static String key(Version note) {
        var stat = note.stat();
        return stat.links() > 1
                ? "inode-" + stat.device() + "-" + stat.inode()
                : Hash.key(note.real().toString());
    }

    private static Taken take(Path file, Instant now) throws IOException {
        var channel =
                Disk.open(
                        file,
                        StandardOpenOption.CREATE,
                        StandardOpenOption.READ,
                        StandardOpenOption.WRITE);
        var held = false;
        try {
            held = isFree(channel);
            if (!held) {
                return new Taken.Theirs(holder(channel));
            }
            channel.truncate(0);
            var words = "process " + ProcessHandle.current().pid() + on() + " since " + now;
            Disk.writeAll(channel, ByteBuffer.wrap(words.getBytes(StandardCharsets.UTF_8)));
            return new Taken.Ours(new Hold(channel));
        } finally {
            if (!held) {
                channel.close();
            }
        }
    }

    private static boolean isFree(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException ourselves) {
            return false;
        }
    }

    private static String holder(FileChannel channel) throws IOException {
        var words = new String(Disk.readAll(channel, LARGEST), StandardCharsets.UTF_8).strip();
        return words.isEmpty() ? "another process" : words;
    }

    private static String on() {
        try {
            // A file of /proc has no size, so it is read by the line.
            var name = java.nio.file.Files.readString(Path.of("/proc/sys/kernel/hostname"));
            return " on " + name.strip();
        } catch (IOException elsewhere) {
            return "";
        }
    }
}
