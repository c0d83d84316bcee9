package dev.rehearse.terminal;

import dev.rehearse.screen.Size;

import java.io.InputStream;
import java.util.Optional;

/// The terminal line: bytes as they are typed, its size, and its modes.
public interface Tty extends AutoCloseable {
    /// How many bytes came; 0 after the time or a wake, below zero when the line is gone. A time
    /// below zero waits for ever.
    int read(byte[] buffer, long timeoutMillis);

    /// Ends a read from another thread.
    void wake();

    /// Empty when the line does not know.
    Optional<Size> size();

    boolean isTerminal();

    /// Keys one by one and unechoed, for when no launcher has done it.
    void raw();

    /// The modes from before raw().
    void restore();

    /// Stops the whole job, as Ctrl+Z does, and returns when it goes on.
    void suspend();

    @Override
    void close();

    /// The line of this process; without native access one over `otherwise` that knows little.
    static Tty standardInput(InputStream otherwise) {
        try {
            return new PosixTty();
        } catch (LinkageError | UnsupportedOperationException | IllegalCallerException absent) {
            return new StreamTty(otherwise);
        }
    }
}
