package dev.rehearse.ui.popup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rehearse.screen.Canvas;
import dev.rehearse.screen.Key;
import dev.rehearse.screen.Size;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConfirmTest {
    private static final Confirm DISCARD =
            Confirm.of("Discard draft", "31 words are in no note yet.", "Keep it", "Discard");

    @ParameterizedTest
    @CsvSource({
        "Enter, Kept[]",
        "Esc, Kept[]",
        "Right Enter, Done[]",
        "Tab Tab Enter, Kept[]",
        "Right Esc, Kept[]",
        "d y Enter, Kept[]"
    })
    void nothing_is_lost_without_saying_so(String keys, String expected) {
        Confirm.After after = new Confirm.Stay(DISCARD);
        for (var key : keys.split(" ")) {
            if (after instanceof Confirm.Stay(var confirm)) {
                after = confirm.after(Key.parse(key));
            }
        }
        assertEquals(expected, after.toString());
    }

    @Test
    void the_safe_button_is_in_focus() {
        var canvas = new Canvas(new Size(60, 12));
        DISCARD.draw(canvas);
        var screen = String.join("\n", canvas.lines());
        assertTrue(screen.contains("[▌Keep it ]  [ Discard ]"), screen);
    }
}
