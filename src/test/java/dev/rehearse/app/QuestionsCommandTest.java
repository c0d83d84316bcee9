package dev.rehearse.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

final class QuestionsCommandTest {
    private static final String SMALL =
            """
            # Prep

            ## what is \u6771\u4eac (90s)

            ## Questions to ask

            - how do you deploy?
            1. who is on call?

            ## Questions to ask elaborated

            ### how do you deploy?

            with care
            """;

    @TempDir Path folder;
    private Desk desk;

    @BeforeEach
    void put_notes_on_the_desk() {
        desk = new Desk(folder);
    }

    @Test
    void questions_are_aligned_lines() {
        check(
                desk.with("small.md", SMALL),
                "questions %small.md",
                """
                  1  line 3  ·  heading  answer  1:30  Prep              what is 東京
                  2  line 7  ✓  bullet   ask     0:45  Questions to ask  how do you deploy?
                  3  line 8  ·  number   ask     0:45  Questions to ask  who is on call?
                """);
    }

    @Test
    void where_only_ascii_can_be_shown_lines_are_ascii_and_json_stays() {
        desk.with("small.md", SMALL);
        assertTrue(
                desk.withAscii()
                        .run("questions %small.md")
                        .out()
                        .startsWith(
                                """
                                  1  line 3  .  heading  answer  1:30  Prep              what is ????
                                  2  line 7  v  bullet   ask     0:45  Questions to ask  how do you deploy?
                                """));
        assertEquals(
                desk.run("questions --json %small.md").out(),
                desk.withAscii().run("questions --json %small.md").out());
    }

    @Test
    void questions_are_told_to_programs_as_one_array() {
        check(
                desk.with("small.md", SMALL),
                "questions --json %small.md",
                """
                [
                {"number":1,"file":"small.md","line":3,"text":"what is 東京","kind":"heading","section":"Prep","direction":"answer","budget":90,"answered":false,"level":"","known":"","timeHint":90,"hints":[],"details":[]},
                {"number":2,"file":"small.md","line":7,"text":"how do you deploy?","kind":"bullet","section":"Questions to ask","direction":"ask","budget":45,"answered":true,"level":"","known":"","aloud":1,"tooLong":false,"hints":[],"details":[]},
                {"number":3,"file":"small.md","line":8,"text":"who is on call?","kind":"number","section":"Questions to ask","direction":"ask","budget":45,"answered":false,"level":"","known":"","hints":[],"details":[]}
                ]
                """);
    }

    @Test
    void a_folder_gives_the_questions_of_all_its_notes() {
        desk.with("notes/b.md", "## why b?\n").with("notes/deep/a.md", "## why a?\n");
        check(
                desk,
                "questions %notes",
                """
                notes/b.md         1  line 1  ·  heading  answer  2:00    why b?
                notes/deep/a.md    1  line 1  ·  heading  answer  2:00    why a?
                """);
    }

    @Test
    void a_note_without_questions_has_none() {
        check(desk.with("none.md", "text\n"), "questions %none.md", "");
        check(desk, "questions %none.md --json", "[]\n");
    }

    @Test
    void the_seed_note_has_its_seventeen_questions() {
        var ran = desk.withSeed().run("questions %seed.md");
        var lines = ran.out().lines().toList();
        assertEquals(17, lines.size());
        assertTrue(lines.getFirst().startsWith("  1  line 3   ·  heading  answer  2:00"));
        assertTrue(lines.getLast().startsWith(" 17  line 58  ·  bullet   ask     0:45"));
        assertFalse(ran.out().contains("Nvidia SMI"), "line 61 is a fact");
    }

    @Test
    void nothing_in_a_note_moves_the_cursor() {
        desk.with("evil.md", "## a\u001b[2J\u202e what &#27;]0;x?\n");
        for (var command : new String[] {"questions %evil.md", "questions --json %evil.md"}) {
            var out = desk.run(command).out().replace("\n", "");
            assertTrue(out.contains("what"), out);
            assertTrue(out.codePoints().noneMatch(p -> p < 0x20 || p == 0x202e || p == 0x9b), out);
        }
    }

    @Test
    void one_unreadable_note_does_not_hide_the_others() {
        desk.with("notes/a.md", new byte[64]).with("notes/b.md", "## why b?\n");
        var ran = desk.run("questions %notes");
        assertEquals("  1  line 1  ·  heading  answer  2:00    why b?\n", ran.out());
        assertEquals(
                "rehearse: Cannot read notes/a.md: the file is binary, not text.\n", ran.err());
        assertEquals(3, ran.code());
    }

    @ParameterizedTest
    @ValueSource(strings = {"questions %gone.md", "questions --json %gone.md"})
    void a_missing_note_prints_nothing_but_the_reason(String command) {
        var ran = desk.run(command);
        assertEquals("", ran.out());
        assertEquals(
                "rehearse: Cannot open gone.md: there is no such file or folder.\n", ran.err());
        assertEquals(3, ran.code());
    }

    @Test
    void a_folder_without_notes_is_said() throws IOException {
        Files.createDirectories(desk.path("empty"));
        var ran = desk.run("questions %empty");
        assertEquals(
                "rehearse: No notes in empty: it holds no .md or .markdown file.\n", ran.err());
        assertEquals(3, ran.code());
    }

    @ParameterizedTest
    @ValueSource(strings = {"questions", "questions --json"})
    void a_note_has_to_be_named(String command) {
        var ran = desk.run(command);
        assertEquals(
                "rehearse: Cannot list questions: no note is named; say 'rehearse questions"
                        + " PATH'.\n",
                ran.err());
        assertEquals(2, ran.code());
    }

    private static void check(Desk desk, String command, String out) {
        var files = desk.files();
        var ran = desk.run(command);
        assertEquals(out, ran.out());
        assertEquals("", ran.err());
        assertEquals(0, ran.code());
        assertEquals(files, desk.files());
    }
}
