package dev.rehearse.faults;

import static org.junit.jupiter.api.Assertions.assertEquals;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.rehearse.app.Built;
import dev.rehearse.faults.Shim.Act;
import dev.rehearse.faults.Shim.Call;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeoutException;

/// A disk that refuses at any step of a save, or of the journal, and comes back.
@Timeout(1800)
final class DiskErrorTest {

    private static final String TEXT = "a GPU cloud";
    private static final String SAVE = "\u0013";

    /// The new file beside the note, the note itself, the folder of both.
    private static final String TEMP = "work/.rehearse-";

    private static final String NOTE = "interview-prep-lambda.md";
    private static final String NOTE_FOLDER = "/work$";
    private static final String JOURNAL = "rehearse/drafts";

    @TempDir Path temp;

    /// The n-th of these calls on that file, and all after it, fail like that.
    private record Fault(Call call, String naming, int number, Act how, Errno error) {
        static List<Fault> of(Call call, String naming, Errno... errors) {
            return numbered(call, naming, 1, Act.FAIL, errors);
        }

        static List<Fault> numbered(
                Call call, String naming, int number, Act how, Errno... errors) {
            var faults = new ArrayList<Fault>();
            for (var error : errors) {
                faults.add(new Fault(call, naming, number, how, error));
            }
            return faults;
        }
    }

    private static final List<Fault> OF_A_SAVE =
            all(
                    Fault.of(
                            Call.OPEN,
                            TEMP,
                            Errno.ENOSPC,
                            Errno.EDQUOT,
                            Errno.EROFS,
                            Errno.EMFILE,
                            Errno.EIO),
                    Fault.of(Call.OPEN, NOTE, Errno.EMFILE, Errno.EIO),
                    Fault.of(Call.WRITE, TEMP, Errno.ENOSPC, Errno.EDQUOT, Errno.EFBIG, Errno.EIO),
                    Fault.numbered(
                            Call.WRITE, TEMP, 2, Act.FAIL, Errno.ENOSPC, Errno.EFBIG, Errno.EIO),
                    Fault.numbered(Call.WRITE, TEMP, 2, Act.FAIL_HALFWAY, Errno.ENOSPC),
                    Fault.of(Call.SYNC, TEMP, Errno.EIO, Errno.ENOSPC, Errno.EDQUOT),
                    Fault.of(Call.RENAME, NOTE, Errno.EIO, Errno.ENOSPC, Errno.EROFS));

    private static final List<Fault> GOT_ROUND =
            all(Fault.of(Call.RENAME, NOTE, Errno.EBUSY, Errno.EXDEV));

    private static final List<Fault> OF_THE_FOLDER =
            all(Fault.of(Call.SYNC, NOTE_FOLDER, Errno.EIO));

    private static final List<Fault> OF_THE_JOURNAL =
            all(
                    Fault.of(
                            Call.WRITE,
                            JOURNAL,
                            Errno.ENOSPC,
                            Errno.EDQUOT,
                            Errno.EFBIG,
                            Errno.EIO),
                    Fault.numbered(Call.WRITE, JOURNAL, 1, Act.FAIL_HALFWAY, Errno.ENOSPC),
                    Fault.of(Call.SYNC, JOURNAL, Errno.EIO, Errno.ENOSPC));

    /// Of a journal that has no file yet.
    private static final List<Fault> OF_A_NEW_JOURNAL =
            all(
                    Fault.of(Call.MKDIR, JOURNAL, Errno.EROFS, Errno.ENOSPC),
                    Fault.of(Call.OPEN, JOURNAL, Errno.EMFILE, Errno.EROFS, Errno.ENOSPC),
                    Fault.of(Call.RENAME, JOURNAL, Errno.ENOSPC));

    @SafeVarargs
    private static List<Fault> all(List<Fault>... parts) {
        var all = new ArrayList<Fault>();
        for (var part : parts) {
            all.addAll(part);
        }
        return List.copyOf(all);
    }

    private interface Trial {
        void check(Fault fault, Built built, Shim shim) throws Exception;
    }

    @Test
    void a_save_that_fails_says_why_and_is_done_by_itself_when_the_disk_is_back() throws Exception {
        tryAll(OF_A_SAVE, 1, "disk errors of a save", this::notSavedUntilItIsLifted);
    }

    @Test
    void a_folder_that_cannot_be_synced_is_not_called_saved() throws Exception {
        Tally.isAllOrSkipped();
        tryAll(OF_THE_FOLDER, 0, "of its folder", this::notSaidToBeSaved);
    }

    @Test
    void a_note_that_cannot_be_replaced_is_written_in_place() throws Exception {
        Tally.isAllOrSkipped();
        tryAll(GOT_ROUND, 0, "got round", this::savedAllTheSame);
    }

    @Test
    void a_journal_that_fails_is_said_and_typing_goes_on() throws Exception {
        Tally.isAllOrSkipped();
        tryAll(
                OF_THE_JOURNAL,
                1,
                "of the journal",
                (fault, built, shim) -> {
                    try (var sheet = Sheet.open(built, shim.environment())) {
                        sheet.type(TEXT);
                        sheet.untilAnswer(TEXT);
                        order(shim, fault);
                        notKeptUntilItIsLifted(fault, built, shim, sheet);
                    }
                });
    }

