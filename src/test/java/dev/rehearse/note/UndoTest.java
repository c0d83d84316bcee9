package dev.rehearse.note;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class UndoTest {

    private static final String QUESTIONS = "## Questions\n\n- What is a rack?\n\n";

    private static Note note(String text) {
        return Note.of(text.getBytes(ISO_8859_1));
    }

    private static Spliced.Changed written(Note note, String answer) {
        var question = note.questions().getFirst();
        return (Spliced.Changed) Splice.createSectionAndWrite(note, question, answer);
    }

    private static String text(Note note) {
        return new String(note.bytes(), ISO_8859_1);
    }

    /// What follows the list of questions; `|` ends a line.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "## Answers|## Notes|text",
                "## Answers|",
                "## Answers",
                "## Answers|||",
                "## Answers||### What is a rack?||A shelf.|## Notes",
                "## Notes|no section yet",
                "## Answers|caf\u00e9 is not UTF-8 here"
            })
    void every_byte_comes_back_and_the_answer_comes_again(String below) {
        for (var end : new String[] {"\n", "\r\n"}) {
            var before = note((QUESTIONS + below).replace("|", "\n").replace("\n", end));
            var changed = written(before, "A frame\n\nof steel.");
            var undo = Undo.of(before, changed);
            var back = undo.in(changed.after()).orElseThrow();
            assertEquals(text(before), text(back));
            assertEquals(text(changed.after()), text(undo.redo(back).in(back).orElseThrow()));
        }
    }

    @ParameterizedTest
    @CsvSource({"x,0", "' ',20", "y,90"})
    void once_anything_else_has_changed_it_does_nothing(String more, int at) {
        var before =
                note(
                        QUESTIONS
                                + "## Answers\n\n"
                                + "## Notes\n\n"
                                + "some text to be changed, long enough\n");
        var changed = written(before, "A frame.");
        var then = new StringBuilder(text(changed.after())).insert(at, more).toString();
        assertTrue(Undo.of(before, changed).in(note(then)).isEmpty());
        assertTrue(Undo.of(before, changed).in(before).isEmpty());
    }
}
