package dev.rehearse.markup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;
import java.util.Map;
import java.util.Random;

/// Source lines alternate with lines of letters, one for each character's look.
final class MarkupTest {
    private static final Map<Mark, Character> LETTERS =
            Map.ofEntries(
                    Map.entry(Mark.HEADING1, '1'),
                    Map.entry(Mark.HEADING2, '2'),
                    Map.entry(Mark.HEADING3, '3'),
                    Map.entry(Mark.STRONG, 'S'),
                    Map.entry(Mark.EMPHASIS, 'E'),
                    Map.entry(Mark.STRONG_EMPHASIS, 'B'),
                    Map.entry(Mark.STRIKE, 'X'),
                    Map.entry(Mark.CODE, 'C'),
                    Map.entry(Mark.LINK, 'L'),
                    Map.entry(Mark.QUOTE, 'Q'),
                    Map.entry(Mark.MARKER, 'm'),
                    Map.entry(Mark.BULLET, '*'),
                    Map.entry(Mark.TASK_OPEN, 'o'),
                    Map.entry(Mark.TASK_DONE, 'd'),
                    Map.entry(Mark.RULE, 'R'),
                    Map.entry(Mark.HTML, 'H'),
                    Map.entry(Mark.TABLE_HEAD, 'T'));

    @Test
    void headings_show_their_level_and_dim_their_marks() {
        check(
                """
                # One *more*
                mm1111m1111m
                ## Two ##
                mmm222mmm
                #### Four
                mmmmm3333
                Setext
                111111
                ===
                mmm
                """);
    }

    @Test
    void stress_inside_stress_is_one_look() {
        check(
                """
                a **b** *c **d*** ~~e~~ `f` &amp; \\*
                ..mmSmm.mEEmmBmmm.mmXmm.mCm.........
                **unclosed *x
                .............
                """);
    }

    @Test
    void a_link_is_its_text_and_the_rest_a_mark() {
        check(
                """
                [a](u "t") ![b](v) <http://c> http://d.e
                mLmmmmmmmm.mmLmmmm.mLLLLLLLLm.LLLLLLLLLL
                [f][known] [known] [unknown] [g][unknown]
                mLmmmmmmmm.mLLLLLm.......................
                """);
    }

    @Test
    void lists_have_bullets_numbers_and_boxes() {
        check(
                """
                * one
                *....
                  - [ ] two
                ..*.ooo....
                  - [x] *three*
                ..*.ddd.mEEEEEm
                1. four
                mm.....
                """);
    }

    @Test
    void a_quote_dims_each_of_its_arrows() {
        check(
                """
                > a **b**
                mmQQmmSmm
                > c
                mmQ
                lazy
                QQQQ
                """);
    }

    @Test
    void nothing_is_stressed_in_code() {
        check(
                """
                ```java
                mmmmmmm
                a *b* c
                CCCCCCC
                ```
                mmm
                > ```
                mmmmm
                > d
                mmC
                > ```
                mmmmm
                """);
    }

    @Test
    void tables_rules_html_and_definitions_have_looks() {
        check(
                """
                | a | `b` |
                mmTmmmmCmmm
                |---|:---:|
                mmmmmmmmmmm
                | c | **d** |
                mm.mmmmmSmmmm
                ---
                RRR
                <div>
                HHHHH
                """);
        check(
                """
                a <b>c</b>
                ..HHH.HHHH
                ***
                RRR
                [a]: /u
                mmmmmmm
                """);
    }

    @Test
    void a_byte_order_mark_does_not_hide_the_first_heading() {
        assertEquals(
                List.of(new Span(1, 3, Mark.MARKER), new Span(3, 4, Mark.HEADING1)),
                Markup.spans("\uFEFF# A", List.of()));
    }

    @Test
    void definitions_never_show_in_the_text() {
        var spans = Markup.spans("```\nopen", List.of("[a]: /b", "[c]: /d"));
        assertTrue(spans.getLast().end() <= 8, spans.toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "*", "_", "- ", "> ", ">", "1. ", "> - ", "-\t", "a.", "www.", "a@", "\\*", "~",
                "[a](", "![[]()"
            })
    void a_bomb_is_shown_plain(String piece) {
        String bomb = piece.repeat(Markup.LONGEST / piece.length());
        assertTrue(Markup.spans(bomb, List.of()).isEmpty());
    }

    @Test
    void more_than_the_longest_run_is_shown_plain() {
        String text = "# a\n".repeat(Markup.LONGEST / 4);
        assertTrue(!Markup.spans(text, List.of()).isEmpty());
        assertTrue(Markup.spans(text + "b", List.of()).isEmpty());
    }

    @Test
    void ordinary_long_lines_are_no_bombs() {
        for (String line :
                List.of(
                        "-".repeat(400),
                        "# " + "=".repeat(400),
                        "word. ".repeat(2000),
                        "漢字。".repeat(2000),
                        "- - - - - - - - - -")) {
            assertTrue(!Bomb.isIn(line), line.substring(0, 10));
        }
    }

    @Test
    void spans_of_any_text_are_sorted_and_apart() {
        var random = new Random(7);
        String alphabet = "ab *_`~[]()<>#|-+!&;:\\\"'1.\n\n\t>=x/@\u0000\u00e9\ud83d\ude00";
        for (int round = 0; round < 400; round++) {
            var text = new StringBuilder();
            for (int i = random.nextInt(120); i > 0; i--) {
                text.append(alphabet.charAt(random.nextInt(alphabet.length())));
            }
            int end = 0;
            for (Span span : Markup.spans(text.toString(), List.of("[a]: /b"))) {
                assertTrue(span.start() >= end && span.end() <= text.length(), text.toString());
                end = span.end();
            }
        }
    }

    @Test
    void a_run_begins_where_nothing_above_matters() {
        List<String> lines =
                List.of("# a", "b", "c", "", "- d", "", "  e", "```", "", "f", "```", "", "g");
        List<Integer> starts = List.of(0, 0, 0, 0, 4, 4, 4, 4, 4, 4, 4, 4, 12);
        for (int i = 0; i < lines.size(); i++) {
            assertEquals(starts.get(i), Markup.safeStart(lines, i), "line " + i);
        }
        assertEquals(0, Markup.safeStart(List.of("<!-- a", "", "b", "-->", ""), 2));
    }

    private static void check(String alternating) {
        var source = new StringBuilder();
        var expected = new StringBuilder();
        List<String> lines = alternating.lines().toList();
        for (int i = 0; i < lines.size(); i += 2) {
            boolean first = i == 0 || blankBetween(lines.get(i - 2), lines.get(i));
            source.append(first && i > 0 ? "\n" : "").append(lines.get(i)).append('\n');
            expected.append(first && i > 0 ? "\n" : "").append(lines.get(i + 1)).append('\n');
        }
        assertEquals(expected.toString(), letters(source.toString()));
    }

    /// Kinds of blocks that would swallow each other are parted by an empty line.
    private static boolean blankBetween(String before, String after) {
        return after.equals("---")
                || after.startsWith("<div")
                || after.startsWith("[a]: ")
                || before.equals("```")
                || after.startsWith("Setext")
                || after.startsWith("1. ");
    }

    private static String letters(String source) {
        var letters = new StringBuilder(source.replaceAll("[^\n]", "."));
        for (Span span : Markup.spans(source, List.of("[known]: /k"))) {
            for (int i = span.start(); i < span.end(); i++) {
                if (letters.charAt(i) != '\n') {
                    letters.setCharAt(i, LETTERS.get(span.mark()));
                }
            }
        }
        return letters.toString();
    }
}
