package dev.rehearse.app;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;

/// The run of a build that leaves the cache.
@Timeout(60)
final class TrainingTest {
    @TempDir Path temp;

    /// A person types `make run` in a terminal, which is not the one that is trained on: whoever
    /// reads it from behind a pipe waits for ever, or is stopped.
    @Test
    void its_keys_come_through_a_pipe_also_in_a_terminal() throws Exception {
        var built = Built.in(temp);
        var cache = temp.resolve("image/lib/screen.aot");
        var script =
                """
                cp -a '%s' image && rm image/lib/screen.aot
                { sleep 1; printf j; sleep 0.2; printf q; } | env REHEARSE_TRAIN=screen REHEARSE_TTY=1 \
                    REHEARSE_STTY= REHEARSE_ROWS=36 REHEARSE_COLS=120 \
                    image/bin/rehearse '%s' >screen 2>errors
                echo ended $?
                """
                        .formatted(Built.IMAGE, built.note());
        try (var pty = built.shell(script)) {
            assertTrue(pty.untilEnd().contains("ended 0"), pty.written());
        }
        var screen = Files.readString(temp.resolve("screen"));
        assertTrue(screen.contains("What does lambda do"), screen);
        assertTrue(Files.size(cache) > 0, cache.toString());
    }
}
