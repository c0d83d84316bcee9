package dev.rehearse.faults;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import static java.nio.file.StandardOpenOption.CREATE_NEW;
import static java.nio.file.StandardOpenOption.WRITE;

import dev.rehearse.app.Built;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import java.nio.channels.FileChannel;
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

    @Test
    void it_can_be_left_while_another_program_holds_the_record_of_attempts() throws Exception {
        Tally.isAllOrSkipped();
        var built = Built.in(temp);
        var record = Files.createDirectory(temp.resolve(".rehearse")).resolve("attempts.jsonl");
        var words = new Object[] {"run", built.note(), "--question", "1"};
        try (var channel = FileChannel.open(record, CREATE_NEW, WRITE);
                var lock = channel.lock();
                var window = Window.open(built, Map.of(), words)) {
            assertTrue(lock.isValid());
            window.pty().untilShown("Think. Type or press Enter");
            window.pty().type(TEXT);
            window.pty().untilShown(TEXT);
            window.pty().type("\u001b[19~\u0011");
            window.pty().untilEnd();
        }
        assertTrue(Files.readString(built.note()).contains(TEXT));
        Tally.says("1 record that was held");
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
