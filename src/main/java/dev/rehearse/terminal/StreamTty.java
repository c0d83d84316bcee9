package dev.rehearse.terminal;

import dev.rehearse.screen.Size;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/// A line that is only a stream: no size, no modes, and a read that waits as long as it must. A
/// lone Escape is then told with the next key.
final class StreamTty implements Tty {
    private final InputStream in;

    StreamTty(InputStream in) {
        this.in = in;
    }

    @Override
    public int read(byte[] buffer, long timeoutMillis) {
        try {
            return in.read(buffer);
        } catch (IOException gone) {
            return -1;
        }
    }

    @Override
    public void wake() {}

    @Override
    public Optional<Size> size() {
        return Optional.empty();
    }

    @Override
    public boolean isTerminal() {
        return true;
    }

    @Override
    public void raw() {}

    @Override
    public void restore() {}

    @Override
    public void suspend() {}

    @Override
    public void close() {}
}