    @Test
    void a_journal_that_cannot_be_made_is_said_and_typing_goes_on() throws Exception {
        Tally.isAllOrSkipped();
        tryAll(
                OF_A_NEW_JOURNAL,
                0,
                "of a new journal",
                (fault, built, shim) -> {
                    try (var sheet = Sheet.open(built, shim.environment())) {
                        order(shim, fault);
                        sheet.type(TEXT);
                        notKeptUntilItIsLifted(fault, built, shim, sheet);
                    }
                });
    }

    private static void order(Shim shim, Fault fault) {
        shim.fail(Set.of(fault.call()), fault.naming(), fault.how(), fault.number(), fault.error());
    }

    private void notSavedUntilItIsLifted(Fault fault, Built built, Shim shim) throws Exception {
        try (var sheet = Sheet.open(built, shim.environment())) {
            sheet.type(TEXT);
            sheet.untilAnswer(TEXT);
            order(shim, fault);
            sheet.type(SAVE);
            sheet.pty().untilShown("Not saved: " + NOTE.substring(0, 9));
            assertEquals("", differs(built, ""), "the old note");
            sheet.type("!");
            var screen = sheet.pty().untilShown(TEXT + "!");
            assertSays(screen.replaceAll("\\s+", " "), fault.error().words);
            assertSays(screen, "Not saved");
            shim.lift();
            sheet.pty().untilGone("Not saved");
            if (!differs(built, TEXT).isEmpty()) {
                assertEquals("", differs(built, TEXT + "!"), "saved by itself");
            }
            sheet.type("?" + SAVE);
            sheet.pty().untilScreen(screenNow -> differs(built, TEXT + "!?").isEmpty(), "saved");
        }
    }

    private void notSaidToBeSaved(Fault fault, Built built, Shim shim) throws Exception {
        try (var sheet = Sheet.open(built, shim.environment())) {
            sheet.type(TEXT);
            sheet.untilAnswer(TEXT);
            order(shim, fault);
            sheet.type(SAVE);
            sheet.pty().untilShown("Not saved: " + NOTE.substring(0, 9));
            shim.lift();
            sheet.pty().untilGone("Not saved");
            assertEquals("", differs(built, TEXT));
        }
    }

    private void savedAllTheSame(Fault fault, Built built, Shim shim) throws Exception {
        try (var sheet = Sheet.open(built, shim.environment())) {
            sheet.type(TEXT);
            sheet.untilAnswer(TEXT);
            order(shim, fault);
            sheet.type(SAVE);
            sheet.pty().untilShown(" saved ");
            assertEquals("", differs(built, TEXT));
        }
    }

    private void notKeptUntilItIsLifted(Fault fault, Built built, Shim shim, Sheet sheet)
            throws Exception {
        sheet.type("!");
        sheet.pty().untilShown(TEXT + "!");
        sheet.pty().untilShown("Draft not kept: " + fault.error().words);
        sheet.type("?");
        assertSays(sheet.pty().untilShown(TEXT + "!?"), "Draft not kept: ");
        shim.lift();
        sheet.type(".");
        sheet.pty().untilGone("Draft not kept: ");
        sheet.kill();
        try (var again = Sheet.open(built, shim.environment())) {
            again.untilAnswer(TEXT + "!?.");
        }
    }

    private static void assertSays(String screen, String words) throws TimeoutException {
        if (!screen.contains(words)) {
            throw new TimeoutException("no \"" + words + "\" in:\n" + screen);
        }
    }

    /// Empty when the note is the old one with this answer, or the old one when there is none.
    private static String differs(Built built, String answer) {
        try {
            var old = Files.readString(Built.SEED, UTF_8);
            var due = answer.isEmpty() ? old : old + "\n\n### What does lambda do\n\n" + answer;
            var is = Files.readString(built.note(), UTF_8);
            return is.equals(due)
                    ? ""
                    : is.length() + " letters: …" + is.substring(Math.max(0, is.length() - 80));
        } catch (java.io.IOException e) {
            return e.toString();
        }
    }

    /// Several at once, since most of the time is spent in waiting for the next try.
    private void tryAll(List<Fault> faults, int taste, String what, Trial trial) throws Exception {
        var broken = Collections.synchronizedList(new ArrayList<String>());
        var tried = faults.subList(0, Tally.of(faults.size(), taste));
        try (var hands = Executors.newFixedThreadPool(3)) {
            for (var fault : tried) {
                hands.submit(() -> {
                    try {
                        var name = "" + faults.hashCode() + faults.indexOf(fault);
                        var work = Files.createDirectories(temp.resolve(name).resolve("work"));
                        var shim = Shim.over(work, temp.resolve(name).resolve("shim"));
                        trial.check(fault, Built.in(work), shim);
                    } catch (Exception | AssertionError e) {
                        broken.add(fault + ": " + e.getMessage());
                    }
                });
            }
        }
        if (!tried.isEmpty()) {
            Tally.says(tried.size() + " " + what);
        }
        assertEquals("", String.join("\n\n", broken));
    }
}
