package dev.rehearse.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;

/// Lets windows change a file of ours one after the other: one that is read, changed and put in the
/// place of the one before would else take back what another window did in between.
///
/// The lock lies in the state folder, since the file itself is another one after each change.
record Turns(Path lock) {
    /// Together half a second. A turn takes a sync of a few lines; whoever holds a lock for longer
    /// was stopped, or is no window of ours.
    private static final int LOOKS = 50;

    private static final long PAUSE_NANOS = 10_000_000;

    interface Change<T> {
        T make() throws IOException;
    }

    static Turns of(Places places, Path file) {
        var real = Notes.real(file.resolveSibling("")).resolve(file.getFileName());
        var name = Hash.key(real.toString());
        return new Turns(places.state().resolve("locks").resolve("turn-" + name));
    }

    /// Waits a little until the file is locked for us, which it is until the channel is closed.
    /// Never waits for as long as it takes: the disk's thread would stand still, and nothing could
    /// be saved nor the program be left.
    static void await(FileChannel channel) throws IOException {
        for (int look = 1; !Disk.lock(channel); look++) {
            if (look == LOOKS) {
                throw new Cause.Refused("another program holds it");
            }
            LockSupport.parkNanos(PAUSE_NANOS);
        }
    }

    /// Waits for its turn. Where no lock can be made the change is made without one.
    <T> T take(Change<T> change) throws IOException {
        synchronized (Turns.class) { // the system's lock is between processes alone
            var ours = open();
            if (ours.isEmpty()) {
                return change.make();
            }
            try (var channel = ours.get()) {
                await(channel);
                return change.make();
            }
        }
    }

    private Optional<FileChannel> open() {
        var folder = lock.resolveSibling("");
        try {
            Disk.folder(folder.resolveSibling(""));
            Disk.folder(folder);
            return Optional.of(
                    Disk.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE));
        } catch (IOException unwritable) {
            return Optional.empty();
        }
    }
}
