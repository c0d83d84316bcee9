package dev.rehearse.store;

import static java.nio.file.LinkOption.NOFOLLOW_LINKS;

import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// What saves replaced in a note: the old text of each changed range, so that it can be had back.
///
/// Only the range is kept, with the hash of the whole: a large note does not push out the rest.
public final class LocalHistory {
    private static final int LARGEST_CHANGE = 8 << 20;
    private static final long LARGEST_FILE = 50 << 20;
    private static final Duration KEPT = Duration.ofDays(30);

    private final Path folder;

    public LocalHistory(Places places) {
        folder = places.state().resolve("history");
    }

    /// One save: at `start`, `old` gave way to `fresh`. `before` is the hash of the whole old note.
    @SuppressWarnings("ArrayRecordComponent") // compared by nobody
    public record Entry(Instant at, String before, int start, byte[] old, byte[] fresh) {
        /// The note without this change; empty when the place has changed since.
        public Optional<byte[]> takenBack(byte[] now) {
            var end = (long) start + fresh.length;
            if (start < 0
                    || end > now.length
                    || !Arrays.equals(now, start, (int) end, fresh, 0, fresh.length)) {
                return Optional.empty();
            }
            var note = ByteBuffer.allocate(now.length - fresh.length + old.length);
            note.put(now, 0, start).put(old).put(now, (int) end, now.length - (int) end);
            return Optional.of(note.array());
        }

        static Entry of(Version old, byte[] after, Instant at) {
            var before = old.bytes();
            var start = Math.max(0, Arrays.mismatch(before, after));
            var oldEnd = before.length;
            var end = after.length;
            while (oldEnd > start && end > start && before[oldEnd - 1] == after[end - 1]) {
                oldEnd--;
                end--;
            }
            return new Entry(
                    at,
                    old.hash(),
                    start,
                    Arrays.copyOfRange(before, start, oldEnd),
                    Arrays.copyOfRange(after, start, end));
        }

        /// A line of words, then the old and the new bytes.
        ByteBuffer encoded() {
            var words = "v1 " + at + " " + before + " " + start + " " + old.length;
            var head = (words + " " + fresh.length + "\n").getBytes(StandardCharsets.UTF_8);
            var entry = ByteBuffer.allocate(head.length + old.length + fresh.length + 1);
            return entry.put(head).put(old).put(fresh).put((byte) '\n').flip();
        }
    }

    /// Remembers what the save that just went well has replaced.
    public Kept keep(Version before, byte[] after, Instant at) {
        if (before.sameBytes(after)) {
            return new Kept.Ok();
        }
        var entry = Entry.of(before, after, at);
        if (entry.old().length + entry.fresh().length > LARGEST_CHANGE) {
            return new Kept.Failed("the change is too large for the local history");
        }
        try {
            Disk.folder(folder);
            append(file(before.real()), entry);
            return new Kept.Ok();
        } catch (IOException failure) {
            return new Kept.Failed("the local history is not kept: " + Cause.of(failure));
        }
    }

    private void append(Path file, Entry entry) throws IOException {
        if (Files.exists(file, NOFOLLOW_LINKS) && isOld(file, entry.at())) {
            forget(file, entry.at());
        }
        try (var channel = Disk.open(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
            Disk.writeAll(channel, entry.encoded());
        }
    }

    private boolean isOld(Path file, Instant now) throws IOException {
        if (Files.size(file) > LARGEST_FILE / 2) {
            return true;
        }
        var entries = read(file);
        return !entries.isEmpty() && entries.getFirst().at().isBefore(now.minus(KEPT));
    }

    private void forget(Path file, Instant now) throws IOException {
        var kept = new ArrayList<ByteBuffer>();
        var length = 0;
        for (var entry : read(file).reversed()) {
            var bytes = entry.encoded();
            length += bytes.remaining();
            if (length > LARGEST_FILE / 4 || entry.at().isBefore(now.minus(KEPT))) {
                length -= bytes.remaining();
                break;
            }
            kept.add(bytes);
        }
        var all = ByteBuffer.allocate(length);
        kept.reversed().forEach(all::put);
        Disk.replace(file, all.array());
    }

    /// The changes of a note, oldest first.
    public List<Entry> entries(Version note) {
        try {
            return read(file(note.real()));
        } catch (IOException none) {
            return List.of();
        }
    }

    private Path file(Path real) {
        return folder.resolve(Hash.key(real.toString()) + ".history");
    }

    private static List<Entry> read(Path file) throws IOException {
        var content = ByteBuffer.wrap(Disk.read(file, 2 * LARGEST_FILE));
        var entries = new ArrayList<Entry>();
        for (var entry = next(content); entry.isPresent(); entry = next(content)) {
            entries.add(entry.get());
        }
        return entries;
    }

    // Ends at the first entry that is not whole: a save that was cut off left it last.
    private static Optional<Entry> next(ByteBuffer content) {
        var start = content.position();
        var end = start;
        while (end < content.limit() && content.get(end) != '\n') {
            end++;
        }
        var head = StandardCharsets.UTF_8.decode(content.slice(start, end - start)).toString();
        var words = head.split(" ", -1);
        if (words.length != 6 || !words[0].equals("v1")) {
            return Optional.empty();
        }
        try {
            content.position(Math.min(end + 1, content.limit()));
            var old = bytes(content, Integer.parseInt(words[4]));
            var fresh = bytes(content, Integer.parseInt(words[5]));
            content.get();
            var at = Instant.parse(words[1]);
            return Optional.of(new Entry(at, words[2], Integer.parseInt(words[3]), old, fresh));
        } catch (NumberFormatException | DateTimeException | BufferUnderflowException torn) {
            return Optional.empty();
        }
    }

    private static byte[] bytes(ByteBuffer content, int length) {
        if (length < 0 || length > content.remaining()) {
            throw new BufferUnderflowException();
        }
        var bytes = new byte[length];
        content.get(bytes);
        return bytes;
    }
}
