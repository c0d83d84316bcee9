package dev.rehearse.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.rehearse.note.Diff;
import dev.rehearse.note.Note;
import dev.rehearse.screen.Size;
import dev.rehearse.ui.history.Against;
import dev.rehearse.ui.history.SaveRow;
import dev.rehearse.ui.history.Seen;

import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.List;

final class RestoringTest {
    private static final String NOTE =
            "# Talk\n- one?\n- two?\n\n## Elaborated\n\n### one?\n\nnew\n";

    private final Sat sat = new Sat(new Size(120, 36), "talk", NOTE);

    @Test
    void the_list_is_asked_of_the_disk_and_opens_when_it_comes() {
        sat.keys("L");
        assertEquals(new Effect.ReadHistory("talk"), sat.asked().getLast());
        listed();
        assertEquals(new Effect.ReadSave("talk", "aaaaaaaa", Against.AFTER), sat.asked().getLast());
        sat.keys("Down d");
        assertEquals(new Effect.ReadSave("talk", "bbbbbbbb", Against.NOW), sat.asked().getLast());
    }

    @Test
    void a_list_that_comes_late_does_not_cover_what_is_written_now() {
        sat.keys("L").keys("j e");
        listed();
        assertInstanceOf(Popup.None.class, sat.state().popup());
    }

    @Test
    void what_was_read_for_another_save_is_not_shown_for_this_one() {
        sat.keys("L");
        listed();
        sat.keys("Down");
        seen("aaaaaaaa", "old");
        assertFalse(screen().contains("− old"));
        seen("bbbbbbbb", "old");
        assertTrue(screen().contains("− old"), screen());
    }

    @Test
    void an_answer_is_given_back_only_when_it_is_meant() {
        sat.keys("L");
        listed();
        seen("aaaaaaaa", "old");
        sat.keys("Enter Enter");
        assertInstanceOf(Popup.History.class, sat.state().popup());
        sat.keys("Enter Tab Enter");
        assertTrue(screen().contains("old"), screen());
        assertEquals("old", saved().why().text());
        sat.keys("U");
        assertEquals("new", saved().why().text());
    }

    @Test
    void an_answer_that_was_not_there_goes_from_the_note() {
        sat.keys("L");
        listed();
        seen("aaaaaaaa", "");
        sat.keys("Enter Tab Enter");
        assertEquals("", saved().why().text());
    }

    @Test
    void of_a_save_that_cannot_be_read_nothing_is_restored() {
        sat.keys("L");
        listed();
        sat.take(
                new Message.SaveRead(
                        "talk", "aaaaaaaa", Against.AFTER, new Seen.Lost("it is damaged")));
        assertTrue(screen().contains("It cannot be shown: it is damaged"), screen());
        sat.keys("Enter");
        assertInstanceOf(Popup.History.class, sat.state().popup());
        sat.keys("r");
        assertInstanceOf(Popup.History.class, sat.state().popup());
    }

    @Test
    void nothing_is_restored_into_a_note_that_another_window_holds() {
        sat.take(new Message.NoteHeld("talk", "process 7 has it open"));
        sat.keys("L");
        listed();
        seen("aaaaaaaa", "old");
        sat.keys("r");
        assertTrue(screen().contains("read-only: process 7 has it open"), screen());
        assertInstanceOf(Popup.History.class, sat.state().popup());
    }

    @Test
    void the_first_write_through_a_link_out_of_the_notebook_asks_when_a_note_is_restored_too() {
        var note = Note.of(NOTE.getBytes(UTF_8));
        sat.take(new Message.NoteOpened("talk", note, Message.Permission.ASK, 1));
        sat.keys("L");
        listed();
        seen("aaaaaaaa", "old");
        sat.keys("r Tab Enter");
        assertTrue(screen().contains("This note lies outside the notebook"), screen());
        assertEquals(List.of(), restored());
        sat.keys("Esc");
        assertInstanceOf(Popup.History.class, sat.state().popup());
        sat.keys("r Tab Enter Enter");
        assertEquals(List.of(new Effect.RestoreNote("talk", "aaaaaaaa")), restored());
        assertFalse(sat.state().open().orElseThrow().asks());
    }

    private List<Effect> restored() {
        return sat.asked().stream().filter(Effect.RestoreNote.class::isInstance).toList();
    }

    private Effect.SaveNote saved() {
        return sat.asked().stream()
                .filter(Effect.SaveNote.class::isInstance)
                .map(Effect.SaveNote.class::cast)
                .toList()
                .getLast();
    }

    private String screen() {
        return String.join("\n", sat.screen());
    }

    private void listed() {
        var at = Instant.parse("2026-03-01T13:00:00Z");
        sat.take(
                new Message.HistoryRead(
                        "talk",
                        List.of(
                                new SaveRow("aaaaaaaa", at, "answer 1 saved", "one?", 1, 1),
                                new SaveRow("bbbbbbbb", at, "answer 1 saved", "one?", 1, 1)),
                        ""));
    }

    private void seen(String id, String before) {
        var diff = Diff.ofLines(before, "new");
        var seen = new Seen.Change(8, diff, new Seen.Answer(key(), before));
        sat.take(new Message.SaveRead("talk", id, Against.AFTER, seen));
    }

    private String key() {
        return sat.state().open().orElseThrow().note().questions().getFirst().key();
    }
}
