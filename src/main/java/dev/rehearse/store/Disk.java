package dev.rehearse.store;

import static java.nio.file.LinkOption.NOFOLLOW_LINKS;
import static java.nio.file.attribute.PosixFilePermission.OWNER_EXECUTE;
import static java.nio.file.attribute.PosixFilePermission.OWNER_READ;
import static java.nio.file.attribute.PosixFilePermission.OWNER_WRITE;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;

/// The program's own files: private, regular, never reached through a link, never half written.
final class Disk {
    private static final String TEMP_START = ".rehearse-";
    private static final String TEMP_END = ".tmp";
    private static final AtomicLong NAMES = new AtomicLong();
    // Set.of and not EnumSet, which loads reflection before the first frame.
    private static final FileAttribute<Set<PosixFilePermission>> PRIVATE_FILE =
            PosixFilePermissions.asFileAttribute(Set.of(OWNER_READ, OWNER_WRITE));
    private static final FileAttribute<Set<PosixFilePermission>> PRIVATE_FOLDER =
            PosixFilePermissions.asFileAttribute(Set.of(OWNER_READ, OWNER_WRITE, OWNER_EXECUTE));

    private Disk() {}

    /// A folder of ours, made when missing. Its parents may be links (that is the person's own
    /// home); the folder itself may not.
    static Path folder(Path folder) throws IOException {
        if (Files.isDirectory(folder, NOFOLLOW_LINKS)) {
            return folder;
        }
        var parent = folder.getParent();
        if (parent != null) {
            Files.createDirectories(parent, PRIVATE_FOLDER);
        }
        try {
            Files.createDirectory(folder, PRIVATE_FOLDER);
        } catch (FileAlreadyExistsException there) {
            // Looked at only now: a look before might fall just before another window makes it.
            if (!Files.isDirectory(folder, NOFOLLOW_LINKS)) {
                throw new Cause.Refused(folder + " is not a real folder");
            }
        }
        return folder;
    }

    /// In bytes. A channel takes as much memory again as it is given at once.
    private static final int PART = 1 << 18;

    private static BasicFileAttributes ofRegular(Path file) throws IOException {
        var attributes = Files.readAttributes(file, BasicFileAttributes.class, NOFOLLOW_LINKS);
        if (!attributes.isRegularFile()) {
            throw new Cause.Refused("it is not a regular file");
        }
        return attributes;
    }

    /// Whether the file holds these very bytes, without a second copy of them.
    static boolean holds(Path file, byte[] bytes) throws IOException {
        if (ofRegular(file).size() != bytes.length) {
            return false;
        }
        var part = ByteBuffer.allocate(PART);
        try (var channel = FileChannel.open(file, StandardOpenOption.READ, NOFOLLOW_LINKS)) {
            int at = 0;
            for (int read = channel.read(part); read >= 0; read = channel.read(part.clear())) {
                boolean same =
                        at + read <= bytes.length
                                && Arrays.equals(part.array(), 0, read, bytes, at, at + read);
                if (!same) {
                    return false;
                }
                at += read;
            }
            return at == bytes.length;
        }
    }

    static byte[] read(Path file, long cap) throws IOException {
        try (var channel = toRead(file, cap)) {
            return readAll(channel, cap);
        }
    }

    static FileChannel toRead(Path file, long cap) throws IOException {
        if (ofRegular(file).size() > cap) {
            throw new Cause.Refused("it is larger than " + (cap >> 20) + " MB");
        }
        return FileChannel.open(file, StandardOpenOption.READ, NOFOLLOW_LINKS);
    }

    static byte[] readAll(FileChannel channel, long cap) throws IOException {
        var size = channel.size();
        if (size > cap) {
            throw new Cause.Refused("it is larger than " + (cap >> 20) + " MB");
        }
        var bytes = ByteBuffer.allocate((int) size);
        int read = 1;
        while (bytes.position() < size && read > 0) {
            bytes.limit((int) Math.min(size, bytes.position() + PART));
            read = channel.read(bytes, bytes.position());
        }
        return bytes.position() < size
                ? Arrays.copyOf(bytes.array(), bytes.position())
                : bytes.array();
    }

    /// Opens one of our files, private when it has to be made.
    static FileChannel open(Path file, OpenOption... how) throws IOException {
        if (Files.exists(file, NOFOLLOW_LINKS) && !Files.isRegularFile(file, NOFOLLOW_LINKS)) {
            throw new Cause.Refused(file + " is not a regular file");
        }
        var options = new HashSet<OpenOption>(Set.of(how));
        options.add(NOFOLLOW_LINKS);
        return FileChannel.open(file, options, PRIVATE_FILE);
    }

