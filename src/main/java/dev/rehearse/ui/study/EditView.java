package dev.rehearse.ui.study;

import dev.rehearse.screen.Canvas;
import dev.rehearse.screen.Size;
import dev.rehearse.ui.frame.Layout;
import dev.rehearse.ui.rehearse.Head;

/// Draws the editor of an answer outside a run, at a layout of `Mode.STUDY`.
public final class EditView {
    private EditView() {}

    public static void draw(Canvas canvas, Layout layout, EditPicture picture) {}

    public static Size editorRoom(Layout layout, Head head, boolean banner) {
        return new Size(1, 1);
    }
}
