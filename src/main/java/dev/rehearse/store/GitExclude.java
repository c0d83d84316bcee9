package dev.rehearse.store;

import static java.nio.file.LinkOption.NOFOLLOW_LINKS;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/// Offers to keep a notebook's own data out of the person's repository, without running git.
public final class GitExclude {
    private static final long LARGEST = 1 << 20;
    private static final String LINE = ".rehearse/";

    private final Path file;

    private GitExclude(Path file) {
        this.file = file;
    }

    /// Empty when the folder is in no repository, or the repository leaves `.rehearse` out already.
    public static Optional<GitExclude> offer(Path folder) {
        for (var at = folder.toAbsolutePath().normalize(); at != null; at = at.getParent()) {
            var info = at.resolve(".git/info");
            if (Files.isDirectory(info, NOFOLLOW_LINKS)) {
                var file = info.resolve("exclude");
                return names(file) || names(at.resolve(".gitignore"))
                        ? Optional.empty()
                        : Optional.of(new GitExclude(file));
            }
        }
        return Optional.empty();
    }

    private static boolean names(Path file) {
        try {
            var text = new String(Disk.read(file, LARGEST), StandardCharsets.UTF_8);
            return text.lines().anyMatch(line -> line.strip().matches("(\\*\\*)?/?\\.rehearse/?"));
        } catch (IOException none) {
            return false;
        }
    }

    public Path file() {
        return file;
    }

    public Kept add() {
        try (var channel = Disk.open(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
            Disk.writeAll(
                    channel,
                    ByteBuffer.wrap(("\n" + LINE + "\n").getBytes(StandardCharsets.UTF_8)));
            return new Kept.Ok();
        } catch (IOException failure) {
            return new Kept.Failed("Cannot write " + file + ": " + Cause.of(failure) + ".");
        }
    }
}
