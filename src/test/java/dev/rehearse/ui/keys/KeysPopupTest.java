package dev.rehearse.ui.keys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rehearse.screen.Canvas;
import dev.rehearse.screen.Key;
import dev.rehearse.screen.Size;
import dev.rehearse.ui.popup.Mockup;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;

class KeysPopupTest {
    private static final KeysPopup KEYS =
            KeysPopup.of(
                    rows(
                            """
                            Everywhere|Search Everywhere|Ctrl+P|
                            Everywhere|Keys|F1|?
                            Everywhere|Notebook window|Alt+1|Tab
                            Everywhere|Rehearsal window|Alt+4|Tab
                            Everywhere|Problems window|Alt+6|Tab
                            Everywhere|Questions window|Alt+7|Tab
                            Everywhere|Jump in this note|Ctrl+F12, Ctrl+O|o
                            Everywhere|Recent|Ctrl+E|
                            Everywhere|Back|Ctrl+Alt+Left|[
                            Everywhere|Forward|Ctrl+Alt+Right|]
                            Everywhere|Previous question|Alt+Up|k
                            Everywhere|Next question|Alt+Down|j
                            Everywhere|Find|Ctrl+F|/
                            Everywhere|Next match|F3|n
                            Everywhere|Previous match|Shift+F3|N
                            Everywhere|Intentions and fixes|Alt+Enter|a
                            Everywhere|Next problem|F2|
                            Everywhere|Previous problem|Shift+F2|
                            Everywhere|Edit the answer|F4|e
                            Everywhere|Question and answer|Ctrl+B|b
                            Everywhere|Open in $EDITOR|Alt+E|E
                            Everywhere|Save now|Ctrl+S|
                            Everywhere|Undo, redo in text|Ctrl+Z, Alt+Z|
                            Everywhere|Suspend to the shell|Ctrl+Z|
                            Everywhere|Copy|Ctrl+C|
                            Everywhere|Cut|Ctrl+X|
                            Everywhere|Paste|Ctrl+V|
                            Everywhere|Leave|Ctrl+Q|q
                            |Redo|||nothing to redo
                            While rehearsing|Rehearse|F5|r
                            While rehearsing|Rehearse this question|Ctrl+F5|R
                            While rehearsing|Rerun failed|Alt+F5|f
                            While rehearsing|Change the plan|Alt+P|p
                            While rehearsing|Done, next|F8, Ctrl+N|Enter
                            While rehearsing|Undo done|Alt+Backspace|u
                            While rehearsing|Pause, go on|F9|Space
                            While rehearsing|Skip|F7|s
                            While rehearsing|30 s more|Alt+T|+
                            While rehearsing|Last answer|Alt+H|H
                            While rehearsing|Teleprompter|Alt+R|T
                            While rehearsing|Stop the run|Ctrl+F2|x|no run
                            """),
                    List.of(
                            "Letters work outside text fields.",
                            "Esc means one step outward and never loses text.",
                            "Every action is also in Search Everywhere."));

    private static List<KeyRow> rows(String table) {
        var rows = new ArrayList<KeyRow>();
        for (var line : table.lines().toList()) {
            var cells = line.split("\\|", -1);
            var row = KeyRow.of(cells[0], cells[1], cells[2], cells[3]);
            rows.add(cells.length > 4 ? row.without(cells[4]) : row);
        }
        return rows;
    }

    private static List<String> drawn(int columns, int rows, KeysPopup popup) {
        var canvas = new Canvas(new Size(columns, rows));
        popup.draw(canvas, "");
        return canvas.lines();
    }

    private static KeysPopup pressed(String keys) {
        var popup = KEYS;
        for (var key : keys.split(" ")) {
            popup = assertInstanceOf(KeysPopup.Stay.class, popup.after(Key.parse(key))).popup();
        }
        return popup;
    }

    @Test
    void it_looks_as_drawn() {
        var canvas = new Canvas(new Size(120, 36));
        KEYS.draw(canvas, "");
        Mockup.check("keys", canvas);
    }

    @Test
    void a_small_terminal_has_one_column_that_scrolls() {
        assertTrue(drawn(80, 24, KEYS).get(4).startsWith("  Search Everywhere"));
        var below = String.join("\n", drawn(80, 24, pressed("End")));
        assertTrue(below.contains("nothing to redo"), below);
    }

    @Test
    void it_says_how_much_follows_and_names_keys_whole_or_not_at_all() {
        assertEquals(" / find a key  Esc close        61 more ", drawn(40, 10, KEYS).getLast());
        assertTrue(drawn(80, 24, KEYS).getLast().endsWith(" 47 more "));
        assertTrue(drawn(120, 30, KEYS).get(28).contains(" 4 more ─┴"));
        var below = pressed("End").within(new Size(80, 24));
        assertTrue(drawn(80, 24, below).getLast().strip().endsWith("Esc close"));
    }

    @Test
    void typing_after_a_slash_finds_actions_and_keys() {
        var screen = String.join("\n", drawn(80, 24, pressed("/ s k i p")));
        assertTrue(screen.contains("Skip"), screen);
        assertTrue(!screen.contains("Leave"), screen);
        var byKey = String.join("\n", drawn(80, 24, pressed("/ F 9 Enter")));
        assertTrue(byKey.contains("Pause, go on"), byKey);
        assertTrue(drawn(80, 24, pressed("/ x q x")).get(1).contains("No action"));
    }

    @Test
    void escape_ends_the_filter_first_and_then_the_screen() {
        assertEquals(KEYS, pressed("/ a Esc"));
        assertEquals(new KeysPopup.Close(), KEYS.after(Key.parse("Esc")));
        assertEquals(new KeysPopup.Change(), KEYS.after(Key.parse("c")));
    }

    @Test
    void every_size_can_be_drawn() {
        for (int columns = 0; columns < 130; columns += 9) {
            for (int rows = 0; rows < 40; rows += 3) {
                drawn(columns, rows, pressed("PageDown"));
            }
        }
    }
}
