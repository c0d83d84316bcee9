package dev.rehearse.terminal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedByInterruptException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/// The terminal line: bytes as they are typed.
///
/// A read that waits can be ended from another thread, so that nobody takes a key that another
/// program should have: the line is read through a channel, which an interrupt closes, and opened
/// anew for the next read. That needs nothing of the C library but what Java calls itself.
public final class Tty {
    private static final Optional<Path> LINE = Optional.of(Path.of("/dev/tty"));
    private static final int CHUNK = 1 << 16;
    private static final long STEP_MILLIS = 5;

    private final Optional<Path> device;
    private final InputStream otherwise;
    private final ByteBuffer bytes = ByteBuffer.allocateDirect(CHUNK);
    private Optional<FileChannel> line = Optional.empty();
    private Optional<Thread> reader = Optional.empty();
    private boolean woken;

    private Tty(Optional<Path> device, InputStream otherwise) {
        this.device = device;
        this.otherwise = otherwise;
    }

    /// The line of this process; `otherwise` is read where it has none, and tells what waits.
    public static Tty of(InputStream otherwise) {
        return new Tty(LINE, otherwise);
    }

    /// What comes through a pipe, whichever line this process may have besides.
    public static Tty ofPipe(InputStream pipe) {
        return new Tty(Optional.empty(), pipe);
    }

    /// How many bytes came; 0 after the time or a wake, below zero when the line is gone. A time
    /// below zero waits for ever.
    public int read(byte[] buffer, long timeoutMillis) {
        try {
            if (timeoutMillis >= 0 && !comes(timeoutMillis)) {
                return 0;
            }
            if (line.isEmpty()) {
                line = open();
            }
            return line.isEmpty() ? otherwise.read(buffer) : read(line.get(), buffer);
        } catch (IOException gone) {
            return -1;
        } catch (InterruptedException stopped) {
            return 0;
        }
    }

    private int read(FileChannel from, byte[] buffer) throws IOException {
        if (!begin()) {
            return 0;
        }
        try {
            int count = from.read(bytes.clear().limit(Math.min(CHUNK, buffer.length)));
            if (count > 0) {
                bytes.flip().get(buffer, 0, count);
            }
            return count == 0 ? -1 : count;
        } catch (ClosedByInterruptException wake) {
            line = Optional.empty();
            return 0;
        } finally {
            end();
        }
    }

    private Optional<FileChannel> open() {
        if (device.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(FileChannel.open(device.get(), StandardOpenOption.READ));
        } catch (IOException none) {
            return Optional.empty();
        }
    }

    /// Whether something comes within this time.
    private synchronized boolean comes(long millis) throws IOException, InterruptedException {
        for (long waited = 0; otherwise.available() == 0; waited += STEP_MILLIS) {
            if (waited >= millis || woken) {
                return false;
            }
            wait(STEP_MILLIS);
        }
        return true;
    }

    private synchronized boolean begin() {
        boolean free = !woken;
        woken = false;
        if (free) {
            reader = Optional.of(Thread.currentThread());
        }
        return free;
    }

    private synchronized void end() {
        reader = Optional.empty();
        // A wake that came too late must not end the next read.
        var _ = Thread.interrupted();
    }

    /// Ends a read from another thread, or the next one if none waits.
    public synchronized void wake() {
        if (reader.isPresent()) {
            reader.get().interrupt();
        } else {
            woken = true;
        }
    }
}
