package dev.rehearse.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.rehearse.note.Note;
import dev.rehearse.screen.Size;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.Duration;
import java.util.List;

/// The answer editor where there is more than one text for an answer.
final class EditingTest {

    private static final String NOTE =
            "# Trees\n\n## Questions\n- what is a tree?\n\n## Elaborated\n";

    private final Sat sat = new Sat(new Size(120, 36), "trees", NOTE);

    EditingTest() {
        sat.keys("Down Down Down");
    }

    private String text() {
        return Typing.text(sat.state()).orElseThrow().text();
    }

    private String stored() {
        var note = sat.state().open().orElseThrow().note();
        return Answers.stored(note, note.questions().getFirst());
    }

    private void answer(String text) {
        sat.keys("e Ctrl+A").text(text).keys("Esc");
    }

    private void anotherProgramAnswers() {
        sat.take(new Message.NoteChangedOutside("trees", theirNote()));
    }

    private static Note theirNote() {
        return Note.of((NOTE + "\n### what is a tree?\n\ntheirs\n").getBytes(UTF_8));
    }

    private String screen() {
        return String.join("\n", sat.screen());
    }

    /// A run that was stopped, and then another one whose answer went into the note.
    private void answerOverAnOlderDraft() {
        sat.keys("R").text("first").keys("Ctrl+F2").wait(Duration.ofMinutes(1));
        sat.keys("R").text("second").wait(Duration.ofSeconds(5)).keys("F8 Enter Esc");
        assertEquals("second", stored());
    }

    @Test
    void blank_lines_round_an_answer_do_not_go_into_the_note() {
        sat.keys("e Enter").text("one").keys("Enter Enter").text("two  ").keys("Enter Enter Esc");
        assertEquals("one\n\ntwo  ", stored());
        assertEquals(List.of(), sat.state().drafts());
    }

    @Test
    void an_older_draft_does_not_stand_before_a_newer_answer() {
        answerOverAnOlderDraft();
        sat.keys("e");
        assertEquals("second", text());
        assertTrue(screen().contains("There is an older draft"), screen());
        sat.keys("Ctrl+Z");
        assertEquals("first", text());
    }

    @Test
    void to_look_at_an_older_draft_changes_nothing() {
        answerOverAnOlderDraft();
        sat.keys("e Ctrl+Z Alt+Z Esc e");
        assertEquals("second", text());
        sat.keys("Ctrl+Z");
        assertEquals("first", text());
    }

    @Test
    void an_older_draft_goes_when_the_answer_is_chosen() {
        answerOverAnOlderDraft();
        sat.keys("e Ctrl+S Esc");
        assertEquals("second", stored());
        assertEquals(List.of(), sat.state().drafts());
    }

    @Test
    void a_newer_draft_is_shown_and_the_answer_is_one_undo_away() {
        answer("second");
        sat.wait(Duration.ofMinutes(1)).keys("R").text("third").keys("Ctrl+F2 e");
        assertEquals("third", text());
        assertTrue(screen().contains("The note holds another answer"), screen());
        sat.keys("Ctrl+Z");
        assertEquals("second", text());
    }

    @Test
    void what_another_program_wrote_meanwhile_is_one_undo_away_and_not_overwritten_by_leaving() {
        sat.keys("e").text("mine");
        anotherProgramAnswers();
        sat.keys("Esc");
        assertInstanceOf(Popup.Conflict.class, sat.state().popup());
        sat.keys("Esc");
        assertInstanceOf(Banner.ChangedOutside.class, sat.state().banner());
        assertEquals("mine", text());
        sat.keys("Ctrl+Z");
        assertEquals("theirs", text());
        sat.keys("Alt+Z Esc");
        assertEquals("theirs", stored());
        assertEquals("mine", sat.state().drafts().getFirst().text());
        sat.keys("e Ctrl+S");
        assertEquals("mine", stored());
    }

    @ParameterizedTest
    @CsvSource({
        "m Enter, mine, ''",
        "t Enter, theirs, mine",
        "b Enter, mine||theirs, ''",
        "Enter, mine||theirs, ''",
        "Up Enter, theirs, mine",
        "Ctrl+Q, theirs, mine"
    })
    void of_two_texts_for_one_answer_the_one_that_is_chosen_is_written_and_none_is_lost(
            String keys, String written, String draft) {
        sat.keys("e").text("mine");
        anotherProgramAnswers();
        sat.keys("Ctrl+S").keys(keys);
        assertEquals(written.replace('|', '\n'), stored());
        var drafts = sat.state().drafts().stream().map(Message.Draft::text).toList();
        assertEquals(draft.isEmpty() ? List.of() : List.of(draft), drafts);
    }

    @Test
    void a_text_that_was_left_before_the_conflict_was_seen_comes_back_beside_the_other() {
        sat.keys("e").text("mine");
        sat.keys("Esc");
        var save = sat.state().saved().getFirst();
        sat.take(new Message.FileWasChanged("trees", theirNote(), save));
        assertInstanceOf(Popup.Conflict.class, sat.state().popup());
        sat.keys("t Enter");
        assertEquals("theirs", stored());
        assertEquals("mine", sat.state().drafts().getFirst().text());
    }

    @Test
    void the_last_save_can_be_taken_back_and_that_too() {
        answer("one");
        answer("two");
        sat.keys("U");
        assertEquals("one", stored());
        sat.keys("U");
        assertEquals("two", stored());
    }

    @Test
    void a_first_answer_that_is_taken_back_leaves_the_note_as_it_was() {
        answer("one");
        sat.keys("U");
        assertEquals(NOTE, new String(sat.state().open().orElseThrow().note().bytes(), UTF_8));
        sat.keys("U");
        assertEquals("one", stored());
    }

    @Test
    void a_save_that_was_changed_since_is_not_taken_back() {
        answer("one");
        anotherProgramAnswers();
        sat.keys("U");
        assertEquals("theirs", stored());
        assertTrue(sat.state().notice().text().endsWith("changed since"));
    }
}
