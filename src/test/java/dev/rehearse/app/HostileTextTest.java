package dev.rehearse.app;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// What the built program sends to its terminal, and what the terminal may send to it.
@Timeout(60)
final class HostileTextTest {

    private static final String NOTE =
            """
            # A␛]0;title␇ &#27;[31m &#x9b;2J \u202eback\u2066 \uDB40\uDC41
            - what ␛[2J clears\u009b31m &#27;]0;x&#7; the screen?
            - a nul ␀ and a del \u007f and a bell ␇?
            - `code ␛[31m` and [a ␛ link](http://x␛]0;a␇ 'ti␛tle')?
            - zero\u200bwidth\u200d \u200e mark?

            ```sh␛[5m\u202e
            code ␛[41m
            ```

            ## Elaborated
            """
                    .replace('␛', '\u001b')
                    .replace('␇', '\u0007')
                    .replace('␀', '\u0000');

    /// Moves, colours and modes, each with nothing but digits in it.
    private static final Pattern OURS =
            Pattern.compile("\u001b\\[[?<>]?[0-9;]*( q|[A-Za-z])|[\r\n\b]");

    @TempDir Path temp;

    /// What is left of the stream without our own sequences, and is no text.
    private static List<String> foreign(String written) {
        var found = new ArrayList<String>();
        OURS.matcher(written)
                .replaceAll("")
                .codePoints()
                .filter(HostileTextTest::isForeign)
                .forEach(code -> found.add("U+%04X".formatted(code)));
        return found;
    }

    private static boolean isForeign(int code) {
        boolean direction =
                code >= 0x202a && code <= 0x202e
                        || code >= 0x2066 && code <= 0x2069
                        || code == 0x200e;
        boolean tag = code >= 0xe0000 && code < 0xe0080;
        return Character.getType(code) == Character.CONTROL || direction || tag;
    }

    @Test
    void no_control_of_a_note_or_its_name_reaches_the_terminal() throws Exception {
        var built = Built.in(temp);
        var note = temp.resolve("no\u001b[31mte\u202e\u0007.md");
        Files.writeString(note, NOTE);
        try (var pty = built.start(note)) {
            pty.untilShown("clears");
            for (var keys : List.of("j", "?", "\u001b[B", "?", "o", "clears", "\r", "e", "typed")) {
                pty.type(keys);
            }
            pty.type("\u0011");
            var out = pty.untilEnd();
            assertEquals(List.of(), foreign(out), out);
        }
        for (var words : List.of(List.of("questions", note), List.of("questions", note + "x"))) {
            var out = built.run(words.toArray());
            assertEquals(List.of(), foreign(out), out);
        }
    }

    @Test
    void no_reply_of_a_terminal_becomes_text() throws Exception {
        var built = Built.in(temp);
        try (var pty = built.start("edit", built.note(), "--question", "1")) {
            pty.untilShown("What does lambda do");
            for (var reply :
                    List.of(
                            "[?62;1;2c",
                            "[>41;354;0c",
                            "[12;40R",
                            "]11;rgb:1e1e/1e1e\u001b\\",
                            "P1+r544e=787465\u001b\\",
                            "[?2026;2$y",
                            "[8;36;120t",
                            "[I",
                            "[O",
                            "_Gi=31;OK\u001b\\",
                            "[<35;10;10M",
                            "]10;rgb:ff/ff\u0007")) {
                pty.type("\u001b" + reply);
            }
            pty.type("my words");
            pty.untilShown("my words");
            pty.type("\u0011");
            pty.untilEnd();
        }
        assertEquals(
                "my wordsexit 0", built.run("answer", built.note(), "--question", "1", "--print"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u001b[200~%s\u001b[201~", "%s"})
    void every_letter_of_a_large_paste_arrives_in_its_order(String how) throws Exception {
        var built = Built.in(temp);
        var text = new StringBuilder();
        for (int line = 0; text.length() < 100_000; line++) {
            text.append("q ").append(line).append(" ümläut 😀 - r? \n");
        }
        text.append("the very end");
        var inside = text.toString().replace("q 700 ", "q 700 \u001b[201~");
        try (var pty = built.start("edit", built.note(), "--question", "1")) {
            pty.untilShown("What does lambda do");
            pty.type(how.formatted(inside.replace('\n', '\r')));
            pty.untilShown("the very end");
            pty.type("\u0013");
            pty.untilShown("saved ");
            pty.type("\u0011");
            pty.untilEnd();
        }
        assertEquals(
                text + "exit 0", built.run("answer", built.note(), "--question", "1", "--print"));
    }

    @Test
    void foreign_bytes_around_an_answer_stay_as_they_are() throws Exception {
        var built = Built.in(temp);
        var seed = Files.readString(Built.SEED, UTF_8);
        var odd =
                ("\uFEFF" + seed.stripTrailing())
                        .replace("\n", "  \t\r\n")
                        .replace("founders", "f\0");
        Files.writeString(built.note(), odd);
        try (var pty = built.start("edit", built.note(), "--question", "1")) {
            pty.untilShown("What does lambda do");
            pty.type("an answer\u0013");
            pty.untilShown("saved ");
            pty.type("\u0011");
            pty.untilEnd();
        }
        var after = Files.readString(built.note());
        var added = "\r\n\r\n### What does lambda do\r\n\r\nan answer";
        assertTrue(after.contains(added), after);
        assertArrayEquals(odd.getBytes(UTF_8), after.replace(added, "").getBytes(UTF_8));
    }
}
