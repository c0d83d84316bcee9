package dev.rehearse.ui.rehearse;

import dev.rehearse.screen.Canvas;
import dev.rehearse.screen.Columns;
import dev.rehearse.screen.Style;
import dev.rehearse.ui.frame.Box;
import dev.rehearse.ui.frame.DigitRows;
import dev.rehearse.ui.frame.Frame;
import dev.rehearse.ui.frame.Layout;

/// A run under 100 columns: the question's head carries the clock, nothing stands beside the
/// answer.
final class NarrowRun {
    private static final int BAR = 18;
    private static final int CELLS = 24;
    private static final int PACE = 56;

    private NarrowRun() {}

    static void draw(Canvas canvas, Layout layout, RunPicture picture) {
        Frame.grounds(canvas, layout);
        picture.top().draw(canvas, layout.size().columns());
        Box window = layout.centre();
        Places places = RunView.places(layout, picture);
        AnswerBody.head(canvas, window, places, picture);
        Clock clock = picture.clock();
        DigitRows.draw(
                canvas,
                layout,
                places.question().row(),
                window.right() - 2,
                25,
                clock.shown(),
                clock.digits().digits);
        signal(canvas, places.signalRow(), window, clock);
        AnswerBody.draw(canvas, window, places, picture);
        Frame.lines(canvas, layout);
        picture.footer().draw(canvas, layout.footerRow(), layout.size().columns());
    }

    private static void signal(Canvas canvas, int row, Box window, Clock clock) {
        if (clock.flash()) {
            canvas.ground(row, 2, BAR - 3, Style.FLASH);
        }
        ClockPane.signal(canvas, row, 2, clock.light());
        ClockBar.draw(canvas, row, BAR, CELLS, clock);
        String budget = ClockBar.time(clock.budget());
        int after = canvas.put(row, BAR + CELLS + 2, budget, Style.TEXT);
        if (!clock.was().isEmpty()) {
            after = canvas.put(row, after + 1, clock.was(), Style.DIM);
        }
        pace(canvas, row, after + 2, window.right() - 2, clock);
    }

    /// Without room for its word the number stands alone, then not at all.
    private static void pace(Canvas canvas, int row, int from, int end, Clock clock) {
        int width = Columns.of(clock.pace());
        if (width == 0 || from + width > end) {
            return;
        }
        if (from + 5 + width > end) {
            canvas.put(row, end - width, clock.pace(), clock.paceStyle());
            return;
        }
        int at = Math.max(from, Math.min(PACE, end - width - 5));
        canvas.put(row, at, "pace ", Style.DIM);
        canvas.put(row, at + 5, clock.pace(), clock.paceStyle());
    }
}
