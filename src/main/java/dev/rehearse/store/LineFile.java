package dev.rehearse.store;

import static java.nio.file.LinkOption.NOFOLLOW_LINKS;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/// A file of lines in a notebook's own folder that only ever grows, so that git can merge it line
/// by line.
final class LineFile {
    private LineFile() {}

    /// Makes the folder when it is missing.
    static Kept append(Path file, String line) throws IOException {
        var folder = file.resolveSibling("");
        var isNew = !Files.exists(folder, NOFOLLOW_LINKS);
        Disk.folder(folder);
        try (var channel =
                Disk.open(
                        file,
                        StandardOpenOption.CREATE,
                        StandardOpenOption.READ,
                        StandardOpenOption.WRITE)) {
            Turns.await(channel);
            appendLocked(channel, file, line);
        }
        return isNew ? new Kept.Made(folder) : new Kept.Ok();
    }

    // The last byte is read and mended under the lock; the line itself goes through O_APPEND, which
    // also keeps it whole beside a program that knows nothing of the lock.
    private static void appendLocked(FileChannel channel, Path file, String line)
            throws IOException {
        var end = channel.size();
        var mend = end > 0 && !endsInNewline(channel, end) ? "\n" : "";
        var bytes = ByteBuffer.wrap((mend + line + "\n").getBytes(StandardCharsets.UTF_8));
        try (var appender = Disk.open(file, StandardOpenOption.APPEND)) {
            try {
                Disk.writeAll(appender, bytes);
                appender.force(true);
            } catch (IOException failure) {
                appender.truncate(end);
                throw failure;
            }
        }
    }

    private static boolean endsInNewline(FileChannel channel, long end) throws IOException {
        var last = ByteBuffer.allocate(1);
        channel.read(last, end - 1);
        return last.get(0) == '\n';
    }
}
