package dev.rehearse.app;

import dev.rehearse.screen.Canvas;

/// Where frames go: the terminal, or a memory of one in tests.
interface Display {

    /// `typing`: the cursor stands in a text.
    void show(Canvas canvas, boolean typing);

    /// Hands a text to the person's clipboard, and says how that went.
    String copy(String text);

    void bell();

    /// Takes the terminal over.
    void enter();

    /// Gives it back as it was found; safe to call twice.
    void leave();

    /// Somebody else wrote on it: the next frame draws everything.
    void repaint();
}
