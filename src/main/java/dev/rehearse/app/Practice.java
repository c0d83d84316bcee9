package dev.rehearse.app;

import dev.rehearse.rehearsal.Moment;
import dev.rehearse.screen.Input;
import dev.rehearse.screen.Key;
import dev.rehearse.screen.Palette;
import dev.rehearse.terminal.Wire;
import dev.rehearse.ui.Message;
import dev.rehearse.ui.Shown;
import dev.rehearse.ui.State;
import dev.rehearse.ui.Update;
import dev.rehearse.ui.View;

import java.io.OutputStream;
import java.time.Duration;
import java.util.Optional;

/// Types into a copy of the state, for nobody to see, when a text is opened: the virtual machine
/// compiles what it has seen often, and a person's first hundred keys would otherwise be the ones
/// that teach it.
///
/// The core is pure, so a copy costs nothing and nothing that happens in it is real: its effects
/// are dropped, its frames go nowhere.
final class Practice {

    private static final int KEYS = 240;
    private static final Message LETTER = new Message.Typed(new Input.Pressed(Key.of("e")));
    private static final Message BACK =
            new Message.Typed(new Input.Pressed(Key.of(Key.Name.BACKSPACE)));

    private Practice() {}

    static void start(State state, Moment now) {
        var thread = new Thread(() -> type(state, now), "practice");
        thread.setDaemon(true);

        thread.start();
    }

    private static void type(State state, Moment now) {
        var palette = new Palette(Palette.Theme.DARK, Palette.Depth.C256);
        var wire =
                Wire.over(OutputStream.nullOutputStream(), new Wire.Options(palette, false, false));
        var copy = state;
        var shown = Optional.<Shown>empty();
        var then = now;
        for (int key = 0; key < KEYS; key++) {
            then = then.plus(Duration.ofSeconds(1));
            copy = Update.update(copy, then, key % 8 < 6 ? LETTER : BACK).state();
            var frame = View.draw(copy, then, shown);
            shown = Optional.of(frame);
            wire.show(frame.canvas());
        }
    }
}
