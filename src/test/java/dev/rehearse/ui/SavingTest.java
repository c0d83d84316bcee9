package dev.rehearse.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.rehearse.note.Note;
import dev.rehearse.rehearsal.Moment;
import dev.rehearse.rehearsal.PlanChoice;
import dev.rehearse.screen.Input;
import dev.rehearse.screen.Key;
import dev.rehearse.screen.Size;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// What the core asks of the disk around a save that takes its time or fails.
final class SavingTest {

    private static final Moment NOW =
            new Moment(Duration.ofSeconds(9), Instant.parse("2026-03-01T14:03:00Z"));
    private static final String PATH = "/notes/talk.md";

    private final List<Effect> asked = new ArrayList<>();
    private State state =
            State.first(
                    new Size(120, 36),
                    Preferences.standard(() -> ZoneOffset.UTC),
                    new Notebook(
                            "", PATH, List.of(Notebook.Entry.unread(PATH, "talk", "talk.md"))));

    private void take(Message message) {
        asked.clear();
        var step = Update.update(state, NOW, message);
        state = step.state();
        asked.addAll(step.effects());
    }

    private void open() {
        open(PATH, "# Talk\n- one?\n- two?\n\n## Elaborated\n");
    }

    private void open(String path, String text) {
        var note = Note.of(text.getBytes(UTF_8));
        take(new Message.NoteOpened(path, note, Message.Permission.WRITE, 1));
    }

    private void type(String letters) {
        letters.codePoints()
                .forEach(letter -> press(Key.of(Character.toString(letter)).toString()));
    }

    private void press(String key) {
        take(new Message.Typed(new Input.Pressed(Key.parse(key))));
    }

