package dev.rehearse.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

final class ColumnsTest {
    @ParameterizedTest
    @CsvSource({
        "abc,3",
        "é,1",
        "e\u0301,1",
        "日本語,6",
        "ｱ,1",
        "Ａ,2",
        "⌚,2",
        "✅,2",
        "✓,1",
        "►,1",
        "━,1",
        "…,1",
        "ㄅ,2",
        "ꀀ,2",
        "𝒜,1",
        "😀,2",
        "👍🏽,2",
        "👨‍👩‍👧,2",
        "🇩🇪,2",
        "❤️,2",
        "1️⃣,2",
        "한,2",
        "한,2",
        "שׁ,1",
        "กำ,2"
    })
    void letters_take_the_columns_that_terminals_give_them(String text, int columns) {
        assertEquals(columns, Columns.of(text));
    }

    @ParameterizedTest
    @CsvSource({
        "'\u001b[1m',4",
        "'\t',4",
        "'\u200b',8",
        "'\u202e',8",
        "'\u0301',8",
        "'\ud83d',8",
        "'\u0085',8",
        "'\u007f',1"
    })
    void what_cannot_be_seen_takes_the_columns_of_its_visible_form(String text, int columns) {
        assertEquals(columns, Columns.of(text));
    }

    @ParameterizedTest
    @CsvSource({
        "abcdef,6,abcdef",
        "abcdef,4,abc…",
        "ab cdef,4,ab…",
        "日本語,5,日本…",
        "日本語,4,日…",
        "abc,0,''",
        "abc,1,…"
    })
    void a_cut_text_says_so_and_fits(String text, int columns, String expected) {
        assertEquals(expected, Columns.cut(text, columns));
    }

    @Test
    void marks_beyond_the_eighth_are_not_shown() {
        assertEquals("a" + "\u0301".repeat(8), Safe.text("a" + "\u0301".repeat(60)));
    }

    @ParameterizedTest
    @CsvSource({
        "'a\u0000b',a␀b", "'\u007f',␡", "'\u009b31m',<U+009B>31m",
                "'\u2066x\u2069',<U+2066>x<U+2069>",
        "'\ud800',<U+D800>", "'a\u200db',a\u200db", "'\u200d',<U+200D>", "'\u2028',<U+2028>"
    })
    void hidden_characters_are_made_visible(String text, String expected) {
        assertEquals(expected, Safe.text(text));
    }

    @Test
    void tags_are_visible_one_by_one() {
        assertEquals("x<U+E0041>", Safe.text("x" + Character.toString(0xE0041)));
    }

    @Test
    void a_family_is_one_letter() {
        assertEquals(
                List.of("a", "👨‍👩‍👧", "e\u0301", "\r", "\n"),
                Columns.clusters("a👨‍👩‍👧e\u0301\r\n"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "r",
                "R",
                "+",
                "Space",
                "Ctrl+P",
                "Ctrl+Space",
                "Alt+1",
                "Alt+Enter",
                "Ctrl+Alt+Left",
                "Shift+F3",
                "Ctrl++",
                "F12",
                "Esc",
                "PageUp",
                "Shift+Tab",
                "é"
            })
    void a_key_is_written_as_it_is_read(String text) {
        assertEquals(text, Key.parse(text).toString());
    }

    @Test
    void a_letter_with_ctrl_is_small_inside() {
        assertEquals(new Key(Key.Name.CHARACTER, "p", true, false, false), Key.parse("Ctrl+P"));
        assertThrows(IllegalArgumentException.class, () -> Key.parse("Hyper+P"));
    }

    /// Beside letters of every script that is told apart by its range, not by a library.
    @Test
    void a_character_of_any_script_is_joined_to_its_neighbours_as_java_joins_it() {
        for (char c = ' '; c < Character.MAX_VALUE; c++) {
            if (!Character.isSurrogate(c)) {
                for (var beside : List.of("a", "б", "ω", "ש", "ب", "٣", "漢", "あ", "한", "→")) {
                    var text = beside + c + beside;
                    assertEquals(asJavaHasThem(text), Columns.clusters(text), () -> hex(text));
                }
            }
        }
    }

    private static List<String> asJavaHasThem(String text) {
        var breaks = BreakIterator.getCharacterInstance(Locale.ROOT);
        breaks.setText(text);
        var clusters = new ArrayList<String>();
        for (int from = 0, to = breaks.next(); to != BreakIterator.DONE; to = breaks.next()) {
            clusters.add(text.substring(from, to));
            from = to;
        }
        return clusters;
    }

    private static String hex(String text) {
        return text.chars().mapToObj(Integer::toHexString).toList().toString();
    }
}
