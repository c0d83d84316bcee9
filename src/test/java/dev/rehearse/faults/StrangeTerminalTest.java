package dev.rehearse.faults;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.rehearse.app.Built;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/// Terminals of no size and of any, whose size changes while a note is saved, and which answer what
/// they are asked late, wrongly or not at all.
@Timeout(300)
final class StrangeTerminalTest {

    private static final String TEXT = "a GPU cloud";
    private static final long FIRST_PAINT_MILLIS = 2_000;

    @TempDir Path temp;

    @Test
    void it_paints_within_two_seconds_at_any_size_and_serves_on_at_another() throws Exception {
        Tally.isAllOrSkipped();
        var broken = new ArrayList<String>();
        var slowest = 0L;
        int[][] sizes = {{1, 1}, {0, 0}, {2, 1}, {1, 200}, {500, 1}, {500, 200}, {500, 1000}};
        for (var size : sizes) {
            var name = size[0] + "×" + size[1];
            var built = Built.in(Files.createDirectory(temp.resolve(name)));
            var start = System.nanoTime();
            try (var window =
                    Window.open(
                            built,
                            size[0],
                            size[1],
                            Map.of(),
                            List.of(),
                            "edit",
                            built.note(),
                            "--question",
                            "1")) {
                window.pty().untilScreen(_ -> isPainted(window.pty().written()), "a first paint");
                var millis = (System.nanoTime() - start) / 1_000_000;
                slowest = Math.max(slowest, millis);
                if (millis > FIRST_PAINT_MILLIS) {
                    broken.add(name + ": first paint after " + millis + " ms");
                }
                window.pty().type(TEXT);
                window.pty().resize(Window.COLUMNS, Window.ROWS);
                window.pty().untilShown(TEXT);
                window.pty().type("\u0011");
                window.pty().untilEnd();
                assertEquals(answered(), Files.readString(built.note(), UTF_8), name);
            }
        }
        Tally.says(
                sizes.length + " sizes of terminals, first paint after " + slowest + " ms at most");
        assertEquals(List.of(), broken);
    }

    /// A terminal of one cell has scrolled it away when it is looked at.
    private static boolean isPainted(String written) {
        var screen = written.indexOf("\u001b[?1049h");
        return screen >= 0
                && !written.substring(screen)
                        .replaceAll("\u001b[\\[?>=<0-9;:]*[ -/]*[@-~]", "")
                        .isBlank();
    }

    private static boolean isAnswered(Built built) {
        try {
            return answered().equals(Files.readString(built.note(), UTF_8));
        } catch (IOException notNow) {
            return false;
        }
    }

    private static String answered() throws IOException {
        return Files.readString(Built.SEED, UTF_8) + "\n\n### What does lambda do\n\n" + TEXT;
    }

    @Test
    void a_run_goes_on_in_a_window_of_one_cell() throws Exception {
        Tally.isAllOrSkipped();
        var built = Built.in(temp);
        try (var window = Window.open(built, Map.of(), "run", built.note(), "--question", "1")) {
            window.pty().untilShown("Enter begin");
            window.pty().type("a");
            window.pty().untilShown("answer  ");
            window.pty().resize(1, 1);
            window.pty().type(" GPU");
            window.pty().resize(Window.COLUMNS, Window.ROWS);
            window.pty().untilShown("a GPU");
            window.pty().resize(1, 1);
            window.pty().resize(11, 3);
            window.pty().untilScreen(screen -> screen.matches("(?s).*\\d:\\d\\d.*"), "a clock");
        }
    }

    @Test
    void a_storm_of_resizes_during_a_save_changes_neither_the_note_nor_the_picture()
            throws Exception {
        var work = Files.createDirectory(temp.resolve("work"));
        var built = Built.in(work);
        var shim = Shim.over(work, temp.resolve("shim"));
        var random = new Random(4);
        try (var window =
                Window.open(built, shim.environment(), "edit", built.note(), "--question", "1")) {
            window.pty().untilShown("━ Answer ━");
            window.pty().type(TEXT);
            window.pty().untilShown(TEXT);
            shim.delay(Set.of(Shim.Call.WRITE, Shim.Call.SYNC), "work/.rehearse-", 300);
            window.pty().type("\u0013");
            var resizes = Tally.of(400, 40);
            for (int i = 0; i < resizes; i++) {
                window.pty().resize(1 + random.nextInt(200), 1 + random.nextInt(60));
            }
            window.pty().resize(100, 30);
            window.pty().untilScreen(_ -> isAnswered(built), "a saved note");
            shim.lift();
            window.pty().type("!");
            window.pty().untilShown(TEXT + "!");
            var stormy = window.pty().screen();
            assertTrue(stormy.contains(TEXT + "!"), stormy);
            Tally.says(resizes + " resizes during a save");
        }
    }

    /// Replies to what was asked, to what was not, and pieces of them.
    private static final List<String> REPLIES =
            List.of(
                    "\u001b[?62;22c",
                    "\u001b[>41;380;0c",
                    "\u001bP>|xterm(380)\u001b\\",
                    "\u001b]11;rgb:ffff/ffff/ffff\u001b\\",
                    "\u001b]11;rgb:0000/0000/0000\u0007",
                    "\u001b]4;1;rgb:aaaa/0000/0000\u001b\\",
                    "\u001b[12;40R",
                    "\u001b[?1u",
                    "\u001b[?2026;2$y",
                    "\u001b[8;50;69t",
                    "\u001b_Gi=31;OK\u001b\\",
                    "\u001bP1+r544e=787465726d\u001b\\",
                    "\u001b[?997;1n",
                    "\u001b[I",
                    "\u001b[O",
                    "\u001b[<35;10;10M");

    @Test
    void replies_that_come_late_or_in_pieces_never_become_text() throws Exception {
        Tally.isAllOrSkipped();
        try (var sheet = Sheet.open(Built.in(temp), Map.of())) {
            for (var reply : REPLIES) {
                sheet.type(reply);
            }
            sheet.type("one ");
            sheet.untilAnswer("one");
            for (var reply : REPLIES) {
                int half = reply.length() / 2;
                sheet.type(reply.substring(0, half));
                sheet.rest(5);
                sheet.type(reply.substring(half));
            }
            sheet.type("two");
            assertEquals("one two", sheet.untilAnswer("two"));
        }
        Tally.says(2 * REPLIES.size() + " late replies of a terminal");
    }
}
