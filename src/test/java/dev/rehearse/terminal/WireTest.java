package dev.rehearse.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rehearse.screen.Canvas;
import dev.rehearse.screen.Caret;
import dev.rehearse.screen.Palette;
import dev.rehearse.screen.Size;
import dev.rehearse.screen.Style;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.util.Base64;
import java.util.Random;

final class WireTest {
    private static final Size SIZE = new Size(120, 36);
    private static final String[] PIECES = {
        "how do repairs work",
        "   ",
        "✓ ►",
        "━━━━━",
        "日本語",
        "é",
        "e\u0301",
        "👨‍👩‍👧",
        "\u001b[2J",
        "a\tb",
        "🇩🇪",
        "             "
    };

    private final MemoryTerminal terminal = new MemoryTerminal(SIZE);
    private Palette palette = new Palette(Palette.Theme.DARK, Palette.Depth.C256);
    private Wire wire = Wire.over(terminal, new Wire.Options(palette, false, false));

    private int show(Canvas canvas) {
        wire.show(canvas);
        int bytes = terminal.play();
        check(canvas);
        return bytes;
    }

    private void check(Canvas canvas) {
        assertEquals(canvas.lines(), terminal.lines());
        for (int row = 0; row < canvas.size().rows(); row++) {
            for (int column = 0; column < canvas.size().columns(); column++) {
                check(canvas, row, column);
            }
        }
        assertEquals(canvas.caret().isPresent(), terminal.has("?25"));
        var cursor = new Caret(terminal.row(), terminal.column());
        canvas.caret().ifPresent(caret -> assertEquals(caret, cursor));
    }

    private void check(Canvas canvas, int row, int column) {
        var look = palette.look(canvas.ink(row, column), canvas.ground(row, column));
        var pen = Pen.of(look, palette.depth());
        var cell = terminal.cell(row, column);
        var where = row + ", " + column;
        if (canvas.text(row, column).equals(" ") && !look.underline() && !look.reverse()) {
            assertEquals(pen.background(), cell.ground(), where);
            assertFalse(cell.look().contains("+4") || cell.look().contains("+7"), where);
            return;
        }
        var slant = look.italic() ? "+3" : "";
        var attributes = (look.bold() ? "+1" : "") + slant + (look.underline() ? "+4" : "");
        var full = pen.foreground() + ";" + pen.background() + attributes;
        assertEquals(full + (look.reverse() ? "+7" : ""), cell.look(), where);
    }

    @Test
    void the_first_frame_of_a_full_screen_is_small() {
        int bytes = show(study("0:52", "how do repairs work"));
        assertTrue(bytes <= 6500, "first frame: " + bytes);
    }

    @Test
    void nothing_changed_sends_nothing() {
        show(study("0:52", "how"));
        assertEquals(0, show(study("0:52", "how")));
    }

    @Test
    void a_typed_letter_is_one_byte() {
        show(study("0:52", "how"));
        int first = show(study("0:52", "how d"));
        int second = show(study("0:52", "how do"));
        assertTrue(first <= 30, "first letter: " + first);
        assertEquals(1, second);
    }

    @Test
    void a_tick_of_the_clock_is_small() {
        show(study("0:52", "how"));
        int bytes = show(study("0:51", "how"));
        assertTrue(bytes <= 60, "tick: " + bytes);
    }

    @Test
    void text_of_full_width_scrolls_instead_of_being_sent_again() {
        show(prompter(0));
        int bytes = show(prompter(1));
        assertTrue(bytes <= 150, "one line down: " + bytes);
        bytes = show(prompter(0));
        assertTrue(bytes <= 150, "one line up: " + bytes);
    }

    @Test
    void a_text_scrolls_between_windows_that_stay() {
        show(reading(0));
        for (int line : new int[] {1, 2, 5, 4, 1}) {
            int bytes = show(reading(line));
            assertTrue(bytes <= 1600, "to line " + line + ": " + bytes);
        }
    }

    @Test
    void a_popup_over_a_text_scrolls_nothing() {
        for (int height = 3; height < 30; height += 3) {
            show(reading(0));
            var popup = reading(0);
            popup.fill(3, 18, height, 84, Style.POPUP);
            for (int row = 4; row < height + 2; row += 2) {
                popup.put(row, 21, "Questions        (•) this section", Style.TEXT);
            }
            show(popup);
            assertFalse(terminal.scrolled(), "height " + height);
        }
    }

    @ParameterizedTest
    @EnumSource(Palette.Depth.class)
    void any_canvas_after_any_other_is_shown_as_it_is(Palette.Depth depth) {
        palette = new Palette(Palette.Theme.LIGHT, depth);
        wire = Wire.over(terminal, new Wire.Options(palette, false, false));
        var random = new Random(7);
        var canvas = new Canvas(SIZE);
        for (int frame = 0; frame < 60; frame++) {
            canvas = scribbled(random, frame % 3 == 0 ? 40 : 3);
            show(canvas);
        }
    }

    @Test
    void blanks_between_words_in_italic_cost_no_more_than_others() {
        assertEquals(written(Style.TEXT) + "3;".length(), written(Style.EMPHASIS));
    }

    private int written(Style style) {
        wire = Wire.over(terminal, new Wire.Options(palette, false, false));
        show(study("0:52", ""));
        var canvas = study("0:52", "");
        canvas.put(20, 33, "one two,              three", style);
        return show(canvas);
    }

