package dev.rehearse.ui.study;

import dev.rehearse.screen.Canvas;
import dev.rehearse.screen.Size;
import dev.rehearse.ui.frame.Layout;

/// Draws the study screen.
public final class StudyView {
    private StudyView() {}

    public static void draw(Canvas canvas, Layout layout, StudyPicture picture) {}

    /// How many columns a note's text may take, and how many rows of it are seen.
    public static Size noteRoom(Layout layout, boolean banner) {
        return new Size(1, 1);
    }

    /// How many rows of the notebook's tree are seen; 0 when it is not on the screen.
    public static int notebookRows(Layout layout, LeftSide left) {
        return 0;
    }

    public static int questionRows(Layout layout, LeftSide left) {
        return 0;
    }
}
