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
    private static final int PACE = 51;

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
        signal(canvas, places.signalRow(), window, clock, beside(places, picture));
        above(canvas, places, window, picture.splits().standing());
        AnswerBody.draw(canvas, window, places, picture);
        Frame.lines(canvas, layout);
        picture.footer().draw(canvas, layout.footerRow(), layout.size().columns());
    }

    /// The pace, and whether this question gains on the plan. Against anything else the run stands
    /// in the row above, or without one in place of the pace.
    private static Pace beside(Places places, RunPicture picture) {
        Clock clock = picture.clock();
        Standing standing = picture.splits().standing();
        if (!standing.plan()) {
            return hasAir(places)
                    ? new Pace("pace ", clock.pace(), "", clock.paceStyle())
                    : new Pace(standing.against() + " ", standing.text(), "", standing.style());
        }
        String trend = standing.trend().isEmpty() ? "" : ", " + standing.trend();
        return new Pace("pace ", clock.pace(), trend, clock.paceStyle());
    }

    private record Pace(String label, String text, String trend, Style style) {}

    private static boolean hasAir(Places places) {
        return places.sectionRow() >= 0 && places.sectionRow() < places.signalRow() - 1;
    }

    private static void above(Canvas canvas, Places places, Box window, Standing standing) {
        if (standing.plan() || !hasAir(places)) {
            return;
        }
        int row = places.signalRow() - 1;
        int at = Math.min(PACE, window.right() - 2 - Columns.of(standing.named()));
        int after = at;
        if (standing.isKnown()) {
            after = canvas.put(row, at, standing.against(), Style.DIM) + 1;
        }
        canvas.put(row, after, standing.text(), standing.style());
    }

    private static void signal(Canvas canvas, int row, Box window, Clock clock, Pace pace) {
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
        int from = after + 2;
        int end = window.right() - 2;
        String whole = pace.text() + pace.trend();
        int label = Columns.of(pace.label());
        int width = Columns.of(whole);
        if (pace.text().isEmpty() || from + Columns.of(pace.text()) > end) {
            return;
        }
        if (from + label + width <= end) {
            int at = Math.max(from, Math.min(PACE, end - width - label));
            canvas.put(row, at, pace.label(), Style.DIM);
            canvas.put(row, at + label, whole, pace.style());
            return;
        }
        // Without room for its word it stands alone, then without what this question does to it.
        String said = from + width <= end ? whole : pace.text();
        canvas.put(row, end - Columns.of(said), said, pace.style());
    }
}
