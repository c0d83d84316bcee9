package dev.rehearse.ui.review;

import dev.rehearse.screen.Canvas;
import dev.rehearse.ui.frame.Layout;

/// Draws the review of one answer, at a layout of `Mode.RUN`.
public final class ReviewView {
    private ReviewView() {}

    public static void draw(Canvas canvas, Layout layout, ReviewPicture picture) {}
}
