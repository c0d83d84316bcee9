package dev.rehearse.ui.review;

import dev.rehearse.screen.Canvas;
import dev.rehearse.ui.frame.Layout;
import dev.rehearse.ui.frame.Tiny;

import java.util.List;

/// Draws the review of one answer, at a layout of `Mode.RUN`.
public final class ReviewView {
    private ReviewView() {}

    /// Gives how much of the answers is out of sight.
    public static Sight draw(Canvas canvas, Layout layout, ReviewPicture picture) {
        return switch (layout.shape()) {
            case WIDE -> WideReview.draw(canvas, layout, picture);
            case NARROW -> NarrowReview.draw(canvas, layout, picture);
            case LINE -> LineReview.draw(canvas, layout, picture);
            case TINY -> {
                Tiny.draw(canvas, List.of(picture.question(), "1 again 2 hard 3 good 4 easy"));
                yield Sight.ALL;
            }
        };
    }
}
