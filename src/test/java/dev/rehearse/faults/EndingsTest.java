package dev.rehearse.faults;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rehearse.app.Built;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// However it is ended from outside: gone within two seconds, nothing lost, nothing left spinning.
@Timeout(300)
final class EndingsTest {

    private static final String TEXT = "a GPU cloud";

    @TempDir Path temp;

    private enum Ending {
        HANG_UP_OF_THE_PROGRAM,
        HANG_UP_OF_THE_LAUNCHER,
        TERM_OF_THE_PROGRAM,
        TERM_OF_THE_LAUNCHER,
        KILL_OF_THE_LAUNCHER,
        TERMINAL_CLOSED,
        TERMINAL_CLOSED_UNDER_NOHUP;

        List<String> before() {
            return this == TERMINAL_CLOSED_UNDER_NOHUP
                    ? List.of("sh", "-c", "trap '' HUP; exec \"$@\"", "sh")
                    : List.of();
        }

        void happen(Sheet sheet) throws Exception {
            var launcher = sheet.java().parent().orElseThrow();
            switch (this) {
                case HANG_UP_OF_THE_PROGRAM -> signal("HUP", sheet.java());
                case HANG_UP_OF_THE_LAUNCHER -> signal("HUP", launcher);
                case TERM_OF_THE_PROGRAM -> signal("TERM", sheet.java());
                case TERM_OF_THE_LAUNCHER -> signal("TERM", launcher);
                case KILL_OF_THE_LAUNCHER -> signal("KILL", launcher);
                case TERMINAL_CLOSED, TERMINAL_CLOSED_UNDER_NOHUP -> sheet.pty().hangUp();
            }
        }

        private static void signal(String name, ProcessHandle process) throws Exception {
            var kill = new ProcessBuilder("kill", "-" + name, "" + process.pid()).start();
            assertEquals(0, kill.waitFor());
        }
    }

    @Test
    void it_is_gone_within_two_seconds_and_nothing_is_lost() throws Exception {
        Tally.isAllOrSkipped();
        var broken = new ArrayList<String>();
        for (var ending : Ending.values()) {
            var folder = Files.createDirectory(temp.resolve(ending.name()));
            var built = Built.in(folder);
            try (var sheet = Sheet.open(built, Map.of(), ending.before())) {
                sheet.type(TEXT);
                sheet.untilAnswer(TEXT);
                var launcher = sheet.java().parent().orElseThrow();
                var all = new ArrayList<>(launcher.descendants().toList());
                all.add(launcher);
                ending.happen(sheet);
                for (var process : all) {
                    await(process, ending, broken);
                }
            }
            try (var again = Sheet.open(built, Map.of())) {
                again.untilAnswer(TEXT);
                assertTrue(again.pty().screen().contains("Recovered"), again.pty().screen());
            }
        }
        Tally.says(Ending.values().length + " ways to be ended");
        assertEquals(List.of(), broken);
    }

    private static void await(ProcessHandle process, Ending ending, List<String> broken)
            throws Exception {
        var what = process.info().commandLine().orElse("a process");
        try {
            process.onExit().get(2, TimeUnit.SECONDS);
        } catch (TimeoutException late) {
            broken.add(ending + ": still there after two seconds: " + what);
            process.destroyForcibly();
        }
    }
}
