package dev.rehearse.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

final class WrapTest {
    @Test
    void rows_break_at_blanks() {
        check("one two three", 7, "one two/three");
        check("one two three", 9, "one two/three");
        check("one  two", 4, "one/two");
        check("a b c d e f", 3, "a b/c d/e f");
    }

    @Test
    void trailing_blanks_make_no_row() {
        check("one two     ", 7, "one two");
        check("     ", 3, "   ");
        check("", 3, "");
    }

    @Test
    void a_word_longer_than_the_width_is_cut() {
        check("abcdefgh", 3, "abc/def/gh");
        check("x abcdefgh", 3, "x/abc/def/gh");
    }

    @Test
    void continuation_hangs_below_the_text_of_an_item() {
        check("- one two three four", 10, "- one two/  three/  four");
        check("12. one two three", 11, "12. one two/    three");
        check("> quoted text here", 13, "> quoted text/  here");
        assertEquals(6, Wrap.hang("- [ ] box"));
        assertEquals(10, Wrap.hang("\t\t- nested by tabs"));
        assertEquals(0, Wrap.hang("-5 degrees"));
        assertEquals(7, Wrap.hang("| 12 | what is a fan? |"));
        assertEquals(2, Wrap.hang("| what is a fan? | it spins |"));
        assertEquals(2, Wrap.hang("> | what is a fan? | it spins |") - 2);
    }

    @Test
    void a_wide_or_joined_character_is_never_cut() {
        check("漢字漢字漢字", 5, "漢字/漢字/漢字");
        check("漢字。漢", 4, "漢/字。/漢");
        check("👩‍👩‍👧👩‍👩‍👧", 3, "👩‍👩‍👧/👩‍👩‍👧");
        check("e\u0301e\u0301e\u0301e\u0301", 3, "e\u0301e\u0301e\u0301/e\u0301");
        check("漢字", 1, "漢/字");
    }

    @Test
    void every_place_has_a_cell_and_every_row_can_be_reached() {
        var random = new Random(3);
        String alphabet = "abc  é漢-";
        for (int round = 0; round < 2000; round++) {
            String line = random(random, alphabet, 40);
            int columns = 2 + random.nextInt(12);
            List<Wrap.Row> rows = Wrap.rows(line, columns, random.nextInt(5));
            for (int at = 0; at <= line.length(); at++) {
                int row = Wrap.row(rows, at);
                int column = Wrap.column(line, rows.get(row), at);
                assertTrue(column <= columns + 1, line);
                int back = Wrap.offset(line, rows, row, column);
                assertEquals(row, Wrap.row(rows, back), line + " at " + at);
            }
            for (int i = 1; i < rows.size(); i++) {
                String between = line.substring(rows.get(i - 1).end(), rows.get(i).start());
                assertTrue(between.isBlank(), line);
            }
        }
    }

    static String random(Random random, String alphabet, int longest) {
        var text = new StringBuilder();
        for (int i = random.nextInt(longest); i > 0; i--) {
            text.append(alphabet.charAt(random.nextInt(alphabet.length())));
        }
        return text.toString();
    }

    @Test
    void a_line_of_nothing_but_quotes_hangs_at_once() {
        for (var piece : List.of(">", "> ", " ", "- ", "1. ", "\t")) {
            var line = piece.repeat(100_000);
            assertTrue(Wrap.hang(line) >= 0, piece);
        }
    }

    private static void check(String line, int columns, String expected) {
        String rows =
                Wrap.rows(line, columns, Wrap.hang(line)).stream()
                        .map(row ->
                                " ".repeat(row.indent()) + line.substring(row.start(), row.end()))
                        .collect(Collectors.joining("/"));
        assertEquals(expected, rows);
    }
}
