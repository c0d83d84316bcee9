package dev.rehearse.note;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import dev.rehearse.note.Transcript.Passage;
import dev.rehearse.question.Question;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

final class TranscriptTest {
    private static final String TITLE = "Interview of 16 July 2026";
    private static final Passage FLEET =
            new Passage("13:43", "how do you guys monitor the fleet", "DCGM on every node");
    private static final Passage SSH =
            new Passage("13:50", "do you have ssh access?", "Yes.\n\n## What is it?\n\n- why not?");

    private static Note note(String text) {
        return Note.of(text.getBytes(UTF_8));
    }

    private static String text(Note note) {
        return new String(note.bytes(), UTF_8);
    }

    private static void check(String before, List<Passage> passages, String after) {
        var changed = (Spliced.Changed) new Transcript(TITLE, passages).write(note(before));
        assertEquals(after, text(changed.after()));
    }

    private static final Passage MORE =
            new Passage("13:43", "how do you guys monitor the fleet", "DCGM, and SMI by hand");

    private static String written(String before, Passage... passages) {
        var transcript = new Transcript(TITLE, List.of(passages));
        return text(((Spliced.Changed) transcript.write(note(before))).after());
    }

    private static Spliced again(String note, Passage was, Passage... passages) {
        var before = new Transcript(TITLE, List.of(was)).standing(note(note)).orElse("");
        return new Transcript(TITLE, List.of(passages)).write(note(note), before);
    }

    @Test
    void what_was_written_is_written_anew_while_nobody_touched_it() {
        for (var end : List.of("", "\n", "\n\n", "\n\n## Next\n\n- why?\n")) {
            var before = written("# Talk\n\nwords\n", FLEET) + end;
            var changed = (Spliced.Changed) again(before, FLEET, MORE, SSH);
            assertEquals(written("# Talk\n\nwords\n", MORE, SSH) + end, text(changed.after()));
        }
    }

    @Test
    void the_same_is_not_written_again() {
        var before = written("# Talk\n", FLEET);
        assertInstanceOf(Spliced.Unchanged.class, again(before, FLEET, FLEET));
    }

    @Test
    void what_somebody_changed_stays_and_the_new_version_stands_below_it() {
        for (var by : List.of("DCGM on each node", "DCGM on every node\n\nmore")) {
            var before = written("# Talk\n", FLEET).replace("DCGM on every node", by);
            var after = text(((Spliced.Changed) again(before, FLEET, MORE)).after());
            assertEquals(0, after.indexOf(before));
            assertEquals(written(before, MORE), after);
        }
    }

    @Test
    void another_interview_of_the_day_stays() {
        var both = written(written("# Talk\n", FLEET), SSH);
        var after = text(((Spliced.Changed) again(both, FLEET, MORE)).after());
        assertEquals(0, after.indexOf(both));
    }

    @Test
    void a_section_of_the_day_stands_at_the_end_of_the_note() {
        check(
                "# Talk\n\n- how do you guys monitor the fleet\n",
                List.of(FLEET, SSH),
                """
                # Talk

                - how do you guys monitor the fleet

                ## Interview of 16 July 2026

                13:43 how do you guys monitor the fleet

                > DCGM on every node

                13:50 do you have ssh access?

                > Yes.
                >
                > ## What is it?
                >
                > - why not?
                """);
    }

    @Test
    void what_stands_there_is_not_written_again_and_more_of_the_day_goes_below() {
        check(
                """
                ## Interview of 16 July 2026

                13:43 how do you guys monitor the fleet

                > DCGM on every node

                ## Later
                """,
                List.of(FLEET, SSH),
                """
                ## Interview of 16 July 2026

                13:43 how do you guys monitor the fleet

                > DCGM on every node

                13:50 do you have ssh access?

                > Yes.
                >
                > ## What is it?
                >
                > - why not?

                ## Later
                """);
    }

    @Test
    void all_of_it_once_more_changes_nothing() {
        var transcript = new Transcript(TITLE, List.of(FLEET, SSH));
        var changed = (Spliced.Changed) transcript.write(note("# Talk\n"));
        assertInstanceOf(Spliced.Unchanged.class, transcript.write(changed.after()));
    }

    /// `|` ends a line.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "# Questions||- What is a rack?|- a fact here",
                "---|tags: questions|---||What is a rack?",
                "# Interview questions||## What is a rack?||A shelf.|",
                "## Questions||- What is a rack?||## Questions elaborated||### What is a rack?||A.",
                "## Questions|- What is a rack?|## Questions elaborated ",
                "Q: What is a rack?|A: A shelf",
                "<details><summary>What is a rack?</summary>|a|</details>|"
            })
    void the_note_asks_and_answers_what_it_did(String text) {
        for (var end : new String[] {"\n", "\r\n"}) {
            var before = note(text.replace("|", end));
            var changed =
                    assertInstanceOf(
                            Spliced.Changed.class,
                            new Transcript(TITLE, List.of(FLEET, SSH)).write(before));
            var after = Note.of(changed.after().bytes());
            assertEquals(
                    before.questions().stream().map(Question::key).toList(),
                    after.questions().stream().map(Question::key).toList());
            assertEquals(before.coverage(), after.coverage());
            assertEquals(text(before), text(Undo.of(before, changed).in(after).orElseThrow()));
        }
    }

    @Test
    void the_first_note_is_left_as_it_is() throws IOException {
        var bytes =
                Files.readAllBytes(Path.of("src/test/resources/notes/interview-prep-lambda.md"));
        var before = Note.of(bytes);
        var changed = (Spliced.Changed) new Transcript(TITLE, List.of(FLEET, SSH)).write(before);
        var after = new String(changed.after().bytes(), ISO_8859_1);
        assertEquals(new String(bytes, ISO_8859_1), after.substring(0, bytes.length));
        assertEquals(before.coverage(), changed.after().coverage());
    }

    @Test
    void an_open_fence_refuses_it() {
        assertInstanceOf(
                Spliced.Refused.class,
                new Transcript(TITLE, List.of(FLEET)).write(note("# Talk\n\n```\ncode\n")));
    }
}
