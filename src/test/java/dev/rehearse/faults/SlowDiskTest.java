package dev.rehearse.faults;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rehearse.app.Built;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;

/// A disk that takes its time: a key is on the screen all the same.
@Timeout(300)
final class SlowDiskTest {

    private static final int SLOW_MILLIS = 5_000;
    private static final long LONGEST_MILLIS = 200;

    /// Others use this machine too: what counts is that the program can be quick.
    private static final int ROUNDS = 3;

    @TempDir Path temp;
    private Built built;
    private Shim shim;

    @BeforeEach
    void copy_the_note() throws Exception {
        var work = Files.createDirectory(temp.resolve("work"));
        built = Built.in(work);
        shim = Shim.over(work, temp.resolve("shim"));
    }

    @Test
    void keys_are_shown_while_a_sync_takes_five_seconds() throws Exception {
        Tally.isAllOrSkipped();
        try (var sheet = Sheet.open(built, shim.environment())) {
            sheet.type("begun ");
            sheet.untilAnswer("begun");
            shim.delay(Set.of(Shim.Call.SYNC), "", SLOW_MILLIS);
            var slowest = Long.MAX_VALUE;
            for (int round = 0; round < ROUNDS && slowest >= LONGEST_MILLIS; round++) {
                slowest = Math.min(slowest, slowest(sheet, Character.toString('A' + round)));
                sheet.type("\u0013");
            }
            assertTrue(shim.hits() > 0, "no sync was slow");
            Tally.says(slowest + " ms from key to echo at most during a 5 s sync");
            assertTrue(slowest < LONGEST_MILLIS, slowest + " ms from key to echo");
            shim.lift();
        }
    }

    /// Of six seconds of keys, one after another.
    private static long slowest(Sheet sheet, String letter) throws Exception {
        var slowest = 0L;
        for (int key = 0; key < 120; key++) {
            var before = letters(sheet, letter);
            var start = System.nanoTime();
            sheet.type(letter);
            sheet.pty()
                    .untilScreen(
                            screen -> count(Sheet.answer(screen), letter) > before, "one more key");
            slowest = Math.max(slowest, (System.nanoTime() - start) / 1_000_000);
            sheet.rest(50);
        }
        return slowest;
    }

    private static long letters(Sheet sheet, String letter) {
        return count(sheet.answer(), letter);
    }

    private static long count(String text, String letter) {
        return text.chars().filter(one -> one == letter.charAt(0)).count();
    }

    @Test
    void a_key_is_shown_and_the_person_told_while_the_journal_takes_two_seconds() throws Exception {
        Tally.isAllOrSkipped();
        try (var sheet = Sheet.open(built, shim.environment())) {
            sheet.type("begun");
            sheet.untilAnswer("begun");
            shim.delay(Set.of(Shim.Call.WRITE), "rehearse/drafts", 2_000);
            var start = System.nanoTime();
            sheet.type("!");
            sheet.untilAnswer("begun!");
            var millis = (System.nanoTime() - start) / 1_000_000;
            assertTrue(millis < 1_000, millis + " ms from key to echo");
            sheet.pty().untilShown("Draft not kept: ");
            shim.lift();
            sheet.type("?");
            sheet.pty().untilGone("Draft not kept: ");
            sheet.kill();
        }
        try (var again = Sheet.open(built, shim.environment())) {
            again.untilAnswer("begun!?");
        }
    }
}
