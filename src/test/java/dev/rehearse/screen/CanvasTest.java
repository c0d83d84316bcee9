package dev.rehearse.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Optional;
import java.util.Random;

final class CanvasTest {
    private static String drawn(String... texts) {
        var canvas = new Canvas(new Size(12, 1));
        int column = 0;
        for (var text : texts) {
            column = canvas.put(0, column, text, Style.TEXT);
        }
        return canvas.lines().getFirst();
    }

    @Test
    void text_is_clipped_at_the_edge_and_never_in_half_a_letter() {
        assertEquals("hello       ", drawn("hello"));
        assertEquals("a longer tex", drawn("a longer text"));
        assertEquals("0123456789a ", drawn("0123456789a日b"));
        assertEquals("日本        ", drawn("日本"));
        assertEquals(2, new Canvas(new Size(9, 1)).put(0, 0, "abcdef", Style.TEXT, 2));
    }

    @Test
    void text_outside_leaves_no_trace() {
        var canvas = new Canvas(new Size(4, 2));
        canvas.put(-1, 0, "up", Style.TEXT);
        canvas.put(2, 0, "down", Style.TEXT);
        canvas.put(0, 9, "right", Style.TEXT);
        canvas.put(1, -2, "left", Style.TEXT);
        canvas.fill(-3, -3, 2, 2, Style.PANEL);
        canvas.fill(1, 3, 99, 99, Style.PANEL);
        assertEquals(List.of("    ", "ft  "), canvas.lines());
        assertEquals(Style.PANEL, canvas.ground(1, 3));
    }

    @Test
    void half_a_wide_letter_that_is_drawn_over_becomes_a_blank() {
        var canvas = new Canvas(new Size(6, 1));
        canvas.put(0, 0, "日本語", Style.TEXT);
        canvas.put(0, 1, "x", Style.TEXT);
        assertEquals(" x本語", canvas.lines().getFirst());
        canvas.put(0, 3, "日", Style.TEXT);
        assertEquals(" x 日 ", canvas.lines().getFirst());
    }

    @Test
    void nothing_that_is_put_can_steer_the_terminal() {
        assertEquals("␛[2J        ", drawn("\u001b[2J"));
        assertEquals("a    b␊     ", drawn("a\tb\n"), "a tab is seen as blanks");
        assertEquals("<U+202E>x   ", drawn("\u202ex"));
        assertEquals("␍␊          ", drawn("\r\n"));
    }

    @Test
    void a_ground_changes_under_text_that_stays() {
        var canvas = new Canvas(new Size(6, 1));
        canvas.put(0, 0, "ab日cd", Style.LINK);
        canvas.ground(0, 0, 3, Style.SELECTION);
        assertEquals("ab日cd", canvas.lines().getFirst());
        assertEquals(Style.SELECTION, canvas.ground(0, 2));
        assertEquals(Style.SELECTION, canvas.ground(0, 3), "a wide letter stands on one ground");
        assertEquals(Style.LINK, canvas.ink(0, 0));
        assertEquals(Style.SURFACE, canvas.ground(0, 4));
        canvas.put(0, 4, "!", Style.BANNER);
        assertEquals(Style.BANNER, canvas.ground(0, 4));
    }

    @Test
    void a_caret_outside_is_hidden() {
        var canvas = new Canvas(new Size(6, 1));
        canvas.caret(0, 5);
        assertEquals(Optional.of(new Caret(0, 5)), canvas.caret());
        canvas.caret(0, 6);
        assertEquals(Optional.empty(), canvas.caret());
    }

    @Test
    void rows_with_other_clusters_differ() {
        var one = new Canvas(new Size(4, 1));
        var other = new Canvas(new Size(4, 1));
        one.put(0, 0, "e\u0301", Style.TEXT);
        other.put(0, 0, "e\u0300", Style.TEXT);
        assertFalse(one.sameRow(0, other, 0));
        assertFalse(one.sameCell(0, 0, other, 0));
        assertTrue(one.sameCell(0, 1, other, 0));
    }

    @Test
    void any_text_fills_exactly_its_columns() {
        var random = new Random(11);
        for (int round = 0; round < 2000; round++) {
            var text = anything(random);
            var canvas = new Canvas(new Size(400, 1));
            int end = canvas.put(0, 0, text, Style.TEXT);
            assertEquals(Columns.of(text), end, () -> Safe.text(text));
            assertEquals(text, String.join("", Columns.clusters(text)));
            assertTrue(Columns.of(Columns.cut(text, 7)) <= 7, () -> Safe.text(text));
        }
    }

    private static String anything(Random random) {
        int[] blocks = {
            0, 0x20, 0x80, 0x300, 0x590, 0x900, 0x1100, 0x200B, 0x2028, 0xAC00, 0xD800, 0xFE00,
            0x1F1E6, 0x1F468, 0xE0020
        };
        var text = new StringBuilder();
        for (int i = random.nextInt(12); i > 0; i--) {
            text.appendCodePoint(blocks[random.nextInt(blocks.length)] + random.nextInt(32));
        }
        return text.toString();
    }

    @Test
    void a_twin_in_ascii_has_the_same_columns() {
        var canvas = new Canvas(new Size(20, 1));
        canvas.put(0, 0, "► ✓ é 日本 … ─━│ 👍 ñ", Style.TEXT);
        assertEquals("> v e ???? ~ -=| ?? ", canvas.inAscii().lines().getFirst());
        assertEquals("> v e ???? ~ -=| ?? n", Ascii.twin("► ✓ é 日本 … ─━│ 👍 ñ"));
    }
}
