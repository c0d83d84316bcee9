package dev.rehearse.faults;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.rehearse.app.Built;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// `kill -9` before, in the middle of, and after every call by which a save changes the disk.
@Timeout(1800)
final class KillDuringSaveTest {

    private static final Set<Shim.Call> CALLS = EnumSet.allOf(Shim.Call.class);
    private static final String TEXT = "a GPU cloud for people who train";

    @TempDir Path temp;

    /// What is true of the note when the save began.
    private enum Place {
        /// A new file takes the note's place.
        USUAL,
        /// The note has a second name, so it is written in place.
        HARD_LINK;

        void prepare(Built built) throws Exception {
            if (this == HARD_LINK) {
                Files.createLink(built.folder().resolve("second name.md"), built.note());
            }
        }
    }

    @Test
    void the_note_is_the_old_one_or_the_new_one() throws Exception {
        checkAll(Place.USUAL, "crash points of a save");
    }

    @Test
    void a_note_with_a_second_name_is_whole_or_its_old_text_is_named() throws Exception {
        Tally.isAllOrSkipped();
        checkAll(Place.HARD_LINK, "of a save in place");
    }

    /// Goes on until a save is not killed any more. A taste of it takes every twelfth point.
    private void checkAll(Place place, String what) throws Exception {
        var broken = new ArrayList<String>();
        var points = 0;
        var whole = false;
        for (int number = 1; !whole; number += Tally.of(1, 12)) {
            for (var act : List.of(Shim.Act.KILL_BEFORE, Shim.Act.KILL_HALFWAY)) {
                var folder = temp.resolve(place + "-" + number + "-" + act);
                whole = check(place, folder, number, act, broken);
                points += whole ? 0 : 1;
            }
        }
        assertTrue(points > 0, "no save was killed");
        Tally.says(points + " " + what);
        assertEquals(List.of(), broken);
    }

    /// Whether the save was over before it would have been killed.
    private boolean check(Place place, Path folder, int number, Shim.Act act, List<String> broken)
            throws Exception {
        var built = Built.in(Files.createDirectories(folder));
        place.prepare(built);
        var shim = Shim.over(folder, temp.resolve("shim-" + folder.getFileName()));
        var killed = true;
        try (var sheet = Sheet.open(built, shim.environment())) {
            sheet.type(TEXT);
            sheet.untilAnswer(TEXT);
            sheet.pty().untilGone("Draft not kept");
            shim.kill(CALLS, act, number);
            sheet.type("\u0013");
            sheet.pty()
                    .untilScreen(
                            screen -> screen.contains(" saved ") || !sheet.java().isAlive(),
                            "saved or killed");
            shim.lift();
            killed = shim.hits() > 0;
        }
        var point = folder.getFileName() + ": ";
        var state = after(built);
        if (state.equals("torn") && place == Place.USUAL) {
            broken.add(point + "the note is torn");
        }
        try (var again = Sheet.open(built, Map.of())) {
            if (state.equals("torn")) {
                again.pty().untilShown("was cut off");
            }
            try {
                again.untilAnswer(TEXT);
            } catch (java.util.concurrent.TimeoutException lost) {
                broken.add(
                        point
                                + "the note is "
                                + state
                                + " and the text is gone: "
                                + lost.getMessage());
            }
            var litter = again.litterAfterAWhile(folder);
            if (!litter.isEmpty()) {
                broken.add(point + "left behind " + litter);
            }
        }
        return !killed;
    }

    private static String after(Built built) throws Exception {
        var bytes = Files.readString(built.note(), UTF_8);
        var old = Files.readString(Built.SEED, UTF_8);
        if (bytes.equals(old)) {
            return "old";
        }
        var fresh = old + "\n\n### What does lambda do\n\n" + TEXT;
        return bytes.equals(fresh) ? "new" : "torn";
    }
}
