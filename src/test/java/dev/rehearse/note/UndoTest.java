package dev.rehearse.note;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

import java.util.List;

final class UndoTest {

    private static final String QUESTIONS = "## Questions\n\n- What is a rack?\n\n";

    /// What follows the list of questions; `|` ends a line.
    private static final List<String> BELOW =
            List.of(
                    "## Answers|## Notes|text",
                    "## Answers|",
                    "## Answers",
                    "## Answers|||",
                    "## Answers||### What is a rack?||A shelf.|## Notes",
                    "## Notes|no section yet",
                    "## Answers|caf\u00e9 is not UTF-8 here");

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

    @ParameterizedTest
    @FieldSource("BELOW")
    void every_byte_comes_back_and_the_answer_comes_again(String below) {
        for (var end : new String[] {"\n", "\r\n"}) {
            var before = note((QUESTIONS + below).replace("|", "\n").replace("\n", end));
            var changed = written(before, "A frame\n\nof steel.");
            var undo = Undo.of(before, changed);
            var back = undo.in(changed.after()).orElseThrow();
            assertEquals(text(before), text(back));
            assertEquals(
                    text(changed.after()),
                    text(undo.redo(changed.after(), back).in(back).orElseThrow()));
        }
    }

    /// What else is written into the note since, at the start of any line but within the answer.
    @Test
    void what_was_written_elsewhere_since_stays_and_the_rest_comes_back_to_the_byte() {
        int undone = 0;
        var elsewhere = List.of("\n", "a word\n", "- a fact\n", "## Notes\n\n", "\n\n\ntext\n\n");
        for (var below : BELOW) {
            var before = note((QUESTIONS + below).replace("|", "\n"));
            var changed = written(before, "A frame\n\nof steel.");
            var undo = Undo.of(before, changed);
            int start = changed.range().start();
            int end = changed.range().end();
            for (var more : elsewhere) {
                for (int at = 0; at <= text(before).length(); at++) {
                    boolean lineStart = at == 0 || text(before).charAt(at - 1) == '\n';
                    if (!lineStart || (at > start && at < end)) {
                        continue;
                    }
                    int longer = changed.replacement().length - (end - start);
                    int moved = at <= start ? at : at + longer;
                    var now = note(inserted(text(changed.after()), more, moved));
                    var back = undo.in(now);
                    back.ifPresent(it -> {
                        var redo = undo.redo(now, it);
                        assertEquals(text(now), text(redo.in(it).orElseThrow()));
                    });
                    if (back.isPresent()) {
                        assertEquals(inserted(text(before), more, at), text(back.get()));
                        undone++;
                    }
                }
            }
        }
        assertTrue(undone > 200, "undone " + undone);
    }

    private static String inserted(String text, String more, int at) {
        return new StringBuilder(text).insert(at, more).toString();
    }

    @Test
    void an_answer_that_stands_twice_is_left_to_the_splice() {
        var before =
                note(
                        """
                        ## Questions

                        - What is a rack?

                        ## Answers

                        ### What is a rack?

                        A frame.

                        ## Notes

                        A shelf.
                        """);
        var changed =
                (Spliced.Changed) Splice.write(before, before.questions().getFirst(), "A shelf.");
        var now = note(text(changed.after()) + "more\n");
        assertTrue(Undo.of(before, changed).in(now).isEmpty());
    }
}
