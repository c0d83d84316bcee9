package dev.rehearse.store;

import static java.nio.file.LinkOption.NOFOLLOW_LINKS;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;

/// What the disk below the program is like: only looks, and makes nothing.
public final class Ground {
    private static final Set<String> NETWORK =
            Set.of("nfs", "nfs4", "cifs", "smb3", "smbfs", "9p", "fuse.sshfs", "afs", "ceph");
    private static final String SCREEN = "screen.aot";
    private static final Path MAPS = Path.of("/proc/self/maps");

    private Ground() {}

    /// Whether a folder of ours can be written.
    public sealed interface Folder {
        record Writable() implements Folder {}

        /// It is made with the first thing kept in it.
        record Planned() implements Folder {}

        record Refused(String why) implements Folder {}
    }

    public static Folder folder(Path folder) {
        if (Files.exists(folder, NOFOLLOW_LINKS)) {
            if (!Files.isDirectory(folder)) {
                return new Folder.Refused("it is not a folder");
            }
            return Files.isWritable(folder)
                    ? new Folder.Writable()
                    : new Folder.Refused("it may not be written");
        }
        var above = existing(folder);
        if (!Files.isDirectory(above)) {
            return new Folder.Refused(above + " is not a folder");
        }
        return Files.isWritable(above)
                ? new Folder.Planned()
                : new Folder.Refused("it is not there, and " + above + " may not be written");
    }

    private static Path existing(Path path) {
        var at = path.toAbsolutePath();
        for (var above = at.getParent();
                above != null && !Files.exists(at);
                above = at.getParent()) {
            at = above;
        }
        return at;
    }

    /// The kind of a network file system, where the path lies on one.
    public static Optional<String> network(Path path) {
        try {
            return Optional.of(Files.getFileStore(existing(path)).type()).filter(NETWORK::contains);
        } catch (IOException unknown) {
            return Optional.empty();
        }
    }

    /// In bytes; 0 where nobody can tell.
    public static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException unknown) {
            return 0;
        }
    }

    /// Whether this command started from its cache, and the screen has its own beside it; empty
    /// where the system does not tell.
    public static Optional<Boolean> startedFromCache() {
        try (var maps = Files.lines(MAPS)) {
            return Optional.of(
                    maps.filter(line -> line.endsWith("/commands.aot"))
                            .map(line -> Path.of(line.substring(line.indexOf('/'))))
                            .anyMatch(cache -> Files.isReadable(cache.resolveSibling(SCREEN))));
        } catch (IOException elsewhere) {
            return Optional.empty();
        }
    }
}
