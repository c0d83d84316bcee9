package dev.rehearse.faults;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.rehearse.app.Built;
import dev.rehearse.faults.Shim.Act;
import dev.rehearse.faults.Shim.Call;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/// A disk that refuses one of the files beside the note: a run goes on to its end, the answer is in
/// the note, what is not kept is said, and it is kept when the disk is back.
@Timeout(900)
final class StateFaultsTest {

    private static final String TEXT = "a GPU cloud";
    private static final List<Call> CALLS = List.of(Call.OPEN, Call.WRITE, Call.SYNC, Call.RENAME);
    private static final List<Errno> ERRORS = List.of(Errno.ENOSPC, Errno.EIO);

    @TempDir Path temp;

    /// What is refused, and the words that are shown when it has to be said.
    private enum Refused {
        ATTEMPTS("attempts.jsonl", "the attempt is not kept: "),
        HISTORY("rehearse/history", "the local history is not kept: "),
        RUN("rehearse/runs", ""),
        TEXTS("rehearse/answers", "the answer's text is not kept: "),
        LOCKS("rehearse/locks", ""),
        WORKSPACE("rehearse/workspace", "");

        final String naming;
        final String says;

        Refused(String naming, String says) {
            this.naming = naming;
            this.says = says;
        }
    }

    @Test
    void a_run_goes_on_whatever_file_beside_the_note_is_refused() throws Exception {
        var broken = new ArrayList<String>();
        int tried = 0;
        for (var refused : Refused.values()) {
            for (var call : CALLS) {
                for (var error : ERRORS) {
                    if (tried++ % Tally.of(1, 48) == 0) {
                        check(refused, call, error, broken);
                    }
                }
            }
        }
        Tally.says(tried + " disk errors of the files beside a note");
        assertEquals("", String.join("\n\n", broken));
    }

    private void check(Refused refused, Call call, Errno error, List<String> broken)
            throws Exception {
        var name = refused + "-" + call + "-" + error;
        var work = Files.createDirectories(temp.resolve(name).resolve("work"));
        var built = Built.in(work);
        var shim = Shim.over(work, temp.resolve(name).resolve("shim"));
        try (var window =
                Window.open(built, shim.environment(), "run", built.note(), "--question", "1")) {
            window.pty().untilShown("Think. Type or press Enter");
            shim.fail(Set.of(call), refused.naming, Act.FAIL, 1, error);
            window.pty().type(TEXT);
            window.pty().untilShown(TEXT);
            window.pty().type("\u000e");
            window.pty().untilShown("How did it go");
            if (shim.hits() > 0 && !refused.says.isEmpty()) {
                window.pty().untilShown(refused.says + error.words);
            }
            window.pty().type("3\r");
            window.pty().untilShown("Summary");
            shim.lift();
            window.pty().untilScreen(_ -> isRecorded(built), "two lines of attempts");
            window.pty().type("\u0011");
            window.pty().untilEnd();
        } catch (Exception failed) {
            broken.add(name + ": " + failed.getMessage());
        }
        if (!answered().equals(Files.readString(built.note(), UTF_8))) {
            broken.add(name + ": the note is not written");
        }
        try (var again = Window.open(built, Map.of(), built.note())) {
            again.pty().untilShown("1/17");
        } catch (Exception failed) {
            broken.add(name + ", the next start: " + failed.getMessage());
        }
    }

    @Test
    void the_journal_of_a_run_that_could_not_be_synced_is_written_anew() throws Exception {
        Tally.isAllOrSkipped();
        var built = Built.in(Files.createDirectories(temp.resolve("work")));
        var shim = Shim.over(built.folder(), temp.resolve("shim"));
        var words = new Object[] {"run", built.note(), "--question", "1"};
        try (var window = Window.open(built, shim.environment(), words)) {
            window.pty().untilShown("Think. Type or press Enter");
            window.pty().type(TEXT);
            window.pty().untilShown(TEXT);
            var first = inodeOfRun(built);
            shim.fail(Set.of(Call.SYNC), "rehearse/runs", Act.FAIL, 1, Errno.EIO);
            window.pty().type("!");
            window.pty().untilShown("Draft not kept: the run is not kept");
            shim.lift();
            window.pty().untilGone("Draft not kept: ");
            assertNotEquals(first, inodeOfRun(built));
            window.java().destroyForcibly();
            window.pty().untilEnd();
        }
        try (var again = Window.open(built, Map.of(), built.note())) {
            again.pty().untilShown(TEXT + "!");
        }
        Tally.says("1 sync of a run's journal");
    }

    private static Object inodeOfRun(Built built) throws IOException {
        try (Stream<Path> all = Files.walk(built.folder())) {
            var run = all.filter(path -> path.toString().endsWith(".run")).findFirst();
            return Files.getAttribute(run.orElseThrow(), "unix:ino");
        }
    }

    /// The attempt and its grade.
    private static boolean isRecorded(Built built) {
        try {
            var file = built.folder().resolve(".rehearse/attempts.jsonl");
            return Files.exists(file) && Files.readAllLines(file).size() == 2;
        } catch (IOException notNow) {
            return false;
        }
    }

    private static String answered() throws Exception {
        return Files.readString(Built.SEED, UTF_8) + "\n\n### What does lambda do\n\n" + TEXT;
    }
}
