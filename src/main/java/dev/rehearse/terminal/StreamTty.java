package dev.rehearse.terminal;

import dev.rehearse.screen.Size;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/// A line that is only a stream: no size, no modes, and a wait that looks again and again.
final class StreamTty implements Tty {
    private static final long LOOK_AGAIN_MILLIS = 10;

    private final InputStream in;
    private volatile boolean woken;

    StreamTty(InputStream in) {
        this.in = in;
    }

    @Override
    public int read(byte[] buffer, long timeoutMillis) {
        long left = timeoutMillis < 0 ? Long.MAX_VALUE : timeoutMillis;
        try {
            while (in.available() == 0 && left > 0) {
                if (woken) {
                    woken = false;
                    return 0;
                }
                Thread.sleep(LOOK_AGAIN_MILLIS);
                left -= LOOK_AGAIN_MILLIS;
            }
            return in.available() == 0 ? 0 : in.read(buffer);
        } catch (IOException gone) {
            return -1;
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            return -1;
        }
    }

    @Override
    public void wake() {
        woken = true;
    }

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
