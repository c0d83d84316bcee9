package dev.rehearse.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What is done by hand, so that no text takes forever, does what a line of Java would.
class PlainWaysTest {
    private static final List<String> PIECES =
            List.of(
                    "a",
                    "B",
                    " ",
                    "ß",
                    "İ",
                    "Σ",
                    "ﬁ",
                    "é",
                    "e\u0301",
                    "★",
                    "😀",
                    "^",
                    "`",
                    "\u200d",
                    "(easy)",
                    "[Hard]",
                    "(mid-level)",
                    "(other)",
                    "(",
                    ")",
                    "[",
                    "]",
                    "<b>",
                    "</Kbd>",
                    "<br/>",
                    "<br />",
                    "<",
                    ">",
                    "<a href='x'>",
                    "<table>",
                    "*",
                    "**",
                    "_",
                    "__",
                    "~~",
                    "~",
                    "``",
                    "](",
                    "[[",
                    "]]",
                    "|",
                    "][",
                    "!",
                    "\\",
                    "&amp;",
                    "\n",
                    "²",
                    "</",
                    "/>",
                    "<b",
                    "\t");

    private static final Pattern TRAILING =
            Pattern.compile(
                    "(?:[\\s\\p{So}\\p{Sk}\\p{Cf}\\x{FE00}-\\x{FE0F}★☆]|[(\\[](?:"
                            + Trailing.LEVELS
                            + ")[)\\]])++$",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern TAG =
            Pattern.compile(
                    "</?(?i:a|abbr|b|big|br|center|cite|code|del|details|div|em|font|h[1-6]|hr|i|img|ins"
                        + "|kbd|li|mark|p|q|s|small|span|strike|strong|sub|summary|sup|td|tr|u|ul)"
                        + "(?:\\s[^<>]{0,500})?/?>");

    @Test
    void marks_after_a_question_are_taken_off_as_a_pattern_would() {
        check(Trailing::strip, PlainWaysTest::withoutTrailing);
    }

    private static String withoutTrailing(String text) {
        var found = TRAILING.matcher(text);
        return found.find() && found.start() > 0 ? text.substring(0, found.start()) : text;
    }

    @Test
    void tags_are_taken_out_as_a_pattern_would() {
        check(InlineHtml::strip, text -> TAG.matcher(text).replaceAll(" "));
    }

    private static final Pattern LINK =
            Pattern.compile(
                    "!?\\[\\[(?=[^\\[\\]])(?:[^\\[\\]|]*+\\|)?+([^\\[\\]]*+)\\]\\]"
                        + "|!?\\[([^\\[\\]]*+)\\](?:\\([^()\\s]*+(?:\\([^()]*+\\)[^()\\s]*+)?+(?:\\s++[^()]*+)?+\\)"
                        + "|\\[[^\\[\\]]{0,200}+\\])");
    private static final Pattern CODE = Pattern.compile("(?<!`)(`+)(?!`)(.{1,200}?)(?<!`)\\1(?!`)");
    private static final Pattern STARS = Pattern.compile("(\\*{1,3})(?=\\S)([^*]+?)(?<=\\S)\\1");
    private static final Pattern UNDERSCORES =
            Pattern.compile(
                    "(?<![\\p{L}\\p{N}_])(_{1,3})(?=\\S)([^_]+?)(?<=\\S)\\1(?![\\p{L}\\p{N}_])");
    private static final Pattern TILDES = Pattern.compile("(~~)(?=\\S)([^~]+?)(?<=\\S)\\1");

    @Test
    void links_become_their_text_as_with_a_pattern() {
        check(LinkText::of, text -> LINK.matcher(text).replaceAll("$1$2"));
    }

    @Test
    void emphasis_is_taken_off_as_a_pattern_would() {
        check(text -> Emphasis.strip(text, '*'), text -> STARS.matcher(text).replaceAll("$2"));
        check(
                text -> Emphasis.strip(text, '_'),
                text -> UNDERSCORES.matcher(text).replaceAll("$2"));
        check(text -> Emphasis.strip(text, '~'), text -> TILDES.matcher(text).replaceAll("$2"));
    }

    @Test
    void code_is_found_as_a_pattern_would() {
        check(
                text -> CodeSpans.replaced(text, code -> "«" + code + "»"),
                text ->
                        CODE.matcher(text)
                                .replaceAll(code ->
                                        Matcher.quoteReplacement(
                                                "«" + code.group(2).strip() + "»")));
    }

    @Test
    void a_comment_goes_with_all_that_is_in_it() {
        assertEquals("a   b", InlineHtml.strip("a <!-- x <b> --> b"));
        assertEquals("a <!-- x", InlineHtml.strip("a <!-- x"));
    }

    private static void check(UnaryOperator<String> ours, UnaryOperator<String> plain) {
        var random = new Random(11);
        for (int round = 0; round < 20_000; round++) {
            var text = new StringBuilder();
            for (int piece = random.nextInt(60); piece >= 0; piece--) {
                text.append(PIECES.get(random.nextInt(PIECES.size())));
            }
            assertEquals(plain.apply(text.toString()), ours.apply(text.toString()));
        }
    }
}
