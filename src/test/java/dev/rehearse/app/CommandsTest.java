package dev.rehearse.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rehearse.rehearsal.PlanChoice;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;

final class CommandsTest {
    private static final RunWish PLAIN =
            new RunWish(
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    OptionalInt.empty(),
                    false);

    @TempDir Path folder;
    private Desk desk;

    @BeforeEach
    void put_notes_on_the_desk() {
        desk =
                new Desk(folder)
                        .withSeed()
                        .with("notes/none.md", "# Only text\n")
                        .with(
                                "one.md",
                                "# Prep\n\n"
                                        + "## what is one\n\n"
                                        + "## Prep elaborated\n\n"
                                        + "### what is one\n\n"
                                        + "1\n")
                        .with("binary.md", new byte[64]);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            textBlock =
                    """
                    help nope           | 2 | Cannot help with 'nope': the commands are run, edit, questions, answer, stats, history and doctor.
                    nope a              | 2 | Cannot do 'nope': the commands are run, edit, questions, answer, stats, history and doctor; a path to open stands alone.
                    check %seed.md      | 2 | Cannot do 'check': the commands are run, edit, questions, answer, stats, history and doctor; a path to open stands alone.
                    --frob              | 2 | 'rehearse' has no option '--frob'; 'rehearse --help' shows how.
                    run                 | 2 | Cannot rehearse: no note is named; say 'rehearse run PATH'.
                    run %none.md        | 3 | Cannot open none.md: there is no such file or folder.
                    run %empty          | 3 | Cannot open empty: there is no such file or folder.
                    run %binary.md      | 3 | Cannot read binary.md: the file is binary, not text.
                    run %notes/none.md  | 1 | Cannot rehearse: notes/none.md has no questions.
                    run %one.md --only unanswered | 1 | Cannot rehearse: every question of one.md is answered.
                    run %seed.md %one.md          | 2 | 'rehearse run' has no place for 'one.md'; 'rehearse run --help' shows how.
                    run %seed.md --frob           | 2 | 'rehearse run' has no option '--frob'; 'rehearse run --help' shows how.
                    run %seed.md --each 2apples   | 2 | Invalid value for option '--each': '2apples' is no length of time, such as 90s, 1:30 or 2m; 'rehearse run --help' shows how.
                    run %seed.md --each 0         | 2 | Invalid value for option '--each': '0' is no length of time, such as 90s, 1:30 or 2m; 'rehearse run --help' shows how.
                    run %seed.md --each           | 2 | Missing required parameter for option '--each' (TIME); 'rehearse run --help' shows how.
                    run %seed.md --only some      | 2 | Invalid value for option '--only': 'some' is none of unanswered, failed, due and weakest; 'rehearse run --help' shows how.
                    run %seed.md --plan mine      | 1 | Cannot rehearse: no plan of seed.md is called "mine"; there are "Whole note", "Not answered", "Due today", "Failed last time", "Ten minutes of the weakest", "Full mock".
                    run %seed.md --each 1m --total 9m          | 2 | Cannot rehearse: --each and --total are two ways to give out time; take one.
                    run %seed.md --question 2 --only failed    | 2 | Cannot rehearse: --question takes one and --only chooses many; take one.
                    run %seed.md --question 18                 | 1 | seed.md has 17 questions; there is no question 18.
                    run %notes --question 1     | 2 | Cannot take question 1 of notes: it is a folder, and questions are numbered in each note; name one note.
                    edit                        | 2 | Cannot edit an answer: which is not said; say 'rehearse edit NOTE --question N'.
                    edit %seed.md               | 2 | Cannot edit an answer: which is not said; say 'rehearse edit NOTE --question N'.
                    edit %seed.md --question 0  | 2 | Invalid value for option '--question': '0' is no number from 1; 'rehearse edit --help' shows how.
                    edit %seed.md --question 18 | 1 | seed.md has 17 questions; there is no question 18.
                    edit %one.md --question 2   | 1 | one.md has 1 question; there is no question 2.
                    edit %notes/none.md --question 1 | 1 | notes/none.md has no questions; there is no question 1.
                    edit %none.md --question 1  | 3 | Cannot open none.md: there is no such file or folder.
                    edit %notes --question 1    | 2 | Cannot take question 1 of notes: it is a folder, and questions are numbered in each note; name one note.
                    """)
    void what_cannot_be_done_is_one_line_and_a_code(String command, int code, String line) {
        var files = desk.files();
        var ran = desk.run(command);
        assertEquals("rehearse: " + line + "\n", ran.err());
        assertEquals(code, ran.code());
        assertEquals("", ran.out());
        assertEquals(files, desk.files());
    }

