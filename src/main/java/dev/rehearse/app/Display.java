package dev.rehearse.app;

import dev.rehearse.screen.Canvas;

/// Where frames go: the terminal, or a memory of one in tests.
interface Display {

    void show(Canvas canvas);

    /// Asks the terminal to put this on the person's clipboard; what it said, if not all went well.
    String copy(String text);

    void bell();

    /// Gives the terminal back as it was found.
    void leave();

    /// Takes it again and repaints everything at the next frame.
    void enter();
}
