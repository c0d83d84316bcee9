package dev.rehearse.faults;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.rehearse.app.Built;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

/// `kill -9` at any moment while somebody types 30 keys a second: what was visible comes back.
@Timeout(1800)
final class KillWhileTypingTest {

    private static final long KEY_NANOS = 1_000_000_000 / 30;
    private static final long LONGEST_NANOS = 1_500_000_000;
    private static final int KILLS_OF_ONE_ANSWER = 8;

    @TempDir Path temp;

    @Test
    void every_character_that_was_visible_is_there_again() throws Exception {
        var kills = Tally.of(200, 2);
        var seed = Long.getLong("faults.seed", System.nanoTime());
        var random = new Random(seed);
        var lost = 0;
        var doubled = 0;
        var said = 0;
        var broken = new ArrayList<String>();
        for (int done = 0; done < kills; done += KILLS_OF_ONE_ANSWER) {
            var folder = Files.createDirectory(temp.resolve("answer" + done));
            for (var end :
                    answer(Built.in(folder), Math.min(KILLS_OF_ONE_ANSWER, kills - done), random)) {
                lost += end.lost();
                doubled += end.doubled();
                said += end.said() ? 1 : 0;
                if (end.lost() + end.doubled() > 0) {
                    broken.add(end.toString());
                }
            }
        }
        var words =
                "%d kills while typing, %d characters lost, %d doubled, %d while 'draft not kept' stood"
                        .formatted(kills, lost, doubled, said);
        System.out.println(words + " (seed " + seed + ", -Dfaults.seed=" + seed + " repeats it)");
        Tally.says(words);
        assertEquals(List.of(), broken, "seed " + seed);
    }

    /// What stood on the screen at a kill, what had been typed, what came back, and whether it was
    /// said that the draft was not kept just then: the disk had no answer for 50 ms.
    private record End(String visible, String typed, String back, boolean said) {
        int lost() {
            return said || back.startsWith(visible) ? 0 : visible.length() - common(visible, back);
        }

        int doubled() {
            return typed.startsWith(back) ? 0 : back.length() - common(typed, back);
        }

        private static int common(String one, String other) {
            var length = 0;
            while (length < Math.min(one.length(), other.length())
                    && one.charAt(length) == other.charAt(length)) {
                length++;
            }
            return length;
        }
    }

    /// One answer, written on from kill to kill. A digit parts what came back from what is new.
    private static List<End> answer(Built built, int kills, Random random) throws Exception {
        var ends = new ArrayList<End>();
        var visible = "";
        var typed = "";
        var said = false;
        for (int kill = 1; kill <= kills + 1; kill++) {
            var digit = Character.toString('0' + kill);
            try (var sheet = Sheet.open(built, Map.of())) {
                sheet.type(digit);
                var shown = sheet.untilAnswer(digit);
                var back = shown.substring(0, shown.indexOf(digit));
                if (kill > 1) {
                    ends.add(new End(visible, typed, back, said));
                }
                if (kill > kills) {
                    assertSaved(built, sheet, back + digit);
                    return ends;
                }
                var moment = random.nextLong(LONGEST_NANOS);
                var keys = letters(random);
                var count = sheet.type(keys, KEY_NANOS, moment);
                sheet.kill();
                typed = back + digit + keys.substring(0, count);
                var screen = sheet.lastScreen();
                visible = Sheet.answer(screen);
                said = screen.contains("Draft not kept");
            }
            assertArrayEquals(Files.readAllBytes(Built.SEED), Files.readAllBytes(built.note()));
        }
        return ends;
    }

    private static void assertSaved(Built built, Sheet sheet, String text) throws Exception {
        sheet.type("\u0013");
        sheet.pty().untilShown(" saved ");
        assertEquals(
                text + "exit 0", built.run("answer", built.note(), "--question", "1", "--print"));
    }

    private static String letters(Random random) {
        return random.ints(80, 'a', 'z' + 1)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
