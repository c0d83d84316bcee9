package dev.rehearse.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

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
import java.util.ArrayList;
import java.util.List;

/// What the core asks of the disk around a save that takes its time or fails.
final class SavingTest {

    private static final Moment NOW =
            new Moment(Duration.ofSeconds(9), Instant.parse("2026-03-01T14:03:00Z"));
    private static final String PATH = "/notes/talk.md";

    private final List<Effect> asked = new ArrayList<>();
    private State state =
            State.first(
                    new Size(120, 36),
                    Preferences.standard(ZoneOffset.UTC),
                    new Notebook(
                            "", PATH, List.of(Notebook.Entry.unread(PATH, "talk", "talk.md"))));

    private void take(Message message) {
        asked.clear();
        var step = Update.update(state, NOW, message);
        state = step.state();
        asked.addAll(step.effects());
    }

    private void open() {
        var note = Note.of("# Talk\n- one?\n- two?\n\n## Elaborated\n".getBytes(UTF_8));
        take(new Message.NoteOpened(PATH, note, Message.Permission.WRITE, 1));
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
        assertEquals(
                List.of("abcd"),
                asked(Effect.KeepDraft.class).stream().map(Effect.KeepDraft::text).toList());
        assertEquals(List.of("abcd"), state.drafts().stream().map(Message.Draft::text).toList());
    }
}
