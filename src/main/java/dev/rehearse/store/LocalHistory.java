package dev.rehearse.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;

/// What a save replaced in a note: the old text of the changed range, so that it can be had back.
///
/// Only the range is kept, with the hash of the whole: a large note does not push out the rest.
public final class LocalHistory {
    private static final int LARGEST_ENTRY = 8 << 20;

    private final Path folder;

    public LocalHistory(Places places) {
        folder = places.state().resolve("history");
    }

    /// Appends one entry: a line of words, then the old and the new bytes of the range.
    public Kept keep(Version before, byte[] after, Instant at) {
        var change = ChangedBytes.between(before.bytes(), after);
        if (change.length() > LARGEST_ENTRY) {
            return new Kept.Failed("the change is too large for the local history");
        }
        var head = head(before, change, at).getBytes(StandardCharsets.UTF_8);
        var entry = ByteBuffer.allocate(head.length + change.length() + 1).put(head);
        entry.put(before.bytes(), change.start(), change.oldEnd() - change.start());
        entry.put(after, change.start(), change.newEnd() - change.start());
        entry.put((byte) '\n').flip();
        var file = folder.resolve(Hash.key(before.real().toString()) + ".history");
        try {
            Disk.folder(folder);
            try (var channel =
                    Disk.open(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
                Disk.writeAll(channel, entry);
            }
            return new Kept.Ok();
        } catch (IOException failure) {
            return new Kept.Failed("the local history is not kept: " + Cause.of(failure));
        }
    }

    private static String head(Version before, ChangedBytes change, Instant at) {
        return String.join(
                        " ",
                        "v1",
                        at.toString(),
                        Hash.sha256(before.bytes()),
                        Integer.toString(change.start()),
                        Integer.toString(change.oldEnd() - change.start()),
                        Integer.toString(change.newEnd() - change.start()),
                        before.real().toString().replace("\n", "?"))
                + "\n";
    }

    /// The one range in which two texts differ.
    record ChangedBytes(int start, int oldEnd, int newEnd) {
        static ChangedBytes between(byte[] before, byte[] after) {
            var start = java.util.Arrays.mismatch(before, after);
            if (start < 0) {
                return new ChangedBytes(0, 0, 0);
            }
            var oldEnd = before.length;
            var newEnd = after.length;
            while (oldEnd > start && newEnd > start && before[oldEnd - 1] == after[newEnd - 1]) {
                oldEnd--;
                newEnd--;
            }
            return new ChangedBytes(start, oldEnd, newEnd);
        }

        int length() {
            return oldEnd - start + newEnd - start;
        }
    }
}
