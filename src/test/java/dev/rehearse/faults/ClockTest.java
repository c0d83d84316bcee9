package dev.rehearse.faults;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rehearse.app.Built;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;

/// The wall clock is set, summer time begins, the program or the whole machine is held still: the
/// clock of a run tells how long somebody has answered, whatever the day is called. libfaketime is
/// the clock that is set here.
@Timeout(300)
final class ClockTest {

    private static final String LIBRARY = "libfaketimeMT.so.1";
    private static final long OFF_MILLIS = 500;

    @TempDir Path temp;

    /// What a run had on its clock when its journal was written last, and when that was. Files get
    /// their times from the kernel, which nobody has lied to.
    private record Reading(long elapsedMillis, long atMillis) {
        long since(Reading other) {
            return elapsedMillis - other.elapsedMillis - (atMillis - other.atMillis);
        }
    }

    private static Reading reading(Built built) throws IOException {
        var journal = journal(built);
        while (true) {
            var before = Files.getLastModifiedTime(journal);
            var text = Files.readString(journal);
            var at = text.lastIndexOf(" elapsed\t");
            var last = text.endsWith("\n") ? text.lastIndexOf('\n', text.length() - 2) : -1;
            if (at > last && isStill(journal, before, text)) {
                var millis = text.substring(at + " elapsed\t".length()).strip();
                return new Reading(Long.parseLong(millis), before.toMillis());
            }
        }
    }

    // The kernel sets the time a little before the bytes are there.
    private static boolean isStill(Path journal, FileTime time, String text) throws IOException {
        LockSupport.parkNanos(20_000_000);
        return time.equals(Files.getLastModifiedTime(journal))
                && text.equals(Files.readString(journal));
    }

    private static Path journal(Built built) throws IOException {
        try (var runs = Files.newDirectoryStream(built.state().resolve("runs"), "*.run")) {
            return runs.iterator().next();
        }
    }

    /// The next one that is so many milliseconds later.
    private static Reading after(Reading first, long millis, Built built) throws IOException {
        var next = reading(built);
        while (next.atMillis() - first.atMillis() < millis) {
            next = reading(built);
        }
        return next;
    }

    private static Path faketime() {
        for (var folder :
                new String[] {"/usr/lib/x86_64-linux-gnu", "/usr/lib/aarch64-linux-gnu"}) {
            var library = Path.of(folder, "faketime", LIBRARY);
            if (Files.exists(library)) {
                return library;
            }
        }
        Skipped.unless(false, "libfaketime missing");
        return Path.of("");
    }

    private Path wall() {
        return temp.resolve("wall");
    }

    private void setWall(String time) throws IOException {
        var next = Files.writeString(temp.resolve("next"), time + "\n");
        Files.move(next, wall(), StandardCopyOption.ATOMIC_MOVE);
    }

    private Map<String, String> faked(String start) throws IOException {
        setWall(start);
        var environment = new HashMap<String, String>();
        environment.put("LD_PRELOAD", "" + faketime());
        environment.put("FAKETIME_TIMESTAMP_FILE", "" + wall());
        environment.put("FAKETIME_CACHE_DURATION", "1");
        environment.put("FAKETIME_DONT_FAKE_MONOTONIC", "1");
        environment.put("DONT_FAKE_MONOTONIC", "1");
        environment.put("NO_FAKE_STAT", "1");
        return environment;
    }

    private static Window run(Built built, Map<String, String> more) throws Exception {
        var window = Window.open(built, more, "run", built.note(), "--question", "1");
        window.pty().untilShown("Enter begin");
        window.pty().type("a");
        window.pty().untilShown("answer  ");
        return window;
    }

    private static void assertRight(Reading first, Reading last, String what) {
        var off = last.since(first);
        assertTrue(Math.abs(off) < OFF_MILLIS, what + ": the clock is off by " + off + " ms");
        Tally.says("a clock " + what + ", off by " + Math.abs(off) + " ms");
    }

    @Test
    void a_wall_clock_that_is_set_by_a_day_moves_no_clock_of_a_run() throws Exception {
        Tally.isAllOrSkipped();
        for (var jump : new String[] {"+1d", "-1d"}) {
            var built = Built.in(Files.createDirectory(temp.resolve("work" + jump)));
            try (var window = run(built, faked("+0"))) {
                var first = reading(built);
                setWall(jump);
                var last = after(first, 4_000, built);
                assertRight(first, last, "set by " + jump);
                assertFalse(window.pty().screen().contains("stands still"), "paused");
                window.pty().type(" GPU");
                window.pty().untilShown("a GPU");
            }
        }
    }

    @Test
    void summer_time_begins_and_ends_during_a_run() throws Exception {
        Tally.isAllOrSkipped();
        for (var night : new String[] {"@2026-03-29 01:59:54", "@2026-10-25 02:59:54"}) {
            var day = night.substring(1, 11);
            var built = Built.in(Files.createDirectory(temp.resolve("work" + day)));
            var environment = faked(night);
            environment.put("TZ", "Europe/Berlin");
            try (var window = run(built, environment)) {
                var first = reading(built);
                var last = after(first, 7_000, built);
                assertRight(first, last, "put forward or back on " + day);
                window.pty().type(" GPU\u0013");
                window.pty().untilShown("a GPU");
                window.pty().type("\u001b[19~");
                window.pty().untilShown("How did it go");
            }
        }
    }

    @Test
    void a_program_that_is_stopped_for_three_seconds_has_them_on_its_clock() throws Exception {
        Tally.isAllOrSkipped();
        var built = Built.in(Files.createDirectory(temp.resolve("work")));
        try (var window = run(built, Map.of())) {
            var first = reading(built);
            window.signal("STOP");
            for (var end = System.nanoTime() + 3_000_000_000L; System.nanoTime() < end; ) {
                LockSupport.parkNanos(end - System.nanoTime());
            }
            window.signal("CONT");
            var last = after(first, 4_500, built);
            assertRight(first, last, "of a stopped program");
        }
    }

    @Test
    void a_machine_that_slept_an_hour_pauses_the_run_and_says_so() throws Exception {
        Tally.isAllOrSkipped();
        var work = Files.createDirectory(temp.resolve("work"));
        var built = Built.in(work);
        var uptime = Files.writeString(temp.resolve("uptime"), "1000.00 1000.00\n");
        var environment = faked("+0");
        var shim = Shim.over(work, temp.resolve("shim")).environment();
        environment.putAll(shim);
        environment.put("LD_PRELOAD", shim.get("LD_PRELOAD") + ":" + faketime());
        environment.put("FAULTS_UPTIME", "" + uptime);
        try (var window = run(built, environment)) {
            var first = after(reading(built), 1_500, built);
            Files.writeString(uptime, "4610.00 1000.00\n");
            setWall("+3600");
            window.pty().untilShown("this computer slept from");
            var screen = window.pty().screen();
            assertTrue(reading(built).elapsedMillis() - first.elapsedMillis() < 4_000, screen);
        }
        Tally.says("a machine that slept");
    }
}
