package dev.rehearse.note;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rehearse.outline.Decision;
import dev.rehearse.outline.Direction;
import dev.rehearse.outline.Overrides;
import dev.rehearse.outline.Subject;
import dev.rehearse.question.Fact;
import dev.rehearse.question.Question;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.TreeMap;

/// What a person decided, against what becomes of the note afterwards.
///
/// A case of `overrides.txt` is a heading, then lines of a script over the note that stands first:
///
/// | line | means |
/// | --- | --- |
/// | `decide 5 question` | of the item at line 5 of the note as it is then |
/// | `decide section 3 fact` | of the section that begins there |
/// | `take back 5 question` | |
/// | `edit OLD => NEW` | `\n` is a line end; the old text must be there |
/// | anything else | what must be found in the note then |
final class OverridesTest {
    private static final String EXAMPLES = resource("/questions/overrides.txt");
    private static final String NOTE = EXAMPLES.substring(0, EXAMPLES.indexOf("\n=== ") + 1);

    static List<String> cases() {
        return List.of(EXAMPLES.substring(NOTE.length() + 4).split("\n=== "));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void what_was_decided_is_found_again(String script) {
        var note = note(NOTE, Overrides.NONE);
        var expected = new ArrayList<String>();
        for (var line : script.lines().skip(1).toList()) {
            if (line.startsWith("edit ")) {
                note = edited(note, line.substring(5).split(" => ", -1));
            } else if (line.startsWith("decide ")) {
                note = note.with(note.overrides().with(decision(note, line.substring(7))));
            } else if (line.startsWith("take back ")) {
                note = note.with(note.overrides().without(decision(note, line.substring(10))));
            } else if (!line.isBlank()) {
                expected.add(line);
            }
        }
        assertEquals(String.join("\n", expected), found(note));
    }

    private static Decision decision(Note note, String what) {
        var words = what.split(" ");
        boolean isSection = words[0].equals("section");
        int line = Integer.parseInt(words[isSection ? 1 : 0]);
        var matter =
                isSection ? note.matter(note.sectionAt(line).orElseThrow()) : note.matterAt(line);
        var says = Decision.Says.valueOf(words[words.length - 1].toUpperCase(Locale.ROOT));
        return new Decision(matter.orElseThrow().subject(), says);
    }

    private static Note edited(Note note, String[] change) {
        var text = new String(note.bytes(), StandardCharsets.UTF_8);
        var old = change[0].replace("\\n", "\n");
        assertTrue(text.contains(old), change[0]);
        return note(text.replace(old, change[1].replace("\\n", "\n")), note.overrides());
    }

    private static String found(Note note) {
        var byLine = new TreeMap<Integer, String>();
        for (Question question : note.questions()) {
            var direction = question.direction().name().toLowerCase(Locale.ROOT);
            byLine.put(
                    question.line(), question.line() + " " + direction + " | " + question.text());
        }
        for (Fact fact : note.facts()) {
            byLine.put(fact.line(), fact.line() + " fact | " + fact.text());
        }
        return String.join("\n", byLine.values());
    }

    @Test
    void the_fact_of_the_first_note_becomes_a_question_and_can_be_answered() {
        var note = Note.of(SeedNoteTest.seed());
        assertEquals(17, note.questions().size());
        var fact = note.matterAt(61).orElseThrow();
        var asked = note.with(Overrides.NONE.with(new Decision(fact.subject(), QUESTION)));
        assertEquals(18, asked.questions().size());
        assertEquals(List.of(), asked.facts());
        assertEquals(new Coverage(0, 18), asked.coverage());
        var question = asked.questionAt(61).orElseThrow();
        assertEquals(Direction.ASK, question.direction());
        var written = (Spliced.Changed) Splice.write(asked, question, "It tells.");
        assertEquals(new Coverage(1, 18), written.after().coverage());
        assertEquals(asked.overrides(), written.after().overrides());
        assertEquals(
                found(Note.of(written.after().bytes(), asked.overrides())), found(written.after()));
    }

    @Test
    void nothing_decided_is_the_note_itself() {
        var note = Note.of(SeedNoteTest.seed());
        assertSame(note, note.with(Overrides.NONE));
    }

    @Test
    void a_note_known_by_its_lines_alone_remembers_what_was_decided_until_it_is_read() {
        var note = Note.of(SeedNoteTest.seed());
        var decision = new Decision(note.matterAt(61).orElseThrow().subject(), QUESTION);
        var unread = Note.unread(SeedNoteTest.seed()).with(Overrides.NONE.with(decision));
        assertEquals(0, unread.questions().size());
        assertEquals(18, unread.read().questions().size());
    }

    @Test
    void the_last_word_on_a_matter_counts_and_who_asks_is_another_matter() {
        var item = new Subject.Item("Questions", "why", 1);
        var all =
                Overrides.NONE
                        .with(new Decision(item, QUESTION))
                        .with(new Decision(item, Decision.Says.ASK))
                        .with(new Decision(item, Decision.Says.FACT));
        assertEquals(
                List.of(
                        new Decision(item, Decision.Says.ASK),
                        new Decision(item, Decision.Says.FACT)),
                all.decisions());
        assertEquals(
                List.of(new Decision(item, Decision.Says.ASK)),
                all.without(new Decision(item, QUESTION)).decisions());
    }

    @Test
    void only_items_and_headings_outside_of_answers_can_be_decided_about() {
        var note = note(NOTE + "\n### How do repairs work\n\n- by hand\n", Overrides.NONE);
        int last = note.lineCount();
        assertTrue(note.matterAt(last - 1).isEmpty(), "an item of an answer");
        assertTrue(note.matterAt(last - 3).isEmpty(), "the heading of an answer");
        assertTrue(note.matter(note.sectionAt(last).orElseThrow()).isEmpty());
        assertTrue(note.matterAt(4).isEmpty(), "a blank line");
    }

    /// A matter is looked for in its section alone, and found again in the whole note.
    @Test
    void whatever_can_be_decided_about_is_found_again_in_any_note() {
        var random = new Random(20);
        int decided = 0;
        for (int round = 0; round < 400; round++) {
            var text = Hostile.document(random, 6) + "\n## Questions\n\n- a b c\n- a b c\n";
            var note = note(text + Hostile.document(random, 6), Overrides.NONE);
            for (int line = 1; line <= note.lineCount(); line++) {
                var matter = note.matterAt(line);
                if (matter.isPresent()) {
                    decided++;
                    var said = new Decision(matter.get().subject(), QUESTION);
                    var after = note.with(Overrides.NONE.with(said));
                    assertEquals(List.of(said), after.matterAt(line).orElseThrow().decided(), text);
                    assertTrue(
                            after.questions().stream()
                                    .anyMatch(one -> one.line() == matter.get().line()),
                            text);
                }
            }
        }
        assertTrue(decided > 1_000, "only " + decided);
    }

    private static final Decision.Says QUESTION = Decision.Says.QUESTION;

    private static Note note(String text, Overrides overrides) {
        return Note.of(text.getBytes(StandardCharsets.UTF_8), overrides);
    }

    private static String resource(String path) {
        try (var in = OverridesTest.class.getResourceAsStream(path)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
