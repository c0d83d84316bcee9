package dev.rehearse.app;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

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
        assertTrue(Files.size(cache) > 0, cache.toString());
        var screen = Files.readString(temp.resolve("screen"));
        assertTrue(screen.contains("What does lambda do"), screen);
    }

    /// The doctor is a command, and has another cache than the screen.
    @Test
    void the_doctor_misses_the_cache_of_the_screen() throws Exception {
        assumeTrue(Files.isReadable(Path.of("/proc/self/maps")), "no maps are told here");
        var script =
                """
                cp -a '%s' image && image/bin/rehearse doctor >both
                rm image/lib/screen.aot && image/bin/rehearse doctor >one
                echo ended
                """
                        .formatted(Built.IMAGE);
        try (var pty = Built.in(temp).shell(script)) {
            pty.untilEnd();
        }
        assertTrue(Files.readString(temp.resolve("both")).contains("from its cache"));
        assertTrue(Files.readString(temp.resolve("one")).contains("without its cache"));
    }
}
