package dev.rehearse.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Arrays;
import java.util.Map;

/// What was on the disk when a note was last read or written: its very bytes, and the stat that
/// tells cheaply whether another look is due.
public final class Version {
    private static final String STAT = "unix:size,ino,dev,nlink,lastModifiedTime,ctime";
    private static final String GLANCE = "unix:size,ino,ctime";

    private final Path real;
    private final byte[] bytes;
    private final Stat stat;
    private String hash = "";

    Version(Path real, byte[] bytes, Stat stat) {
        this.real = real;
        this.bytes = bytes;
        this.stat = stat;
    }

    /// The change time betrays an edit that keeps the size and sets the old time back.
    record Stat(
            long size, long inode, long device, int links, FileTime modified, FileTime changed) {
        static Stat of(Path real) throws IOException {
            Map<String, Object> values = Files.readAttributes(real, STAT);
            return new Stat(
                    number(values, "size"),
                    number(values, "ino"),
                    number(values, "dev"),
                    (int) number(values, "nlink"),
                    time(values, "lastModifiedTime"),
                    time(values, "ctime"));
        }

        /// Half the work of a whole look, for what is asked every other second for hours. Whatever
        /// changes in or about a file changes its ctime, which nobody can set.
        boolean stands(Path real) throws IOException {
            Map<String, Object> values = Files.readAttributes(real, GLANCE);
            return size == number(values, "size")
                    && inode == number(values, "ino")
                    && changed.equals(time(values, "ctime"));
        }

        // By hand: a record's own equals is put together at run time, which the first frame would
        // wait for.
        boolean isSame(Stat other) {
            return size == other.size
                    && inode == other.inode
                    && device == other.device
                    && links == other.links
                    && modified.equals(other.modified)
                    && changed.equals(other.changed);
        }

        private static long number(Map<String, Object> values, String name) {
            return values.get(name) instanceof Number number ? number.longValue() : 0;
        }

        private static FileTime time(Map<String, Object> values, String name) {
            return values.get(name) instanceof FileTime time ? time : FileTime.fromMillis(0);
        }
    }

    /// Where the note really lies, links resolved.
    public Path real() {
        return real;
    }

    public boolean sameBytes(byte[] others) {
        return Arrays.equals(bytes, others);
    }

    /// Shared, not copied: treat them as read-only.
    public byte[] bytes() {
        return bytes;
    }

    /// Names these bytes. Reckoned once: every key typed into an answer asks for it.
    public synchronized String hash() {
        if (hash.isEmpty()) {
            hash = Hash.sha256(bytes);
        }
        return hash;
    }

    /// When it was written last, as the disk says.
    public java.time.Instant modified() {
        return stat.modified().toInstant();
    }

    Stat stat() {
        return stat;
    }
}