    private <E extends Effect> List<E> asked(Class<E> kind) {
        return asked.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    private Effect.SaveNote save() {
        return asked(Effect.SaveNote.class).getFirst();
    }

    @Test
    void what_is_typed_while_a_save_is_on_its_way_stays_a_draft() {
        open();
        take(new Message.EditAsked(1));
        type("abc");
        press("Ctrl+S");
        var save = save();
        type("d");
        take(new Message.Saved(PATH, save.after(), save.why()));
        assertEquals(List.of(), asked(Effect.DropDraft.class));
        assertEquals(List.of("abcd"), state.drafts().stream().map(Message.Draft::text).toList());
    }

    @Test
    void that_a_text_came_back_is_said_to_whoever_is_led_straight_to_it() {
        open();
        var question = state.open().orElseThrow().note().questions().getFirst();
        var key = new DraftKey(PATH, question.key(), "");
        take(new Message.DraftsFound(List.of(new Message.Draft(key, "abc", NOW.wall()))));
        take(new Message.EditAsked(1));
        assertTrue(state.banner() instanceof Banner.Recovered);
        press("Ctrl+S");
        take(new Message.Saved(PATH, save().after(), save().why()));
        assertTrue(state.banner() instanceof Banner.None);
    }

    private void fail(Effect.SaveNote save) {
        take(new Message.NotSaved(PATH, "the disk is full", true, save.why()));
    }

    private boolean saysNotSaved() {
        return state.banner() instanceof Banner.NotSaved;
    }

    @Test
    void what_is_not_saved_is_said_until_it_is() {
        open();
        take(new Message.EditAsked(1));
        type("abc");
        press("Esc");
        fail(save());
        press("Esc");
        take(new Message.NoteFailed(PATH, "the note is no longer there"));
        assertTrue(saysNotSaved());
        take(
                new Message.SaveAgain(
                        PATH,
                        new Effect.Answered(
                                key(), "one?", "abc", "", NOW.wall(), Optional.empty(), 0)));
        assertTrue(saysNotSaved());
        take(new Message.Saved(PATH, save().after(), save().why()));
        assertFalse(saysNotSaved());
        assertEquals(List.of(), state.drafts());
    }

    @Test
    void what_is_not_saved_waits_while_another_note_is_open_and_is_tried_when_its_own_is() {
        open();
        take(new Message.EditAsked(1));
        type("abc");
        press("Esc");
        var save = save();
        fail(save);
        open("/notes/other.md", "# Other\n- three?\n\n## Elaborated\n");
        assertTrue(screen().contains("Not saved: talk.md: the disk is full"), screen());
        take(new Message.SaveAgain(PATH, save.why()));
        assertEquals(List.of(new Effect.TryLater(PATH, save.why())), asked(Effect.TryLater.class));
        take(new Message.EditAsked(1));
        type("def");
        press("Esc");
        take(new Message.Saved("/notes/other.md", save().after(), save().why()));
        assertTrue(saysNotSaved());
        open();
        assertEquals(List.of(new Effect.TryAgain()), asked(Effect.TryAgain.class));
        assertTrue(state.file() instanceof FileState.NotSaved);
        take(new Message.SaveAgain(PATH, save.why()));
        take(new Message.Saved(PATH, save().after(), save().why()));
        assertFalse(saysNotSaved());
    }

    private String screen() {
        return String.join("\n", View.draw(state, NOW).lines());
    }

    private static DraftKey key() {
        return new DraftKey(PATH, "one", "");
    }

    @Test
    void the_key_for_saving_tries_again_what_failed() {
        open();
        take(new Message.EditAsked(1));
        type("abc");
        press("Esc");
        fail(save());
        press("Ctrl+S");
        assertEquals(List.of(new Effect.TryAgain()), asked(Effect.TryAgain.class));
    }

    @Test
    void a_note_does_not_wait_for_the_record_of_attempts() {
        open();
        take(new Message.RunAsked(PlanChoice.standard(), OptionalInt.empty()));
        type("abc");
        press("F8");
        assertTrue(asked.indexOf(save()) < asked.indexOf(one(Effect.AppendAttempt.class)));
        take(new Message.Saved(PATH, save().after(), save().why()));
        press("u");
        assertTrue(asked.indexOf(save()) < asked.indexOf(one(Effect.AppendUndo.class)));
    }

    private <E extends Effect> E one(Class<E> kind) {
        return asked(kind).getFirst();
    }

    @Test
    void the_program_is_left_while_a_save_is_on_its_way() {
        open();
        take(new Message.RunAsked(PlanChoice.standard(), OptionalInt.empty()));
        type("abc");
        press("F8");
        var save = save();
        press("4");
        press("Enter");
        type("xy");
        press("Ctrl+Q");
        assertEquals(1, asked(Effect.Leave.class).size());
        assertEquals(1, asked(Effect.AppendGrade.class).size());
        assertEquals("xy", asked(Effect.KeepDraft.class).getLast().text());
        assertTrue(state.file() instanceof FileState.Saving);
        take(new Message.Saved(PATH, save.after(), save.why()));
        assertTrue(state.file() instanceof FileState.Saved);
    }

    @Test
    void the_program_is_left_though_a_second_answer_waits_for_the_first() {
        open();
        take(new Message.RunAsked(PlanChoice.standard(), OptionalInt.empty()));
        type("abc");
        press("F8");
        press("4");
        press("Enter");
        type("xy");
        press("F8");
        press("Ctrl+Q");
        assertEquals(1, asked(Effect.Leave.class).size());
    }

    @Test
    void keys_are_taken_again_when_an_answer_cannot_go_into_a_file_that_changed() {
        open();
        take(new Message.RunAsked(PlanChoice.standard(), OptionalInt.empty()));
        type("abc");
        press("F8");
        var save = save();
        var other = Note.of("# Talk\n- three?\n".getBytes(UTF_8));
        assertTrue(Running.session(state).orElseThrow().saving().waits());
        take(new Message.FileWasChanged(PATH, other, save.why()));
        assertFalse(Running.session(state).orElseThrow().saving().waits());
    }
}
