package dev.rehearse.note;

import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import java.util.function.IntFunction;

/// Notes of a megabyte or so that were made to take forever: a way that looks at everything again
/// for each thing it finds needs minutes for any of them. The limit is a net, no measure.
class EndlessNotesTest {
    private static final Duration LONG = Duration.ofSeconds(20);
    private static final int TEXT = 1_900;

    private enum Endless {
        QUESTIONS_IN_A_HOME_EACH(
                i ->
                        """
                        ## What is number %d?

                        ## Part %d elaborated

                        """
                                .formatted(i, i),
                20_000),
        ANSWERS_THAT_FIT_NO_HOME(
                i ->
                        """
                        ## Part %d

                        - What is %d?

                        ## Part %d elaborated

                        ### Who was %d?

                        nobody

                        """
                                .formatted(i, i, i, i * 7),
                10_000),
        QUESTIONS_THAT_TITLES_CALL_ANSWERS(
                i ->
                        """
                        ## Questions %d

                        - What is %d?

                        ## Questions %d answers

                        """
                                .formatted(i, i, i),
                20_000),
        SUMMARIES_ON_ONE_LINE(i -> "<details><summary>What is %d?</summary>".formatted(i), 30_000),
        SUMMARIES_IN_EACH_OTHER(i -> "<summary>", 150_000),
        ITEMS_IN_ONE_ITEM(
                i -> i == 0 ? "- What is it?\n" : "  - What is %d?\n  - a hint\n".formatted(i),
                30_000),
        HINTS_AFTER_ALL_ITEMS(
                i -> i == 0 ? "- What is it?\n" : i < 30_000 ? "  - What is it?\n" : "  - a hint\n",
                60_000),
        BACKTICKS_AFTER_A_QUESTION(i -> "- **" + "`".repeat(TEXT) + "**\n", 500),
        STARS_BEFORE_A_WORD(i -> "- What " + "★ ".repeat(TEXT / 2) + "x.\n", 300),
        COMMENTS_WITHOUT_END(i -> "- What " + "<!--".repeat(TEXT / 4) + "?\n", 500),
        BLANKS_IN_A_LINK(i -> "- What []( " + "\t".repeat(TEXT) + "?\n", 500),
        BLANKS_IN_BOLD(i -> "**What" + " ".repeat(TEXT) + "is it?\n\n", 500),
        MARKS_ON_ONE_LETTER(i -> "- What a" + "\u0316\u0301".repeat(TEXT / 4) + "?\n", 500),
        MARKS_IN_A_TITLE(i -> "## a " + "\u0301".repeat(TEXT / 3) + " questions\n\n", 500),
        LETTERS_THAT_BECOME_TWO(i -> "- What " + "İß".repeat(TEXT / 4) + "?\n", 500),
        BLANKS_IN_A_TABLE(
                i -> i == 0 ? "| questions |\n|---|\n| What x" : i == 1 ? " x) |\n" : "    ",
                250_000);

        private final IntFunction<String> piece;
        private final int times;

        Endless(IntFunction<String> piece, int times) {
            this.piece = piece;
            this.times = times;
        }

        /// Its second piece comes last.
        byte[] note() {
            var text = new StringBuilder();
            for (int i = 0; i < times; i++) {
                text.append(i == 1 ? "" : piece.apply(i));
            }
            return text.append(piece.apply(1)).toString().getBytes(StandardCharsets.UTF_8);
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_note_made_to_take_forever_is_read_at_once(Endless endless) {
        var bytes = endless.note();
        assertTimeoutPreemptively(
                LONG,
                () -> {
                    var note = Note.of(bytes).read();
                    for (var question : note.questions()) {
                        var _ = note.material(question);
                    }
                    if (!note.questions().isEmpty()) {
                        var last = note.questions().getLast();
                        var _ = Splice.createSectionAndWrite(note, last, "an answer");
                    }
                },
                () -> endless.name().toLowerCase(Locale.ROOT));
    }
}
