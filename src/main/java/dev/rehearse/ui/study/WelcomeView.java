package dev.rehearse.ui.study;

import dev.rehearse.screen.Canvas;
import dev.rehearse.ui.frame.Layout;

/// Draws the screen without a note.
public final class WelcomeView {
    private WelcomeView() {}

    public static void draw(Canvas canvas, Layout layout, WelcomePicture picture) {}
}
