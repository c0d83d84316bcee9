package dev.rehearse.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A journal whose whole content its owner knows: when the disk refuses a write or a sync it is
/// written anew into a fresh file.
///
/// A file whose sync failed is never synced again: the system may have forgotten what it could not
/// write, and then the next sync says that all is well. The owner calls everything but [#sync]
/// under its monitor.
final class RenewedFile {

    /// Makes a file that holds everything.
    interface Making {
        OwnedFile make() throws IOException;
    }

    private final Object monitor;
    private final Making making;
    // What a newer file stands for as soon as that is synced.
    private final List<OwnedFile> superseded = new ArrayList<>();
    private Optional<OwnedFile> file = Optional.empty();

    RenewedFile(Object monitor, Making making) {
        this.monitor = monitor;
        this.making = making;
    }

    Optional<OwnedFile> now() {
        return file;
    }

    /// Goes on in a file that is there.
    void begin(OwnedFile known) {
        file = Optional.of(known);
    }

    /// Writes an entry that belongs to everything already.
    void append(ByteBuffer entry) throws IOException {
        if (file.isEmpty()) {
            renew();
            return;
        }
        try {
            file.get().append(entry);
        } catch (IOException failure) {
            abandon();
            renew();
        }
    }

    /// The file to be synced.
    OwnedFile current() throws IOException {
        if (file.isEmpty()) {
            renew();
        }
        return file.orElseThrow();
    }

    /// The old file goes when the new one is synced: before, a power cut would leave neither.
    void renew() throws IOException {
        var fresh = making.make();
        file.ifPresent(superseded::add);
        file = Optional.of(fresh);
    }

    /// Makes what was written last through a power cut, without the monitor: its owner may write
    /// meanwhile. How it went with a file that is no longer the current one does not matter.
    void sync(OwnedFile current) throws IOException {
        try {
            current.sync();
        } catch (IOException failure) {
            synchronized (monitor) {
                if (isNow(current)) {
                    abandon();
                    throw failure;
                }
            }
            return;
        }
        synchronized (monitor) {
            if (isNow(current)) {
                superseded.forEach(old -> old.giveWayTo(current));
                superseded.clear();
            }
        }
    }

    private boolean isNow(OwnedFile one) {
        return file.isPresent() && file.get() == one;
    }

    private void abandon() {
        file.ifPresent(superseded::add);
        file = Optional.empty();
    }

    void delete() throws IOException {
        if (file.isPresent()) {
            file.get().delete();
        }
        file = Optional.empty();
        superseded.forEach(OwnedFile::remove);
        superseded.clear();
    }

    /// Lets go of it; what it holds stays.
    void release() {
        file.ifPresent(OwnedFile::release);
        superseded.forEach(OwnedFile::release);
        file = Optional.empty();
    }
}
