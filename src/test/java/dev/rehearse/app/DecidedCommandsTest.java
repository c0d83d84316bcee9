package dev.rehearse.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rehearse.outline.Decision;
import dev.rehearse.outline.Decision.Says;
import dev.rehearse.outline.Overrides;
import dev.rehearse.outline.Subject;
import dev.rehearse.store.Decisions;
import dev.rehearse.store.Kept;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// The command line counts questions as the person has decided, and never decides itself.
final class DecidedCommandsTest {
    private static final Subject FACT =
            new Subject.Item(
                    "Evan questions", "Nvidia SMI, tells you what gpus plugged in and what not", 1);

    @TempDir Path folder;
    private Desk desk;

    @BeforeEach
    void a_desk_with_the_first_note() {
        desk = new Desk(folder).withSeed();
    }

    private void decide(Subject subject, Says says) {
        var kept =
                new Decisions(desk.places(), folder)
                        .keep(desk.path("seed.md"), new Decision(subject, says), Desk.NOW);
        assertTrue(!(kept instanceof Kept.Failed), kept::toString);
    }

    @Test
    void a_fact_that_was_made_a_question_has_a_number_everywhere() {
        assertEquals(Exit.REFUSED, desk.run("edit %seed.md --question 18").code());
        decide(FACT, Says.QUESTION);
        for (var path : List.of("%seed.md", "%")) {
            var json = desk.run("questions " + path + " --json").out();
            assertTrue(json.contains("\"number\":18"), json);
            assertTrue(json.contains("Nvidia SMI"), json);
        }
        assertInstanceOf(Asked.Screen.class, desk.run("edit %seed.md --question 18").asked());
        assertInstanceOf(Asked.Screen.class, desk.run("run %seed.md --question 18").asked());
        assertEquals(Exit.DONE, desk.run("answer %seed.md --question 18", "It tells.").code());
        assertEquals("It tells.", desk.run("answer %seed.md --question 18 --print").out());
        assertTrue(desk.bytes("seed.md").endsWith("what not\n\nIt tells."));
    }

    @Test
    void a_question_that_was_made_a_fact_has_none() {
        decide(new Subject.Item("who are the founders", "who are the founders", 1), Says.FACT);
        var all = desk.run("questions %seed.md").out();
        assertEquals(16, all.lines().count());
        assertTrue(!all.contains("founders"), all);
        assertEquals(Exit.REFUSED, desk.run("edit %seed.md --question 17").code());
    }

    @Test
    void who_asks_is_said_of_a_whole_section() {
        decide(new Subject.Titled("Evan questions", 1), Says.ANSWER);
        assertTrue(!desk.run("questions %seed.md --json").out().contains("\"ask\""));
    }

    @Test
    void a_file_of_decisions_that_cannot_be_read_is_said_and_the_rest_goes_on() throws IOException {
        var target = Files.writeString(folder.resolve("theirs"), "x");
        Files.createDirectory(folder.resolve(".rehearse"));
        Files.createSymbolicLink(folder.resolve(".rehearse/overrides.jsonl"), target);
        var ran = desk.run("questions %seed.md");
        assertEquals(Exit.DONE, ran.code());
        assertEquals(17, ran.out().lines().count());
        assertTrue(
                ran.err().contains(".rehearse/overrides.jsonl: it is not a regular file."),
                ran.err());
    }

    @Test
    void looking_makes_nothing() {
        var before = desk.files();
        desk.run("questions %seed.md");
        desk.run("answer %seed.md --question 1 --print");
        assertEquals(before, desk.files());
        assertEquals(Overrides.NONE, new Decisions(desk.places(), folder).of(desk.path("seed.md")));
    }
}
