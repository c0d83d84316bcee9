package dev.rehearse.recognition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rehearse.markdown.Plain;
import dev.rehearse.note.Note;
import dev.rehearse.question.Question;
import dev.rehearse.wording.Wording;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

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

    private static final List<String> SENTENCES =
            List.of(
                    "How long can the harbour go on at this pace until it must find somebody else"
                            + " who lends it money for another pier?",
                    "What is the plan for the ferries? How is the work chosen: new boats vs old"
                            + " ones? Roughly how much of a year goes into building new boats, and"
                            + " who takes care of all the old ones?",
                    "Describe the cover for the crew. Which doctors are near? When does the cover"
                            + " begin, and does the harbour pay for what keeps a sailor well (a"
                            + " bath, a walk, etc)?");

    /// Each holds the sentences, and nothing else that asks.
    private static final List<String> PLACES =
            List.of(
                    "# Questions\n\n### Boats\n%s\n\n### Ferries\n%s\n\n### Crew\n%s\n",
                    "# Questions\n\n%s\n\n%s\n\n%s\n",
                    "%s\n\n%s\n\n%s\n\n%1$s\n",
                    "# Notes\n\n%s\n\n%s\n\n%s\n",
                    "# Notes\n\n**%s**\n\nSo.\n\n**%s**\n\nSo.\n\n**%s**\n\nSo.\n",
                    "# Notes\n\nQ: %s\n\nA: So.\n\nQ: %s\n\nA: So.\n\nQ: %s\n",
                    "# Notes\n\n%s\nA: So.\n\n%s\nA: So.\n\n%s\nA: So.\n",
                    "# Notes\n\n%s\n?\nSo.\n\n%s::So.\n\n%s::So.\n",
                    "# Questions\n\n- %s\n- %s\n- %s\n",
                    "# Questions\n\n1. %s\n2. %s\n3. %s\n",
                    "# Notes\n\n> %s\n\nSo.\n\n> %s\n\nSo.\n\n> %s\n\nSo.\n",
                    "# Talk\n\n"
                            + "Interviewer: %s\n\n"
                            + "Me: So.\n\n"
                            + "Interviewer: %s\n\n"
                            + "Me: So.\n\n"
                            + "HR: %s\n");

    /// Two lines that each end a sentence could be two lines of a list, so the widths are such that
    /// one at least ends in the middle of a sentence.
    @ParameterizedTest
    @ValueSource(ints = {24, 31, 40, 47, 52, 56, 60, 63, 72, 78, 80, 85, 90})
    void wrapping_a_paragraph_changes_no_question(int width) {
        for (var place : PLACES) {
            var plain = place.formatted(SENTENCES.toArray());
            var wrapped =
                    plain.lines()
                            .map(line -> wrapped(line, width))
                            .collect(Collectors.joining("\n", "", "\n"));
            assertEquals(3, Set.copyOf(texts(plain)).size(), plain);
            assertEquals(texts(plain), texts(wrapped), wrapped);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {24, 31, 40, 47, 52, 56, 60, 63, 72, 78, 80, 85, 90, 1000})
    void a_question_in_the_middle_of_wrapped_prose_is_none(int width) {
        var prose =
                wrapped(
                        "The harbour has a long story. Who built it? Nobody knows, though some say"
                                + " that monks did when they came here and had to keep their boats"
                                + " somewhere. Is that true, or would it not be in their books? We"
                                + " do not know.",
                        width);
        var questions = List.of("How old is it?", "Where does it lie?");
        assertEquals(List.of(), texts(prose + "\n\n" + prose + "\n"));
        assertEquals(List.of(), texts("# The harbour\n\n" + prose + "\n\n" + prose + "\n"));
        assertEquals(
                questions,
                texts(
                        "# Questions\n\n"
                                + prose
                                + "\n\n- "
                                + String.join("\n- ", questions)
                                + "\n"));
    }

    /// As an editor fills a text: what a list or a quote begins with stands before each line.
    private static String wrapped(String line, int width) {
        var first = line.replaceFirst("^(- |\\d\\. |> |).*$", "$1");
        var further = first.startsWith(">") ? first : " ".repeat(first.length());
        return first
                + line.substring(first.length())
                        .replaceAll("(.{1," + width + "})(?: |$)", "$1\n" + further)
                        .stripTrailing()
                        .replaceFirst("\n>$", "");
    }

    @ParameterizedTest
    @ValueSource(ints = {3, 30, 300})
    void blank_lines_between_lines_that_ask_change_no_question(int lines) {
        var asking =
                IntStream.range(0, lines)
                        .mapToObj(line ->
                                "What becomes of crane " + line + " when the harbour shuts?")
                        .toList();
        assertEquals(asking, texts("# Questions\n\n" + String.join("\n\n", asking)));
        assertEquals(asking, texts("# Questions\n\n" + String.join("\n", asking)));
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