    @Test
    void a_line_about_strange_words_moves_no_cursor() {
        var ran = desk.run(new String[] {"run", "a\u001b[2J\nb.md"}, new byte[0]);
        assertEquals(
                "rehearse: Cannot open a␛[2J␊b.md: there is no such file or folder.\n", ran.err());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            textBlock =
                    """
                    --ascii %seed.md | true
                    %seed.md --ascii | true
                    -- %seed.md      | false
                    """)
    void a_path_among_options_is_opened(String command, boolean ascii) {
        var wish = new ScreenWish.Notebook(desk.path("seed.md"));
        assertEquals(new Asked.Screen(wish, ascii), desk.run(command).asked());
    }

    @Test
    void a_question_is_opened_for_editing() {
        check("edit %seed.md --question 17", new ScreenWish.Edit(desk.path("seed.md"), 17));
    }

    @Test
    void a_run_says_what_and_how_long() {
        checkRun("run %seed.md", PLAIN);
        checkRun(
                "run %seed.md --each 2m",
                run(
                        Optional.of(Duration.ofMinutes(2)),
                        Optional.empty(),
                        PlanChoice.Only.ALL,
                        OptionalInt.empty()));
        checkRun(
                "run --total 1:30 --only=failed %seed.md",
                run(
                        Optional.empty(),
                        Optional.of(Duration.ofSeconds(90)),
                        PlanChoice.Only.FAILED,
                        OptionalInt.empty()));
        checkRun(
                "run %seed.md --question 5",
                run(Optional.empty(), Optional.empty(), PlanChoice.Only.ALL, OptionalInt.of(5)));
        checkRun(
                "run %seed.md --only unanswered",
                run(
                        Optional.empty(),
                        Optional.empty(),
                        PlanChoice.Only.UNANSWERED,
                        OptionalInt.empty()));
    }

    @Test
    void every_command_stands_in_readme() throws IOException {
        var readme = Files.readString(Path.of("README.md"));
        for (var command : Command.words()) {
            assertTrue(readme.contains("| `rehearse " + command + " "), command);
        }
    }

    @Test
    void a_folder_can_be_rehearsed() {
        check("run %notes", new ScreenWish.Run(desk.path("notes"), PLAIN));
    }

    private static RunWish run(
            Optional<Duration> each,
            Optional<Duration> total,
            PlanChoice.Only only,
            OptionalInt question) {
        return new RunWish(
                Optional.empty(),
                each,
                total,
                Optional.of(only).filter(it -> it != PlanChoice.Only.ALL),
                question,
                false);
    }

    private void checkRun(String command, RunWish wish) {
        check(command, new ScreenWish.Run(desk.path("seed.md"), wish));
    }

    private void check(String command, ScreenWish wish) {
        var files = desk.files();
        var ran = desk.run(command);
        assertEquals("", ran.err());
        assertEquals(new Asked.Screen(wish, false), ran.asked());
        assertEquals(files, desk.files());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--help",
                "run --help",
                "edit -h",
                "questions --help",
                "answer --help",
                "history --help",
                "doctor --help",
                "help",
                "help answer"
            })
    void every_command_has_a_help_with_an_example(String command) {
        var ran = desk.run(command);
        assertEquals(0, ran.code());
        assertEquals("", ran.err());
        assertTrue(
                ran.out().contains("Usage: rehearse") && ran.out().contains("\nExample: rehearse "),
                ran.out());
        assertTrue(ran.out().lines().allMatch(line -> line.length() <= 80), ran.out());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--version",
                "-V",
                "run --version",
                "edit %seed.md --version",
                "questions -V",
                "answer --version"
            })
    void the_version_is_one_line(String command) {
        var ran = desk.run(command);
        assertEquals(0, ran.code());
        assertTrue(ran.out().matches("rehearse \\S+\n"), ran.out());
    }
}
