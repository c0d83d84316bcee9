package dev.rehearse.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.DateTimeException;
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

        record Theirs(Holder holder) implements Taken {}

        /// The lock cannot be made; the person is told, and goes on without.
        record Failed(String why) implements Taken {}
    }

    /// Who has the note open, as far as it is known.
    public record Holder(String process, String host, Instant since) {
        private static final Holder UNKNOWN = new Holder("unknown", "", Instant.EPOCH);

        /// Such as "process 4711 on ada".
        public String words() {
            return "process " + process + (host.isEmpty() ? "" : " on " + host);
        }
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
            held = Disk.lock(channel);
            if (!held) {
                return new Taken.Theirs(holder(channel));
            }
            channel.truncate(0);
            var words = Disk.pid() + " " + now.toEpochMilli() + " " + host();
            Disk.writeAll(channel, ByteBuffer.wrap(words.getBytes(StandardCharsets.UTF_8)));
            return new Taken.Ours(new Hold(channel));
        } finally {
            if (!held) {
                channel.close();
            }
        }
    }

    private static Holder holder(FileChannel channel) throws IOException {
        var words = new String(Disk.readAll(channel, LARGEST), StandardCharsets.UTF_8);
        var first = words.indexOf(' ');
        var second = words.indexOf(' ', first + 1);
        if (first < 0 || second < 0) {
            return Holder.UNKNOWN;
        }
        try {
            var since = Instant.ofEpochMilli(Long.parseLong(words, first + 1, second, 10));
            return new Holder(words.substring(0, first), words.substring(second + 1), since);
        } catch (NumberFormatException | DateTimeException damaged) {
            return Holder.UNKNOWN;
        }
    }

    private static String host() {
        try {
            return Files.readString(Path.of("/proc/sys/kernel/hostname")).strip();
        } catch (IOException elsewhere) {
            return "";
        }
    }
}
