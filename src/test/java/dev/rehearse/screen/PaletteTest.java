package dev.rehearse.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class PaletteTest {
    private static Look look(Palette.Theme theme, Palette.Depth depth, Style ink, Style ground) {
        return new Palette(theme, depth).look(ink, ground);
    }

    @Test
    void a_style_looks_as_the_palette_says_at_every_depth() {
        var dark = Palette.Theme.DARK;
        assertEquals(
                new Look(0xA3A6AE, 0x1E1F22, false, false, false, false),
                look(dark, Palette.Depth.TRUECOLOR, Style.DIM, Style.SURFACE));
        assertEquals(
                new Look(248, 236, false, false, false, false),
                look(dark, Palette.Depth.C256, Style.DIM, Style.PANEL));
        assertEquals(
                new Look(7, Look.DEFAULT, false, false, false, false),
                look(dark, Palette.Depth.C16, Style.DIM, Style.PANEL));
        assertEquals(
                new Look(0x1E1F22, 0xF0C060, false, false, false, false),
                look(dark, Palette.Depth.TRUECOLOR, Style.FLASH, Style.FLASH));
    }

    @Test
    void dim_text_on_a_selection_takes_the_ink_of_the_selection() {
        var look = look(Palette.Theme.LIGHT, Palette.Depth.C256, Style.DIM, Style.SELECTION);
        assertEquals(new Look(16, 189, false, false, false, false), look);
        var red =
                look(Palette.Theme.LIGHT, Palette.Depth.C256, Style.GUTTER_FAILED, Style.SELECTION);
        assertEquals(125, red.foreground());
        var strict =
                look(
                        Palette.Theme.HIGH_CONTRAST,
                        Palette.Depth.C256,
                        Style.GUTTER_FAILED,
                        Style.SELECTION);
        assertEquals(16, strict.foreground());
    }

    @Test
    void without_colour_attributes_of_ink_and_ground_add_up() {
        var look = look(Palette.Theme.DARK, Palette.Depth.MONO, Style.GUTTER_DUE, Style.SELECTION);
        assertEquals(new Look(Look.DEFAULT, Look.DEFAULT, true, false, false, true), look);
    }

    @ParameterizedTest
    @EnumSource(Palette.Depth.class)
    void emphasis_is_italic_where_the_terminal_has_it(Palette.Depth depth) {
        var palette = new Palette(Palette.Theme.DARK, depth);
        assertTrue(palette.look(Style.EMPHASIS, Style.CARET_LINE).italic());
        assertFalse(palette.look(Style.STRONG, Style.CARET_LINE).italic());
        assertFalse(palette.upright().look(Style.EMPHASIS, Style.CARET_LINE).italic());
    }

    @Test
    void without_colour_emphasis_is_underlined_as_well() {
        var look = look(Palette.Theme.DARK, Palette.Depth.MONO, Style.EMPHASIS, Style.SURFACE);
        assertTrue(look.italic() && look.underline());
    }

    @ParameterizedTest
    @EnumSource(Palette.Theme.class)
    void every_style_has_a_look_on_every_ground(Palette.Theme theme) {
        for (var depth : Palette.Depth.values()) {
            for (var ink : Style.values()) {
                for (var ground : Style.values()) {
                    if (ground.hasGround()) {
                        var look = look(theme, depth, ink, ground);
                        assertTrue(
                                look.foreground() >= Look.DEFAULT
                                        && look.background() >= Look.DEFAULT);
                    }
                }
            }
        }
    }

    @Test
    void clock_digits_stand_as_drawn() {
        assertEquals(
                """
                ▀▀▀█ ▄ █▀▀█ █▀▀█
                █▀▀▀   █  █ █  █
                █▄▄▄ ▀ █▄▄█ █▄▄█\
                """,
                String.join("\n", Digits.rows("2:00", false)));
        assertEquals(20, Digits.columns("−0:21"));
        assertEquals(25, Digits.columns("−12:34"));
        assertEquals(16, Digits.rows("2:00", true).getFirst().length());
    }
}