    /// Locks a file of ours until its channel is closed; whether it was free.
    static boolean lock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException ourselves) {
            return false;
        }
    }

    /// Puts these bytes in the place of that file of ours: wholly or not at all.
    static void replace(Path file, byte[] bytes) throws IOException {
        replace(file, List.of(ByteBuffer.wrap(bytes)));
    }

    /// The same with these bytes one after another.
    static void replace(Path file, List<ByteBuffer> parts) throws IOException {
        if (Files.exists(file, NOFOLLOW_LINKS) && !Files.isRegularFile(file, NOFOLLOW_LINKS)) {
            throw new Cause.Refused(file + " is not a regular file");
        }
        var temp = freshName(file);
        try {
            try (var channel =
                    open(temp, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
                for (var part : parts) {
                    writeAll(channel, part);
                }
                channel.force(true);
            }
            Files.move(temp, file, StandardCopyOption.ATOMIC_MOVE);
            forceFolder(file);
        } finally {
            Files.deleteIfExists(temp);
        }
    }

    /// A damaged file of ours is kept under another name, which says when it was written last.
    static Path putAside(Path file) throws IOException {
        return Files.move(file, aside(file), StandardCopyOption.ATOMIC_MOVE);
    }

    /// The same for a file whose rest serves on.
    static Path copyAside(Path file, byte[] content) throws IOException {
        var aside = aside(file);
        replace(aside, content);
        return aside;
    }

    private static Path aside(Path file) throws IOException {
        var seconds = Files.getLastModifiedTime(file, NOFOLLOW_LINKS).toMillis() / 1000;
        var name = file.getFileName() + ".corrupt-" + seconds;
        var aside = file.resolveSibling(name);
        for (var i = 2; Files.exists(aside, NOFOLLOW_LINKS); i++) {
            aside = file.resolveSibling(name + "-" + i);
        }
        return aside;
    }

    static void writeAll(FileChannel channel, ByteBuffer bytes) throws IOException {
        int end = bytes.limit();
        while (bytes.position() < end) {
            bytes.limit(Math.min(end, bytes.position() + PART));
            channel.write(bytes);
        }
    }

    /// A name beside the file that nothing bears yet, and no other thread is given; made with
    /// CREATE_NEW, so a name that somebody else puts there meanwhile is refused.
    static Path freshName(Path file) {
        var pid = pid();
        while (true) {
            var number = NAMES.getAndIncrement();
            var name = file.resolveSibling(TEMP_START + pid + "-" + number + TEMP_END);
            if (!Files.exists(name, NOFOLLOW_LINKS)) {
                return name;
            }
        }
    }

    /// The files of a folder whose names end so, sorted; none when it cannot be read. Without a
    /// glob, which would load the regular expressions at the start.
    static List<Path> files(Path folder, String end) {
        var found = new ArrayList<Path>();
        if (!Files.isDirectory(folder, NOFOLLOW_LINKS)) {
            return found;
        }
        try (var children = Files.newDirectoryStream(folder)) {
            for (var child : children) {
                if (child.getFileName().toString().endsWith(end)) {
                    found.add(child);
                }
            }
        } catch (IOException | DirectoryIteratorException unreadable) {
            return found;
        }
        found.sort(null);
        return found;
    }

    /// Removes what killed saves left beside this file.
    static void sweep(Path file) {
        for (var temp : files(file.resolveSibling(""), TEMP_END)) {
            try {
                if (ownerIsGone(temp) && Files.isRegularFile(temp, NOFOLLOW_LINKS)) {
                    Files.deleteIfExists(temp);
                }
            } catch (IOException unswept) {
                return; // litter stays, the save itself is not concerned
            }
        }
    }

    /// The same in a folder of ours, and in all folders in it.
    static void sweepAll(Path folder) {
        sweep(folder.resolve(TEMP_END));
        for (var child : files(folder, "")) {
            if (Files.isDirectory(child, NOFOLLOW_LINKS)) {
                sweepAll(child);
            }
        }
    }

    /// This process' number, without ProcessHandle, whose threads cost 5 ms at the start.
    static String pid() {
        try {
            return Files.readSymbolicLink(Path.of("/proc/self")).toString();
        } catch (IOException elsewhere) {
            return Long.toString(ProcessHandle.current().pid());
        }
    }

    private static boolean ownerIsGone(Path temp) {
        var name = temp.getFileName().toString();
        if (!name.startsWith(TEMP_START)) {
            return false;
        }
        var dash = name.indexOf('-', TEMP_START.length());
        if (dash < 0) {
            return false;
        }
        try {
            var pid = Long.parseLong(name, TEMP_START.length(), dash, 10);
            return ProcessHandle.of(pid).isEmpty();
        } catch (NumberFormatException notOurs) {
            return false;
        }
    }

    /// Makes a rename last. Some file systems cannot sync a folder; the bytes are synced already.
    static void forceFolder(Path file) throws IOException {
        var folder = file.getParent();
        if (folder == null) {
            return;
        }
        try (var channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException unsupported) {
            if (Cause.isOfTheDisk(unsupported)) {
                throw unsupported;
            }
        }
    }
}
