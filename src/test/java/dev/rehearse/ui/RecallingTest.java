package dev.rehearse.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rehearse.screen.Size;

import org.junit.jupiter.api.Test;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// The last answer in a run, which may be longer than its third of the centre.
final class RecallingTest {

    private static final String ANSWER =
            IntStream.rangeClosed(1, 9)
                    .mapToObj(i -> "step " + i)
                    .collect(Collectors.joining("\n"));

    @Test
    void a_long_last_answer_scrolls_and_says_how_much_follows() {
        var sat = recalled(new Size(120, 36));
        assertTrue(seen(sat, "step 7") && !seen(sat, "step 8"));
        assertTrue(seen(sat, "Alt+H hides it   Alt+Down goes on"));
        assertTrue(seen(sat, " 2 more "));
        sat.keys("Alt+Down Alt+Down Alt+Down");
        assertTrue(seen(sat, "step 9") && !seen(sat, "step 2"));
        assertTrue(seen(sat, "Alt+H hides it   Alt+Up goes back"));
        assertFalse(seen(sat, "2 more "));
        sat.keys("Alt+Up");
        assertTrue(seen(sat, "step 2") && !seen(sat, "step 9"));
    }

    @Test
    void it_begins_at_its_beginning_when_it_is_shown_again() {
        var sat = recalled(new Size(120, 36)).keys("Alt+Down Alt+H Alt+H");
        assertTrue(seen(sat, "step 1"));
    }

    @Test
    void on_the_smallest_screen_its_rule_says_how_much_follows() {
        var sat = recalled(new Size(40, 10));
        assertEquals("─ Last answer ───────────────── 7 more ─", sat.screen().get(3));
        sat.keys("Alt+Down");
        assertEquals(" step 2", sat.screen().get(4).stripTrailing());
    }

    private static Sat recalled(Size size) {
        var note =
                "# Graphs\n\n## Graph questions\n- What is a tree?\n\n"
                        + "## Graph questions elaborated\n### What is a tree?\n\n"
                        + ANSWER
                        + "\n";
        return new Sat(size, "graphs", note).keys("j R").text("tree").keys("Alt+H");
    }

    private static boolean seen(Sat sat, String text) {
        return sat.screen().stream().anyMatch(row -> row.contains(text));
    }
}
