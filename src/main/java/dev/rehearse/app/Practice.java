package dev.rehearse.app;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.rehearse.note.Note;
import dev.rehearse.rehearsal.Moment;
import dev.rehearse.screen.Input;
import dev.rehearse.screen.Key;
import dev.rehearse.screen.Palette;
import dev.rehearse.store.Places;
import dev.rehearse.terminal.Wire;
import dev.rehearse.ui.Message;
import dev.rehearse.ui.Notebook;
import dev.rehearse.ui.Shown;
import dev.rehearse.ui.State;
import dev.rehearse.ui.Update;
import dev.rehearse.ui.View;

import java.io.OutputStream;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;

/// Types into a copy of the state, for nobody to see, when a text is opened: the virtual machine
/// compiles what it has seen often, and a person's first hundred keys would otherwise be the ones
/// that teach it.
///
/// The core is pure, so a copy costs nothing and nothing that happens in it is real: its effects
/// are dropped, its frames go nowhere.
final class Practice {

    // The compiler takes what was called 200 times, and counts in steps of 128. What happens once
    // in two keys must get there too: it would else be compiled while the clock runs.
    private static final int KEYS = 700;

    /// A note that takes recognition down its usual ways: what asks and what does not.
    private static final String EVERY_WAY =
            "# A b\n\n## Questions\n\n- **a**?\n- b c d\n\n## B c d\n\n- d e f\n\ng h i\n";

    private static final Message LETTER = new Message.Typed(new Input.Pressed(Key.of("e")));
    private static final Message BACK =
            new Message.Typed(new Input.Pressed(Key.of(Key.Name.BACKSPACE)));

    private Practice() {}

    /// Draws a frame while the note is still being read, on another processor if there is one: what
    /// the first frame needs of the virtual machine is there when the note is.
    static void firstFrame(Places places, Map<String, String> environment) {
        begin(() -> {
            var settings = Configured.read(places, environment, ZoneId::systemDefault);
            var terminal = Terminal.of(environment, settings);
            var now = new Moment(Duration.ZERO, Instant.EPOCH);
            var path = "a.md";
            var book = new Notebook("a", "a", List.of(Notebook.Entry.unread(path, "a", path)));
            var note = Note.unread(EVERY_WAY.getBytes(UTF_8));
            var opened = new Message.NoteOpened(path, note, Message.Permission.WRITE, 1);
            var state = State.first(terminal.size(), settings.preferences(), book);
            wire().show(View.draw(Update.update(state, now, opened).state(), now));
            var _ = note.read();
        });
    }

    /// Who sees the text looks at its marks before typing: they need the processors first.
    static BiConsumer<State, Moment> typing(Background background) {
        return (state, now) ->
                begin(() -> {
                    try {
                        background.await();
                        type(state, now);
                    } catch (InterruptedException e) {
                        Thread.currentThread().interrupt();
                    }
                });
    }

    private static void begin(Runnable exercise) {
        var thread = new Thread(exercise, "practice");
        thread.setDaemon(true);
        thread.start();
    }

    private static Wire wire() {
        var palette = new Palette(Palette.Theme.DARK, Palette.Depth.C256);
        return Wire.over(OutputStream.nullOutputStream(), new Wire.Options(palette, false, false));
    }

    private static void type(State state, Moment now) {
        var wire = wire();
        var copy = state;
        var shown = Optional.<Shown>empty();
        var then = now;
        for (int key = 0; key < KEYS; key++) {
            then = then.plus(Duration.ofSeconds(1));
            copy = Update.update(copy, then, new Message.Ticked()).state();
            copy = Update.update(copy, then, key % 8 < 6 ? LETTER : BACK).state();
            var frame = View.draw(copy, then, shown);
            shown = Optional.of(frame);
            wire.show(frame.canvas());
        }
    }
}
