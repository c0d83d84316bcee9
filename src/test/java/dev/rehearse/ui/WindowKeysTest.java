package dev.rehearse.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rehearse.screen.Input;
import dev.rehearse.screen.Size;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.Duration;

/// Keys that mean nothing, and the keys of windows that lie over the screen.
final class WindowKeysTest {
    private static final String NOTE =
            """
            # Graphs

            - What is a tree?
            - how do you guys prune them?

            ## Answers
            """;

    /// Keys that lead there, a key that means nothing there, and what is said then.
    @ParameterizedTest
    @CsvSource({
        "j, x, x does nothing here; ? shows the keys",
        "j, Ctrl+G, Ctrl+G does nothing here; ? shows the keys",
        "j, Backspace, Backspace does nothing here; ? shows the keys",
        "j R Enter a F8, z, z does nothing here; ? shows the keys",
        "G, z, z does nothing here; ? shows the keys",
        "j j I a Esc, x, x does nothing here; ? shows the keys",
    })
    void a_key_that_does_nothing_says_so(String there, String key, String said) {
        var sat = sat(there).keys(key);
        assertTrue(sat.screen().getLast().contains(said), sat.screen().getLast());
    }

    @Test
    void the_next_key_takes_it_away_and_so_does_time() {
        assertEquals(-1, sat("j x k").screen().getLast().indexOf("nothing"));
        var later = sat("j x").wait(Duration.ofSeconds(6));
        assertEquals(-1, later.screen().getLast().indexOf("nothing"));
    }

    /// Nothing is said in a text, of keys that only move, of Esc, of a paste, of a new size.
    @ParameterizedTest
    @CsvSource({
        "j e, x",
        "j e, Ctrl+G",
        "j R Enter a, Ctrl+G",
        "j R Enter a F8, Left",
        "G, Up",
        "Ctrl+P, x",
        "G i, x",
    })
    void where_there_is_nothing_to_say_nothing_is_said(String there, String key) {
        var sat = sat(there).keys(key);
        assertEquals(-1, sat.screen().getLast().indexOf("nothing here"));
    }

    @Test
    void a_paste_and_a_size_say_nothing() {
        var sat = sat("j").take(new Input.Pasted("xx")).take(new Input.Resized(new Size(90, 30)));
        sat.take(new Input.Wheel(3, 0, 0)).take(new Input.Focused(false));
        assertEquals(-1, sat.screen().getLast().indexOf("nothing here"));
    }

    /// Keys that lead to a window, the first thing its keys screen lists, the popup that Esc leads
    /// back to.
    @ParameterizedTest
    @CsvSource({
        "j j I a Esc, Into the note, Replies",
        "G, Open it, Progress",
    })
    void a_window_shows_its_own_keys_and_comes_back(String there, String listed, String popup) {
        for (var key : new String[] {"?", "F1"}) {
            var sat = sat(there).keys(key);
            assertInstanceOf(Popup.Keys.class, sat.state().popup());
            assertTrue(String.join("\n", sat.screen()).contains(listed), there);
            sat.keys("Esc");
            assertEquals(popup, sat.state().popup().getClass().getSimpleName());
        }
    }

    private static Sat sat(String keys) {
        return new Sat(new Size(120, 36), "graphs", NOTE).keys(keys);
    }
}
