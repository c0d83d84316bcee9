package dev.rehearse.faults;

import dev.rehearse.app.Built;
import dev.rehearse.app.Pty;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The built program with any words, in a terminal of any size.
record Window(Pty pty) implements AutoCloseable {

    static final int COLUMNS = 120;
    static final int ROWS = 36;

    static Window open(Built built, Map<String, String> more, Object... words) throws IOException {
        return open(built, COLUMNS, ROWS, more, List.of(), words);
    }

    /// Under what `before` begins the command with.
    static Window open(
            Built built,
            int columns,
            int rows,
            Map<String, String> more,
            List<String> before,
            Object... words)
            throws IOException {
        var environment = new HashMap<>(built.environment());
        environment.putAll(more);
        var command = new ArrayList<>(before);
        command.add("" + Built.PROGRAM);
        for (var word : words) {
            command.add("" + word);
        }
        return new Window(
                Pty.start(
                        built.folder(),
                        environment,
                        columns,
                        rows,
                        command.toArray(String[]::new)));
    }

    ProcessHandle java() {
        return Built.java(pty);
    }

    void signal(String name) throws Exception {
        var kill = new ProcessBuilder("kill", "-" + name, "" + java().pid()).start();
        if (kill.waitFor() != 0) {
            throw new IOException("no kill -" + name);
        }
    }

    /// The most memory of its own that the program has held so far, in MB.
    long mostMegabytes() throws IOException {
        for (var line : Files.readAllLines(Path.of("/proc/" + java().pid() + "/status"))) {
            if (line.startsWith("VmHWM:")) {
                return Long.parseLong(line.replaceAll("\\D", "")) / 1024;
            }
        }
        throw new IOException("no VmHWM");
    }

    @Override
    public void close() {
        ProcessHandle.of(pty.pid())
                .ifPresent(launcher -> {
                    launcher.descendants().forEach(ProcessHandle::destroyForcibly);
                });
        pty.close();
    }
}
