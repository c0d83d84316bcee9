package dev.rehearse.app;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The app image of `make build` over a folder with the seed note, far from anybody's own files.
public record Built(Path folder, Path note) {
    public static final Path IMAGE = Path.of("target/rehearse").toAbsolutePath();
    public static final Path PROGRAM = IMAGE.resolve("bin/rehearse");
    public static final Path SEED = Path.of("src/test/resources/notes/interview-prep-lambda.md");

    /// Its count is drawn with the questions, after the text.
    static final String EVERYTHING = "0/17";

    public static Built in(Path folder) throws IOException {
        assumeTrue(
                Files.isExecutable(PROGRAM),
                "no app image in target/rehearse: make build makes it");
        return new Built(
                folder, Files.copy(SEED, folder.resolve(String.valueOf(SEED.getFileName()))));
    }

    public Map<String, String> environment() {
        var environment = new HashMap<String, String>();
        environment.put("PATH", System.getenv("PATH"));
        environment.put("HOME", folder.toString());
        environment.put("XDG_STATE_HOME", folder.resolve("state").toString());
        environment.put("XDG_CONFIG_HOME", folder.resolve("config").toString());
        environment.put("TERM", "xterm-256color");
        environment.put("LC_ALL", "C.UTF-8");
        return environment;
    }

    public Path state() {
        return folder.resolve("state/rehearse");
    }

    /// The program itself, with these words, and without a shell around it.
    Pty start(Object... words) throws IOException {
        var command = new String[words.length + 1];
        command[0] = PROGRAM.toString();
        for (int i = 0; i < words.length; i++) {
            command[i + 1] = words[i].toString();
        }
        return Pty.start(folder, environment(), command);
    }

    Pty shell(String script) throws IOException {
        return Pty.start(folder, environment(), "sh", "-c", script);
    }

    /// The note on the screen, and everything drawn.
    Pty studying() throws Exception {
        var pty = start(note);
        pty.untilShown(EVERYTHING);
        return pty;
    }

    /// What a command without a screen printed, and its exit code last.
    public String run(Object... words) throws Exception {
        var command = new java.util.ArrayList<>(List.of(PROGRAM.toString()));
        for (var word : words) {
            command.add(word.toString());
        }
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().putAll(environment());
        var process = builder.start();
        process.getOutputStream().write("an answer\n".getBytes(UTF_8));
        process.getOutputStream().close();
        var out = new String(process.getInputStream().readAllBytes(), UTF_8);
        return out + "exit " + process.waitFor();
    }

    /// The lock comes after the first frame.
    void untilLocked() throws IOException {
        var locks = state().resolve("locks");
        while (!Files.isDirectory(locks) || isEmpty(locks)) {
            Thread.onSpinWait();
        }
    }

    private static boolean isEmpty(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.findAny().isEmpty();
        }
    }

    public static ProcessHandle java(Pty pty) {
        return ProcessHandle.of(pty.pid())
                .orElseThrow()
                .descendants()
                .filter(p -> p.info().command().orElse("").endsWith("runtime/bin/java"))
                .findFirst()
                .orElseThrow();
    }
}
