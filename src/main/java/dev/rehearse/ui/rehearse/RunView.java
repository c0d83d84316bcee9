package dev.rehearse.ui.rehearse;

import dev.rehearse.screen.Canvas;
import dev.rehearse.screen.Size;
import dev.rehearse.ui.frame.Layout;

/// Draws the screen of a run, at a layout of `Mode.RUN`.
public final class RunView {
    private RunView() {}

    public static void draw(Canvas canvas, Layout layout, RunPicture picture) {}

    /// The columns and rows the editor's text has; `lastAnswerRows` 0 when it is closed.
    public static Size editorRoom(Layout layout, Head head, int lastAnswerRows, boolean banner) {
        return new Size(1, 1);
    }

    /// How many rows of the last answer may be open above the editor.
    public static int lastAnswerRows(Layout layout) {
        return Math.max(1, layout.centre().rows() / 3 - 4);
    }

    public static int questionRows(Layout layout) {
        return 0;
    }
}
