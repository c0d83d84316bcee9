package dev.rehearse.terminal;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;

/// The few calls of the C library that a terminal needs.
final class Posix {
    static final boolean MAC = System.getProperty("os.name", "").startsWith("Mac");
    static final int STOP = MAC ? 18 : 20;

    private static final Linker LINKER = Linker.nativeLinker();
    private static final long WINDOW_SIZE = MAC ? 0x40087468L : 0x5413L;

    private final MethodHandle poll = call("poll", ADDRESS, JAVA_LONG, JAVA_INT);
    private final MethodHandle read = longCall("read", JAVA_INT, ADDRESS, JAVA_LONG);
    private final MethodHandle write = longCall("write", JAVA_INT, ADDRESS, JAVA_LONG);
    private final MethodHandle pipe = call("pipe", ADDRESS);
    private final MethodHandle isatty = call("isatty", JAVA_INT);
    private final MethodHandle kill = call("kill", JAVA_INT, JAVA_INT);
    private final MethodHandle tcgetattr = call("tcgetattr", JAVA_INT, ADDRESS);
    private final MethodHandle tcsetattr = call("tcsetattr", JAVA_INT, JAVA_INT, ADDRESS);
    private final MethodHandle cfmakeraw = handle("cfmakeraw", FunctionDescriptor.ofVoid(ADDRESS));
    private final MethodHandle ioctl =
            handle(
                    "ioctl",
                    FunctionDescriptor.of(JAVA_INT, JAVA_INT, JAVA_LONG, ADDRESS),
                    Linker.Option.firstVariadicArg(2));

    int poll(MemorySegment descriptors, int count, int timeoutMillis) {
        try {
            return (int) poll.invokeExact(descriptors, (long) count, timeoutMillis);
        } catch (Throwable impossible) {
            throw new IllegalStateException("poll", impossible);
        }
    }

    long read(int descriptor, MemorySegment buffer, long length) {
        try {
            return (long) read.invokeExact(descriptor, buffer, length);
        } catch (Throwable impossible) {
            throw new IllegalStateException("read", impossible);
        }
    }

    long write(int descriptor, MemorySegment buffer, long length) {
        try {
            return (long) write.invokeExact(descriptor, buffer, length);
        } catch (Throwable impossible) {
            throw new IllegalStateException("write", impossible);
        }
    }

    int pipe(MemorySegment ends) {
        try {
            return (int) pipe.invokeExact(ends);
        } catch (Throwable impossible) {
            throw new IllegalStateException("pipe", impossible);
        }
    }

    boolean isTerminal(int descriptor) {
        try {
            return (int) isatty.invokeExact(descriptor) == 1;
        } catch (Throwable impossible) {
            throw new IllegalStateException("isatty", impossible);
        }
    }

    int kill(int process, int signal) {
        try {
            return (int) kill.invokeExact(process, signal);
        } catch (Throwable impossible) {
            throw new IllegalStateException("kill", impossible);
        }
    }

    int modes(MemorySegment modes) {
        try {
            return (int) tcgetattr.invokeExact(0, modes);
        } catch (Throwable impossible) {
            throw new IllegalStateException("tcgetattr", impossible);
        }
    }

    int setModes(MemorySegment modes) {
        try {
            return (int) tcsetattr.invokeExact(0, 0, modes);
        } catch (Throwable impossible) {
            throw new IllegalStateException("tcsetattr", impossible);
        }
    }

    void makeRaw(MemorySegment modes) {
        try {
            cfmakeraw.invokeExact(modes);
        } catch (Throwable impossible) {
            throw new IllegalStateException("cfmakeraw", impossible);
        }
    }

    int windowSize(int descriptor, MemorySegment size) {
        try {
            return (int) ioctl.invokeExact(descriptor, WINDOW_SIZE, size);
        } catch (Throwable impossible) {
            throw new IllegalStateException("ioctl", impossible);
        }
    }

    private static MethodHandle call(String name, MemoryLayout... arguments) {
        return handle(name, FunctionDescriptor.of(JAVA_INT, arguments));
    }

    private static MethodHandle longCall(String name, MemoryLayout... arguments) {
        return handle(name, FunctionDescriptor.of(JAVA_LONG, arguments));
    }

    // Native access is this package's business; the launcher allows it by name.
    @SuppressWarnings("restricted")
    private static MethodHandle handle(
            String name, FunctionDescriptor shape, Linker.Option... options) {
        var address =
                LINKER.defaultLookup()
                        .find(name)
                        .orElseThrow(() -> new UnsupportedOperationException(name));
        return LINKER.downcallHandle(address, shape, options);
    }
}
