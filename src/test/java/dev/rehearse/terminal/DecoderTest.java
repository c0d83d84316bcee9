package dev.rehearse.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rehearse.screen.Input;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// In the cases `␛` is Escape, and a back quote before two hex digits is one byte.
final class DecoderTest {
    private static String told(List<Input> inputs) {
        return inputs.stream().map(DecoderTest::told).collect(Collectors.joining(" "));
    }

    private static String told(Input input) {
        return switch (input) {
            case Input.Pressed(var key) -> key.toString();
            case Input.Pasted(var text) -> "pasted(" + text.replace("\n", "/") + ")";
            case Input.Wheel(var rows, var row, var column) ->
                    "wheel(" + rows + "," + row + "," + column + ")";
            case Input.Clicked(var row, var column) -> "click(" + row + "," + column + ")";
            case Input.Focused(var gained) -> gained ? "focus" : "blur";
            case Input.Resized(var size) -> size.toString();
        };
    }

    private static byte[] bytes(String text) {
        var out = new java.io.ByteArrayOutputStream();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '`') {
                out.write(Integer.parseInt(text.substring(i + 1, i + 3), 16));
                i += 2;
            } else {
                out.writeBytes(
                        (c == '␛' ? "\u001b" : String.valueOf(c)).getBytes(StandardCharsets.UTF_8));
            }
        }
        return out.toByteArray();
    }

    private static void check(String text, String expected) {
        var bytes = bytes(text);
        assertEquals(expected, told(new Decoder().decode(bytes, bytes.length, 0)), "in one piece");
        for (int split = 1; split < bytes.length; split++) {
            var decoder = new Decoder();
            var inputs = new ArrayList<>(decoder.decode(bytes, split, 0));
            var rest = java.util.Arrays.copyOfRange(bytes, split, bytes.length);
            inputs.addAll(decoder.decode(rest, rest.length, 1));
            assertEquals(expected, told(inputs), "split at " + split);
            assertFalse(decoder.pending(), "split at " + split);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            textBlock =
                    """
                    a              | a
                    R              | R
                    `C3`A9         | é
                    `E6`97`A5      | 日
                    `F0`9F`98`80   | 😀
                    a`FFb          | a � b
                    `E6`97x        | � x
                    `0D            | Enter
                    `09            | Tab
                    `7F            | Backspace
                    `08            | Backspace
                    `00            | Ctrl+Space
                    `10            | Ctrl+P
                    `1F            | Ctrl+_
                    ␛`0D           | Alt+Enter
                    ␛x             | Alt+X
                    ␛T             | Alt+T
                    ␛1             | Alt+1
                    ␛`C3`A9        | Alt+É
                    ␛`7F           | Alt+Backspace
                    ␛[A            | Up
                    ␛OA            | Up
                    ␛[1;5A         | Ctrl+Up
                    ␛[1;3D         | Alt+Left
                    ␛[1;7D         | Ctrl+Alt+Left
                    ␛[1;2C         | Shift+Right
                    ␛[d            | Shift+Left
                    ␛Od            | Ctrl+Left
                    ␛␛[D           | Alt+Left
                    ␛[H            | Home
                    ␛OF            | End
                    ␛[1~           | Home
                    ␛[7~           | Home
                    ␛[8~           | End
                    ␛[3~           | Delete
                    ␛[3;5~         | Ctrl+Delete
                    ␛[3^           | Ctrl+Delete
                    ␛[5~␛[6~       | PageUp PageDown
                    ␛[Z            | Shift+Tab
                    ␛OP            | F1
                    ␛[11~          | F1
                    ␛[[A           | F1
                    ␛[[E           | F5
                    ␛[1;5P         | Ctrl+F1
                    ␛[1;5Q         | Ctrl+F2
                    ␛[1;2R         | Shift+F3
                    ␛[15;5~        | Ctrl+F5
                    ␛[19~␛[20~     | F8 F9
                    ␛[24;3~        | Alt+F12
                    ␛[I␛[O         | focus blur
                    ␛[<0;10;5M     | click(4,9)
                    ␛[<0;10;5m     | ""
                    ␛[<64;10;5M    | wheel(-3,4,9)
                    ␛[<65;1;1M     | wheel(3,0,0)
                    ␛[<35;1;1M     | ""
                    ␛[97;5u        | Ctrl+A
                    ␛[97;6u        | Ctrl+Shift+A
                    ␛[97;2u        | A
                    ␛[13;5u        | Ctrl+Enter
                    ␛[97;1:3u      | ""
                    ␛[27;5;13~     | Ctrl+Enter
                    ␛[27;6;97~     | Ctrl+Shift+A
                    ␛[24;80R       | ""
                    ␛[?64;1;2c     | ""
                    ␛[>41;330;0c   | ""
                    ␛[?2026;2$y    | ""
                    ␛]11;rgb:ff/ff/ff`07 | ""
                    ␛]11;rgb:ff/ff/ff␛\\ | ""
                    ␛P1+r544e␛\\   | ""
                    ␛]11;rgb:ff␛[A | Up
                    ␛]␛[A          | Alt+] Up
                    ␛]␛\\          | ""
                    ␛[200~hi`0Dyou␛[A␛[201~x | pasted(hi/you␛[A) x
                    ␛[200~␛[201~   | pasted()
                    ␛[201~         | ""
                    """)
    void bytes_become_inputs_however_they_are_split(String text, String expected) {
        check(text, expected.replace("␛", "\u001b"));
    }

    @Test
    void a_lone_escape_is_a_key_once_nothing_follows() {
        var decoder = new Decoder();
        assertEquals("", told(decoder.decode(bytes("␛"), 1, 0)));
        assertTrue(decoder.pending());
        assertEquals(100, decoder.patienceMillis());
        assertEquals("Esc", told(decoder.timeout(100)));
        assertFalse(decoder.pending());
    }

    @ParameterizedTest
    @ValueSource(strings = {"[24;80R", "[?64;1c", "[A", "]11;rgb:0/0/0`07", "[I"})
    void the_rest_of_a_reply_after_an_escape_that_fired_is_not_typed(String late) {
        var decoder = new Decoder();
        decoder.decode(bytes("␛"), 1, 0);
        decoder.timeout(100_000_000);
        var rest = bytes(late);
        assertEquals("", told(decoder.decode(rest, rest.length, 400_000_000)));
        assertFalse(decoder.pending());
    }

    @Test
    void letters_after_an_escape_are_letters() {
        var decoder = new Decoder();
        decoder.decode(bytes("␛"), 1, 0);
        decoder.timeout(100_000_000);
        assertEquals("[", told(decoder.decode(bytes("["), 1, 300_000_000)));
        assertEquals("A", told(decoder.decode(bytes("A"), 1, 310_000_000)));
    }

    @Test
    void a_paste_without_an_end_is_still_a_paste() {
        var decoder = new Decoder();
        var bytes = bytes("␛[200~half a paste");
        assertEquals("", told(decoder.decode(bytes, bytes.length, 0)));
        assertEquals(5000, decoder.patienceMillis());
        assertEquals("pasted(half a paste)", told(decoder.timeout(5)));
        assertEquals("x", told(decoder.decode(bytes("x"), 1, 6)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "dear reader, run`0Dand stop",
                "0123456789012345678901234567890123456789012345678901234567890123"
            })
    void a_burst_is_a_paste_even_without_brackets(String text) {
        var bytes = bytes(text);
        var inputs = new Decoder().decode(bytes, bytes.length, 0);
        assertEquals(1, inputs.size());
        assertTrue(inputs.getFirst() instanceof Input.Pasted);
    }

    @Test
    void an_emoji_of_many_parts_is_one_letter() {
        var bytes = "👨‍👩‍👧e\u0301".getBytes(StandardCharsets.UTF_8);
        assertEquals("👨‍👩‍👧 e\u0301", told(new Decoder().decode(bytes, bytes.length, 0)));
    }

    @ParameterizedTest
    @CsvSource({"␛[,Alt+[", "␛O,Alt+O", "␛],Alt+]", "␛␛,Esc Esc", "␛[1;5,''", "`E6,�"})
    void half_a_sequence_that_stays_half_is_never_text(String text, String expected) {
        var decoder = new Decoder();
        var bytes = bytes(text);
        assertEquals("", told(decoder.decode(bytes, bytes.length, 0)));
        assertEquals(expected, told(decoder.timeout(1)));
        assertFalse(decoder.pending());
    }

    @Test
    void a_long_paste_is_one_input() {
        var decoder = new Decoder();
        var inputs = new ArrayList<Input>();
        // Looked through anew with each piece it would take minutes.
        var bytes = bytes("␛[200~" + "abc ".repeat(5_000_000) + "␛[201~");
        for (int at = 0; at < bytes.length; at += 4096) {
            var chunk = java.util.Arrays.copyOfRange(bytes, at, Math.min(bytes.length, at + 4096));
            inputs.addAll(decoder.decode(chunk, chunk.length, at));
        }
        assertEquals(1, inputs.size());
    }
}
