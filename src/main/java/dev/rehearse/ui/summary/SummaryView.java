package dev.rehearse.ui.summary;

import dev.rehearse.screen.Canvas;
import dev.rehearse.ui.frame.Layout;

/// Draws the summary of a run, at a layout of `Mode.RUN`.
public final class SummaryView {
    private SummaryView() {}

    public static void draw(Canvas canvas, Layout layout, SummaryPicture picture) {}
}
