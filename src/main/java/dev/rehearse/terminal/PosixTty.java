package dev.rehearse.terminal;

import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_SHORT;

import dev.rehearse.screen.Size;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.Optional;

/// The line by poll, read and a pipe that wakes: never a byte taken that somebody else should have.
final class PosixTty implements Tty {
    private static final int READABLE = 1;
    private static final int POLL_ENTRY = 8;
    // More than any termios; its output flags are the second word.
    private static final int MODES = 256;
    private static final int FLAG_BYTES = Posix.MAC ? 8 : 4;
    private static final int MOST_SIGNALS = 100;
    private static final int CHUNK = 65_536;

    private final Posix posix = new Posix();
    // Of the garbage collector: a reader may still hold it when another thread closes.
    private final Arena arena = Arena.ofAuto();
    private final MemorySegment polled = arena.allocate(2L * POLL_ENTRY, 8);
    private final MemorySegment chunk = arena.allocate(CHUNK, 8);
    private final MemorySegment one = arena.allocate(1);
    private final MemorySegment before = arena.allocate(MODES, 8);
    private final int wakeIn;
    private final int wakeOut;
    private boolean modesKnown;

    PosixTty() {
        var ends = arena.allocate(8, 4);
        if (posix.pipe(ends) != 0) {
            throw new UnsupportedOperationException("pipe");
        }
        wakeIn = ends.get(JAVA_INT, 0);
        wakeOut = ends.get(JAVA_INT, 4);
        await(0, 0);
        await(1, wakeIn);
    }

    private void await(int entry, int descriptor) {
        polled.set(JAVA_INT, (long) entry * POLL_ENTRY, descriptor);
        polled.set(JAVA_SHORT, (long) entry * POLL_ENTRY + 4, (short) READABLE);
    }

    @Override
    public int read(byte[] buffer, long timeoutMillis) {
        int timeout = (int) Math.max(-1, Math.min(Integer.MAX_VALUE, timeoutMillis));
        if (!awaitInput(timeout)) {
            return 0;
        }
        if (polled.get(JAVA_SHORT, POLL_ENTRY + 6) != 0) {
            posix.read(wakeIn, one, 1);
            return 0;
        }
        if (polled.get(JAVA_SHORT, 6) == 0) {
            return 0;
        }
        long count = posix.read(0, chunk, Math.min(buffer.length, CHUNK));
        if (count <= 0) {
            return -1;
        }
        MemorySegment.copy(chunk, JAVA_BYTE, 0, buffer, 0, (int) count);
        return (int) count;
    }

    // A signal ends a poll early: that is not the end of the wait, or half a sequence would be
    // dropped.
    private boolean awaitInput(int timeout) {
        int ready = posix.poll(polled, 2, timeout);
        for (int signals = 0; ready < 0 && signals < MOST_SIGNALS; signals++) {
            ready = posix.poll(polled, 2, timeout);
        }
        return ready > 0;
    }

    @Override
    public void wake() {
        posix.write(wakeOut, one, 1);
    }

    @Override
    public Optional<Size> size() {
        try (var here = Arena.ofConfined()) {
            var size = here.allocate(8, 2);
            // The launcher may hand stdin over as a copy, so any of the three may be the terminal.
            for (int descriptor = 0; descriptor < 3; descriptor++) {
                if (posix.windowSize(descriptor, size) == 0 && size.get(JAVA_SHORT, 0) > 0) {
                    return Optional.of(
                            new Size(
                                    Short.toUnsignedInt(size.get(JAVA_SHORT, 2)),
                                    Short.toUnsignedInt(size.get(JAVA_SHORT, 0))));
                }
            }
            return Optional.empty();
        }
    }

    @Override
    public boolean isTerminal() {
        return posix.isTerminal(0) && posix.isTerminal(1);
    }

    @Override
    public void raw() {
        try (var here = Arena.ofConfined()) {
            if (!modesKnown) {
                modesKnown = posix.modes(before) == 0;
            }
            if (!modesKnown) {
                return;
            }
            var modes = here.allocate(MODES, 8).copyFrom(before);
            posix.makeRaw(modes);
            // Output is still processed: a stray line of text must not become a staircase.
            MemorySegment.copy(before, FLAG_BYTES, modes, FLAG_BYTES, FLAG_BYTES);
            posix.setModes(modes);
        }
    }

    @Override
    public void restore() {
        if (modesKnown) {
            posix.setModes(before);
        }
    }

    @Override
    public void suspend() {
        posix.kill(0, Posix.STOP);
    }

    @Override
    public void close() {
        restore();
        wake();
    }
}
