package dev.rehearse.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// Whole sessions, from the first key to the bytes of the note. `-Drewrite=true` writes them down
/// as they are now; the difference is read before it is kept.
final class SessionTest {
    private static final Path SESSIONS = Path.of("src/test/resources/sessions");

    static List<String> sessions() throws IOException {
        try (var files = Files.list(SESSIONS)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("sessions")
    void goes_as_it_is_written(String name, @TempDir Path folder) throws IOException {
        var file = SESSIONS.resolve(name);
        var script = Files.readString(file, UTF_8);
        var session = new Session(folder);
        var played = played(session, name, script);
        if (Boolean.getBoolean("rewrite")) {
            Files.writeString(file, played, UTF_8);
        }
        assertEquals(Files.readString(file, UTF_8), played);
    }

    /// What was played until it failed lies in `target`, to be read.
    private static String played(Session session, String name, String script) throws IOException {
        try {
            return session.play(script.lines().toList());
        } catch (AssertionError failure) {
            Files.writeString(Path.of("target", name), session.played(), UTF_8);
            throw failure;
        }
    }
}
