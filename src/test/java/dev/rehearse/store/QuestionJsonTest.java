package dev.rehearse.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

final class QuestionJsonTest {
    @ParameterizedTest
    @ValueSource(strings = {"Why rye?", "Warum Hefe für 🥖?", "なぜ麦？", "a \"b\" \\ c", ""})
    void what_moves_no_cursor_stays_as_it_is(String text) {
        var quoted = text.replace("\\", "\\\\").replace("\"", "\\\"");
        assertTrue(json(text).contains("\"text\":\"" + quoted + "\""), json(text));
    }

    @ParameterizedTest
    @CsvSource({"27, 001b", "127, 007f", "155, 009b", "8238, 202e", "8232, 2028"})
    void what_could_move_it_is_escaped(int point, String hex) {
        var text = json("a" + Character.toString(point) + "z");
        assertTrue(text.toLowerCase(Locale.ROOT).contains("\"a\\u" + hex + "z\""), text);
    }

    /// A text that was cut may end in half a letter; a long one is written in pieces.
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 1_999, 2_000, 3_999, 4_000, 7_999, 8_000})
    void half_a_letter_is_escaped_and_a_whole_one_is_not(int before) {
        var text = "b".repeat(before);
        assertTrue(json(text + "🥖").contains("b🥖\"") || before == 0, "cut at " + before);
        assertTrue(json(text + "🥖".charAt(0)).contains("\\uD83E\""), "half at " + before);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void each_question_stands_on_a_line(int count) {
        var texts = List.of("One?", "Two?", "Three?").subList(0, count);
        var lines =
                new String(QuestionJson.json(texts, QuestionJsonTest::asked), UTF_8).split("\n");
        assertEquals(count, lines.length);
    }

    private static String json(String text) {
        return new String(QuestionJson.json(List.of(text), QuestionJsonTest::asked), UTF_8);
    }

    private static QuestionJson asked(String text) {
        return new QuestionJson(
                1,
                "bread.md",
                3,
                text,
                "bullet",
                "",
                "answer",
                Duration.ofMinutes(2),
                false,
                Optional.empty(),
                Optional.empty(),
                new QuestionJson.Beside("", OptionalInt.empty(), List.of(), List.of(), ""));
    }
}
