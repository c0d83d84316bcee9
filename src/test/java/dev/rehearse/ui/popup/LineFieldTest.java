package dev.rehearse.ui.popup;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.rehearse.screen.Canvas;
import dev.rehearse.screen.Key;
import dev.rehearse.screen.Size;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.Optional;

class LineFieldTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = ',',
            quoteCharacter = '"',
            value = {
                "ab,            c,               abc|",
                "ab,            Left c,          ac|b",
                "ab,            Home Backspace,  |ab",
                "ab,            Backspace,       a|",
                "ab,            Home Delete,     |b",
                "one two,       Ctrl+W,          'one |'",
                "one two,       Alt+Backspace,   'one |'",
                "one two,       Ctrl+Left x,     one x|two",
                "one two,       Home Ctrl+Right, one| two",
                "one two,       Ctrl+Left Ctrl+U, |two",
                "e\u0301x,      Left Left,       |e\u0301x",
                "e\u0301,       Backspace,       |",
                "ab,            End Right,       ab|",
                "ab,            Space,           'ab |'"
            })
    void keys_edit_the_line(String text, String keys, String expected) {
        var field = LineField.of(text);
        for (var key : keys.strip().split(" ")) {
            field = field.after(Key.parse(key)).orElseThrow();
        }
        assertEquals(expected.replace("'", ""), shown(field));
    }

    @Test
    void a_pasted_text_becomes_one_line() {
        assertEquals("one two|", shown(LineField.EMPTY.typed("one\r\ntwo\n")));
    }

    @Test
    void keys_that_mean_nothing_here_are_left_to_others() {
        assertEquals(Optional.empty(), LineField.of("a").after(Key.parse("Enter")));
        assertEquals(Optional.empty(), LineField.of("a").after(Key.parse("Ctrl+P")));
    }

    @Test
    void a_long_text_scrolls_so_that_the_caret_is_seen() {
        var canvas = new Canvas(new Size(6, 1));
        LineField.of("abcdefgh").draw(canvas, 0, 0, 5, true);
        assertEquals("efgh  ", canvas.lines().getFirst());
        assertEquals(4, canvas.caret().orElseThrow().column());
    }

    private static String shown(LineField field) {
        var caret = field.typed("|");
        return caret.text();
    }
}
