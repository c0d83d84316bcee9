package dev.rehearse.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/// Lets windows change a file of ours one after the other: one that is read, changed and put in the
/// place of the one before would else take back what another window did in between.
///
/// The lock lies in the state folder, since the file itself is another one after each change.
record Turns(Path lock) {
    interface Change<T> {
        T make() throws IOException;
    }

    static Turns of(Places places, Path file) {
        var real = Notes.real(file.resolveSibling("")).resolve(file.getFileName());
        var name = Hash.key(real.toString());
        return new Turns(places.state().resolve("locks").resolve("turn-" + name));
    }

    /// Waits for its turn. Where no lock can be made the change is made without one.
    <T> T take(Change<T> change) throws IOException {
        synchronized (Turns.class) { // the system's lock is between processes alone
            var ours = open();
            if (ours.isEmpty()) {
                return change.make();
            }
            try (var channel = ours.get();
                    var held = channel.lock()) {
                if (!held.isValid()) {
                    throw new Cause.Refused("its lock was lost");
                }
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
