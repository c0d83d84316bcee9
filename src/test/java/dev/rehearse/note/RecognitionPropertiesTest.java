package dev.rehearse.note;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;

/// What a person may do to a note without changing one question.
class RecognitionPropertiesTest {
    private static final String EXAMPLES =
            "headings,items,directions,elaborated,paragraphs,details,tables,topics,peers,languages";

    @ParameterizedTest
    @ValueSource(strings = EXAMPLES)
    void the_words_of_a_question_stand_on_its_lines(String names) {
        for (var name : names.split(",", -1)) {
            var note = note(example(name));
            for (var question : note.questions()) {
                var written = new StringBuilder();
                for (int line = question.line(); line <= question.lastLine(); line++) {
                    written.append(note.line(line)).append(' ');
                }
                var words = Wording.normal(Plain.of(written.toString().replace("\\|", "|")));
                assertTrue(
                        words.contains(question.normal()),
                        () -> name + ": " + question + " is not in " + written);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = EXAMPLES)
    void line_ends_marks_and_trailing_blanks_change_no_question(String names) {
        for (var name : names.split(",", -1)) {
            var text = example(name);
            var expected = texts(text);
            assertEquals(expected, texts(text.replace("\n", "\r\n")), name);
            assertEquals(expected, texts("\ufeff" + text), name);
            assertEquals(expected, texts(text.replaceAll("(?m)(?<=[?.])$", " ")), name);
            assertEquals(expected, texts(text.stripTrailing()), name);
            assertEquals(expected, texts(text + "\n\n\n"), name);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"1. ", "7) ", "- ", "* ", "+ ", "- [ ] ", "12. **Q4:** "})
    void another_marker_or_number_changes_no_question(String marker) {
        var questions = List.of("What is a fjord?", "how deep is it", "Describe its walls");
        var text =
                questions.stream()
                        .map(question -> marker + question + "\n")
                        .collect(Collectors.joining("", "## Questions\n\n", ""));
        assertEquals(questions, texts(text));
    }

    @ParameterizedTest
    @ValueSource(ints = {12, 20, 40, 80})
    void wrapping_changes_no_question(int width) {
        var question = "Tell me about a time when the ferry was late and what you did about it";
        var wrapped = question.replaceAll("(.{1," + width + "})(?: |$)", "$1\n  ").strip();
        assertEquals(List.of(question), texts("## Questions\n\n- " + wrapped + "\n"));
    }

    /// The stack of a thread that draws is small.
    @ParameterizedTest
    @ValueSource(
            strings = {
                ">", "> ", "- ", "1. ", "|-", "a|", "(easy)", "★ ", "* ", "a.", "1,", "<br>", "(a)",
                "[", "](", "**", "`a", "<a b=\"", "&#27;", "? ", "why ", "\\", "a-", "#", "Q: "
            })
    void no_line_is_too_long_for_the_stack(String piece) throws InterruptedException {
        var many = piece.repeat(100_000);
        var text =
                "## Questions\n\n- "
                        + many
                        + "?\n\n"
                        + many
                        + "\n\n**"
                        + many
                        + "**\n\n| a |\n|"
                        + many;
        var fell = new AtomicReference<Throwable>();
        var thread = new Thread(null, () -> note(text).questions(), "small", 512 << 10);
        thread.setUncaughtExceptionHandler((who, why) -> fell.set(why));
        thread.start();
        thread.join();
        assertNull(fell.get(), piece);
    }

    private static List<String> texts(String note) {
        return note(note).questions().stream().map(Question::text).toList();
    }

    private static Note note(String text) {
        return Note.of(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String example(String name) {
        try (var in =
                RecognitionPropertiesTest.class.getResourceAsStream(
                        "/questions/" + name + ".txt")) {
            var whole = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return whole.split("(?m)^---\n(?=\\d)", 2)[0];
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
