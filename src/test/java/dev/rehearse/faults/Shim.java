package dev.rehearse.faults;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.ByteOrder;
import java.nio.MappedByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What `src/test/c/faults.c`, preloaded into the program, is ordered to do to its calls on the
/// files under one folder. Orders hold from the moment they are given.
final class Shim {

    private static final int KINDS = 0;
    private static final int FIRST = 4;
    private static final int ACTION = 8;
    private static final int ERROR = 12;
    private static final int MILLIS = 16;
    private static final int SEEN = 20;
    private static final int HITS = 24;
    private static final int UNDER = 32;
    private static final int NAMING = 544;

    /// In the order of the bits that the library knows them by.
    enum Call {
        OPEN,
        WRITE,
        SYNC,
        RENAME,
        TRUNCATE,
        UNLINK,
        MKDIR,
        MODE
    }

    /// In the library's order.
    enum Act {
        PASS,
        KILL_BEFORE,
        KILL_AFTER,
        KILL_HALFWAY,
        FAIL,
        FAIL_HALFWAY,
        DELAY
    }

    private final Path log;
    private final Path control;
    private final MappedByteBuffer orders;

    private Shim(Path log, Path control, MappedByteBuffer orders) {
        this.log = log;
        this.control = control;
        this.orders = orders;
    }

    /// For calls on what lies under `folder`; `beside` is a folder for its own two files.
    static Shim over(Path folder, Path beside) throws Exception {
        Skipped.unlessThere("gcc");
        library();
        Files.createDirectories(beside);
        var control = beside.resolve("orders");
        Files.write(control, new byte[4096]);
        try (var channel =
                FileChannel.open(control, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            var orders = channel.map(FileChannel.MapMode.READ_WRITE, 0, 4096);
            orders.order(ByteOrder.nativeOrder());
            orders.put(UNDER, folder.toRealPath().toString().getBytes(UTF_8));
            return new Shim(Files.createFile(beside.resolve("log")), control, orders);
        }
    }

    private static Path library() throws Exception {
        var library = Path.of("target/faults/faults.so").toAbsolutePath();
        var source = Path.of("src/test/c/faults.c");
        if (Files.exists(library)
                && Files.getLastModifiedTime(library).compareTo(Files.getLastModifiedTime(source))
                        > 0) {
            return library;
        }
        Files.createDirectories(library.getParent());
        var made = Files.createTempFile(library.getParent(), "faults", ".so");
        var gcc =
                new ProcessBuilder(
                                "gcc",
                                "-Wall",
                                "-O1",
                                "-shared",
                                "-fPIC",
                                "-o",
                                "" + made,
                                "" + source,
                                "-ldl")
                        .redirectErrorStream(true)
                        .start();
        var words = new String(gcc.getInputStream().readAllBytes(), UTF_8);
        assertEquals(0, gcc.waitFor(), words);
        assertTrue(made.toFile().setExecutable(true));
        return Files.move(made, library, java.nio.file.StandardCopyOption.ATOMIC_MOVE);
    }

    Map<String, String> environment() throws Exception {
        return Map.of("LD_PRELOAD", "" + library(), "FAULTS", "" + control, "FAULTS_LOG", "" + log);
    }

    /// Only counts.
    void count(Set<Call> calls) {
        give(calls, "", Act.PASS, 1, 0, 0);
    }

    /// Kills at the n-th of these calls.
    void kill(Set<Call> calls, Act when, int number) {
        give(calls, "", when, number, 0, 0);
    }

    /// Fails the n-th of these calls on files whose path holds `naming`, and all after it.
    void fail(Set<Call> calls, String naming, Act how, int number, Errno error) {
        give(calls, naming, how, number, error.number, 0);
    }

    void delay(Set<Call> calls, String naming, int millis) {
        give(calls, naming, Act.DELAY, 1, 0, millis);
    }

    void lift() {
        orders.putInt(ACTION, Act.PASS.ordinal());
    }

    private void give(Set<Call> calls, String naming, Act act, int first, int error, int millis) {
        lift();
        var name = new byte[256];
        var letters = naming.getBytes(UTF_8);
        System.arraycopy(letters, 0, name, 0, letters.length);
        orders.put(NAMING, name);
        orders.putInt(KINDS, calls.stream().mapToInt(call -> 1 << call.ordinal()).sum());
        orders.putInt(FIRST, first);
        orders.putInt(ERROR, error);
        orders.putInt(MILLIS, millis);
        orders.putInt(SEEN, 0);
        orders.putInt(HITS, 0);
        orders.putInt(ACTION, act.ordinal());
    }

    int seen() {
        return orders.getInt(SEEN);
    }

    int hits() {
        return orders.getInt(HITS);
    }

    /// What was done so far, one line a call: verb, path, inode, place, second path, bytes in hex.
    List<String> log() throws IOException {
        return Files.readAllLines(log, UTF_8);
    }
}
