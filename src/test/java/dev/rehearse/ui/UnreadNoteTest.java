package dev.rehearse.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.rehearse.note.Note;
import dev.rehearse.rehearsal.Moment;
import dev.rehearse.screen.Input;
import dev.rehearse.screen.Key;
import dev.rehearse.screen.Size;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

/// A large note is on the screen before its questions are known.
final class UnreadNoteTest {

    private static final Moment NOW =
            new Moment(Duration.ofSeconds(9), Instant.parse("2026-03-01T14:03:00Z"));
    private static final String PATH = "/notes/large.md";
    private static final String SMALL =
            "# Large\n\n## Questions\n\n- one?\n- two?\n\n## Elaborated\n";
    private static final byte[] BYTES = (SMALL + "\n".repeat(1 << 20)).getBytes(UTF_8);

    private final Note unread = Note.unread(BYTES);
    private State state =
            State.first(
                    new Size(120, 36),
                    Preferences.standard(() -> ZoneOffset.UTC),
                    new Notebook(
                            "", PATH, List.of(Notebook.Entry.unread(PATH, "large", "large.md"))));

    UnreadNoteTest() {
        take(new Message.NoteOpened(PATH, unread, Message.Permission.WRITE, 1));
    }

    private void take(Message message) {
        state = Update.update(state, NOW, message).state();
    }

    private void press(String key) {
        take(new Message.Typed(new Input.Pressed(Key.parse(key))));
    }

    private String screen() {
        return String.join("\n", View.draw(state, NOW).lines());
    }

    @Test
    void its_lines_are_shown_and_can_be_read() {
        assertTrue(screen().contains("- one?") || screen().contains("• one?"), screen());
        press("Down");
        press("Down");
        assertEquals(3, state.open().orElseThrow().caret().line());
    }

    @Test
    void it_says_that_it_looks_for_questions_and_claims_no_number() {
        assertTrue(screen().contains("Looking for questions"), screen());
        assertTrue(screen().contains("looking for questions"), screen());
        assertFalse(screen().contains("No questions"), screen());
        assertFalse(screen().contains("0/0"), screen());
    }

    @Test
    void a_small_one_is_read_before_anybody_could_read_that_it_is() {
        var small = Note.unread(SMALL.getBytes(UTF_8));
        take(new Message.NoteOpened(PATH, small, Message.Permission.WRITE, 1));
        assertTrue(screen().contains("- one?") || screen().contains("• one?"), screen());
        assertFalse(screen().contains("ooking for questions"), screen());
        assertFalse(screen().contains("No questions"), screen());
        assertFalse(screen().contains("0/0"), screen());
    }

    @Test
    void what_needs_a_question_says_why_it_waits() {
        press("r");
        assertTrue(state.notice().text().endsWith("the note is still being read"));
    }

    @Test
    void when_it_is_read_the_questions_come_and_the_place_stays() {
        press("Down");
        press("Down");
        press("Down");
        press("Down");
        take(new Message.NoteRead(PATH, unread, unread.read()));
        assertFalse(state.isUnread());
        assertEquals(5, state.open().orElseThrow().caret().line());
        assertTrue(screen().contains("answered 0/2"), screen());
    }

    @Test
    void a_reading_of_bytes_that_were_replaced_meanwhile_is_dropped() {
        var fresh = Note.of("- three?\n".getBytes(UTF_8));
        take(new Message.NoteChangedOutside(PATH, fresh));
        take(new Message.NoteRead(PATH, unread, unread.read()));
        assertEquals(fresh, state.open().orElseThrow().note());
    }
}
