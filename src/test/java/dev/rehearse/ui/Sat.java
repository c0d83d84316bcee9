package dev.rehearse.ui;

import dev.rehearse.note.Note;
import dev.rehearse.rehearsal.Moment;
import dev.rehearse.screen.Input;
import dev.rehearse.screen.Key;
import dev.rehearse.screen.Size;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Somebody at the screen with notes that live in memory: inputs in, the state after them out.
final class Sat {

    private static final Instant START = Instant.parse("2026-03-01T14:00:00Z");

    private final Map<String, String> notes = new LinkedHashMap<>();
    private final List<Effect> asked = new ArrayList<>();
    private State state;
    private Moment now = new Moment(Duration.ZERO, START);

    Sat(Size size, String... namesAndTexts) {
        this(Preferences.standard(() -> ZoneOffset.UTC), size, namesAndTexts);
    }

    Sat(Preferences preferences, Size size, String... namesAndTexts) {
        var entries = new ArrayList<Notebook.Entry>();
        for (int i = 0; i < namesAndTexts.length; i += 2) {
            notes.put(namesAndTexts[i], namesAndTexts[i + 1]);
            entries.add(
                    Notebook.Entry.unread(
                            namesAndTexts[i], namesAndTexts[i], namesAndTexts[i] + ".md"));
        }
        state = State.first(size, preferences, new Notebook("notes", "notes", entries));
        open(namesAndTexts[0], 1);
    }

    State state() {
        return state;
    }

    /// `graphs 12`: the open note and the caret's line.
    String place() {
        return state.open().map(o -> o.path() + " " + o.caret().line()).orElse("");
    }

    /// Everything that was asked of the world so far.
    List<Effect> asked() {
        return asked;
    }

    List<String> screen() {
        return View.draw(state, now).lines();
    }

    Sat keys(String keys) {
        Arrays.stream(keys.split(" ")).forEach(key -> take(new Input.Pressed(Key.parse(key))));
        return this;
    }

    /// Time goes by.
    Sat wait(Duration time) {
        var later = now.monotonic().plus(time);
        now = new Moment(later, START.plus(later));
        take(new Message.Ticked());
        return this;
    }

    Sat text(String text) {
        text.codePoints().forEach(c -> take(new Input.Pressed(Key.of(Character.toString(c)))));
        return this;
    }

    Sat take(Input input) {
        take(new Message.Typed(input));
        return this;
    }

    private void open(String path, int line) {
        var note = Note.of(notes.getOrDefault(path, "").getBytes(StandardCharsets.UTF_8));
        take(new Message.NoteOpened(path, note, Message.Permission.WRITE, line));
    }

    void take(Message message) {
        var step = Update.update(state, now, message);
        state = step.state();
        asked.addAll(step.effects());
        for (var effect : step.effects()) {
            if (effect instanceof Effect.OpenNote(var path, var line)) {
                open(path, line);
            }
            if (effect instanceof Effect.SaveNote save) {
                take(new Message.Saved(save.path(), save.after(), save.why()));
            }
        }
    }
}