    @Test
    void what_was_entered_is_left() {
        wire = Wire.over(terminal, new Wire.Options(palette, false, true));
        wire.enter();
        wire.typing(true);
        show(study("0:52", "how"));
        assertTrue(terminal.has("?1049") && terminal.has("?2004") && terminal.has("?1006"));
        wire.leave();
        terminal.play();
        assertFalse(
                terminal.has("?1049")
                        || terminal.has("?2004")
                        || terminal.has("?1006")
                        || terminal.has("?1000"));
        assertTrue(terminal.has("?25") && terminal.has("?7"));
        assertEquals("0", terminal.cursorShape());
    }

    @Test
    void a_copy_has_no_control_characters_and_is_not_endless() {
        assertTrue(wire.copy("a\u001b\nb"));
        terminal.play();
        assertEquals("a\nb", new String(Base64.getDecoder().decode(terminal.copied().getFirst())));
        assertFalse(wire.copy("x".repeat(60_000)));
        assertEquals(0, terminal.play());
    }

    @Test
    void a_terminal_without_unicode_gets_ascii_only() {
        wire = Wire.over(terminal, new Wire.Options(palette, true, false));
        wire.show(study("0:52", "é 日本 ✓"));
        terminal.play();
        assertTrue(String.join("", terminal.lines()).chars().allMatch(c -> c < 0x7F));
        assertTrue(terminal.lines().get(20).contains("e ???? v"));
    }

    @Test
    void a_forgotten_screen_is_drawn_again() {
        show(study("0:52", "how"));
        wire.forget();
        assertTrue(show(study("0:52", "how")) > 1000);
    }

    private static Canvas study(String clock, String typed) {
        var canvas = new Canvas(SIZE);
        canvas.fill(0, 0, 36, 120, Style.SURFACE);
        canvas.fill(0, 0, 1, 120, Style.PANEL);
        canvas.fill(1, 0, 34, 29, Style.PANEL);
        canvas.fill(1, 92, 34, 28, Style.PANEL);
        canvas.fill(35, 0, 1, 120, Style.PANEL);
        canvas.put(0, 1, "notes › interview-prep-lambda › Evan questions", Style.TEXT);
        canvas.put(1, 0, "─ 1 Notebook ────────────────┮━", Style.BORDER);
        canvas.put(1, 31, "━ interview-prep-lambda.md " + "━".repeat(34), Style.BORDER_FOCUSED);
        canvas.put(1, 91, "┭─ 4 Rehearsal ──────────────", Style.BORDER);
        canvas.put(34, 0, "─".repeat(120), Style.BORDER);
        for (int row = 2; row < 34; row++) {
            canvas.put(row, 29, "│", Style.BORDER);
            canvas.put(row, 91, "│", Style.BORDER);
            if (row % 2 == 0 || row > 24) {
                canvas.put(row, 2, "✓", Style.GUTTER_ANSWERED);
                canvas.put(row, 4, "how do you guys i…", Style.TEXT);
                canvas.put(row, 24, "1:58", Style.DIM);
                canvas.put(row, 33, "• How often do you guys interact with Nvidia", Style.TEXT);
                canvas.put(row, 94, "plan   13 × 2:00 = 26:00", Style.TEXT);
            }
        }
        canvas.ground(12, 0, 29, Style.SELECTION_INACTIVE);
        canvas.ground(6, 31, 60, Style.CARET_LINE);
        canvas.put(4, 104, clock, Style.CLOCK_GREEN);
        canvas.put(
                35, 1, "r rehearse   R this one   e answer   p plan   / find", Style.FOOTER_TEXT);
        int end = canvas.put(20, 33, typed, Style.TEXT);
        canvas.caret(20, end);
        return canvas;
    }

    /// The study with a full text in its middle, whose title tells the line.
    private static Canvas reading(int from) {
        var canvas = study("0:52", "");
        canvas.put(1, 80, " line " + from + " ", Style.DIM);
        for (int row = 2; row < 34; row++) {
            int line = row + from;
            int word = line * 7919 % 1000;
            canvas.fill(row, 31, 1, 60, Style.SURFACE);
            canvas.put(row, 33, word + " words of line " + line + ", all of them new", Style.TEXT);
        }
        return canvas;
    }

    private static Canvas prompter(int from) {
        var canvas = new Canvas(SIZE);
        canvas.fill(0, 0, 36, 120, Style.SURFACE);
        canvas.put(0, 0, "teleprompter", Style.STRONG);
        for (int row = 2; row < 34; row++) {
            int line = row + from;
            canvas.put(
                    row,
                    4,
                    "line " + line + " of a long answer " + line * 7919,
                    line % 3 == 0 ? Style.DIM : Style.TEXT);
        }
        return canvas;
    }

    private static Canvas scribbled(Random random, int strokes) {
        var canvas = study("0:52", "how");
        for (int stroke = 0; stroke < strokes; stroke++) {
            var style = Style.values()[random.nextInt(Style.values().length)];
            int row = random.nextInt(36);
            int column = random.nextInt(120);
            switch (random.nextInt(3)) {
                case 0 -> canvas.fill(row, column, random.nextInt(9), random.nextInt(60), style);
                case 1 -> canvas.ground(row, column, random.nextInt(60), style);
                default -> canvas.put(row, column, PIECES[random.nextInt(PIECES.length)], style);
            }
        }
        if (random.nextBoolean()) {
            canvas.caret(random.nextInt(36), random.nextInt(120));
        } else {
            canvas.caret(-1, -1);
        }
        return canvas;
    }
}
