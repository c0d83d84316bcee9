package dev.rehearse.app;

import static org.junit.jupiter.api.Assertions.assertTrue;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.rehearse.screen.Size;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/// What a clock costs on a slow line, from its first second to well over its budget: a few bytes a
/// tick, and no frame that is a long one, a new signal's neither.
final class ClockBytesTest {
    private static final int MEDIAN = 60;
    private static final int MOST = 200;

    @TempDir Path folder;

    @ParameterizedTest
    @CsvSource({"120, 36, 2m, 150", "200, 50, 12m, 800", "80, 24, 2m, 150", "40, 10, 2m, 150"})
    void a_tick_is_small(int columns, int rows, String each, int seconds) throws IOException {
        Files.write(folder.resolve("a.md"), "## Questions\n\n- why?\n- how?\n".getBytes(UTF_8));
        var start = Instant.parse("2026-07-16T13:42:00Z");
        var size = new Size(columns, rows);
        var sitting = new Sitting(folder, size, start, ZoneId.of("UTC"), false);
        sitting.start("run a.md --each " + each);
        sitting.press("a b c");
        sitting.pass(Duration.ofSeconds(7));
        var frames = ticks(sitting, seconds);
        assertTrue(frames.getLast() <= MOST, "longest " + frames.getLast());
    }

    /// Between two lines a teleprompter costs what the clock costs.
    @ParameterizedTest
    @CsvSource({"120, 36", "80, 24", "40, 10"})
    void a_teleprompter_is_small_but_when_it_moves(int columns, int rows) throws IOException {
        var text = "## Questions\n\n- why?\n\n## Answers\n\n### why?\n\n" + "so it is ".repeat(99);
        Files.write(folder.resolve("a.md"), text.getBytes(UTF_8));
        var start = Instant.parse("2026-07-16T13:42:00Z");
        var size = new Size(columns, rows);
        var sitting = new Sitting(folder, size, start, ZoneId.of("UTC"), false);
        sitting.start("run a.md --speak --each 2m");
        sitting.press("Enter T");
        sitting.pass(Duration.ofSeconds(7));
        ticks(sitting, 110);
    }

    /// What each frame sent, the smallest first.
    private static List<Integer> ticks(Sitting sitting, int seconds) {
        var frames = new ArrayList<Integer>();
        for (int moment = 0; moment < seconds * 20; moment++) {
            sitting.screen().sent();
            sitting.pass(Duration.ofMillis(50));
            int sent = sitting.screen().sent();
            if (sent > 0) {
                frames.add(sent);
            }
        }
        frames.sort(null);
        int median = frames.get(frames.size() / 2);
        assertTrue(median <= MEDIAN, "median " + median);
        return frames;
    }
}
