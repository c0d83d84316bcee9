package dev.rehearse.ui.rehearse;

import dev.rehearse.rehearsal.Signal;
import dev.rehearse.screen.Canvas;
import dev.rehearse.screen.Style;

import java.time.Duration;

/// The bar of a budget, with ticks at one half and three quarters, the times of the ticks, and the
/// parts of a story.
final class ClockBar {
    private ClockBar() {}

    static void draw(Canvas canvas, int row, int column, int cells, Clock clock) {
        int done = done(clock, cells);
        boolean ticks = clock.light() != Light.THINK;
        for (int i = 0; i < cells; i++) {
            boolean passed = i < done;
            boolean tick = ticks && (i == cells / 2 || i == 3 * cells / 4);
            String shape = tick ? (passed ? "┿" : "┼") : (passed ? "━" : "─");
            canvas.put(row, column + i, shape, passed ? clock.bar().digits : Style.TRACK);
        }
        if (ticks) {
            marks(canvas, row, column, cells, clock, done);
        }
    }

    /// On the bar itself, since not every screen has a row below it.
    private static void marks(
            Canvas canvas, int row, int column, int cells, Clock clock, int done) {
        for (Clock.Mark mark : clock.marks()) {
            int at = cells * mark.percent() / 100;
            canvas.put(row, column + at, mark.letter(), at < done ? clock.bar().digits : Style.DIM);
        }
    }

    /// A new budget says for a moment what it was; while thinking there is nothing to label.
    static void labels(Canvas canvas, int row, int column, int cells, Clock clock) {
        if (!clock.was().isEmpty()) {
            String was = "was " + clock.was();
            canvas.put(row, column + cells - was.length(), was, Style.DIM);
            return;
        }
        if (clock.light() == Light.THINK) {
            return;
        }
        String half = time(Signal.LONG_ENOUGH.in(clock.budget()));
        int after = canvas.put(row, column + cells / 2 - 2, half, Style.DIM);
        String most = time(Signal.WRAP_UP.in(clock.budget()));
        canvas.put(row, Math.max(column + 3 * cells / 4 - 2, after + 3), most, Style.DIM);
    }

    static String time(Duration length) {
        long seconds = length.toSeconds();
        long minutes = seconds / 60;
        String tail = two(seconds % 60);
        return minutes < 60
                ? minutes + ":" + tail
                : minutes / 60 + ":" + two(minutes % 60) + ":" + tail;
    }

    private static String two(long number) {
        return number < 10 ? "0" + number : Long.toString(number);
    }

    private static int done(Clock clock, int cells) {
        long budget = clock.budget().toMillis();
        if (budget <= 0) {
            return cells;
        }
        return Math.clamp(cells * 1000L * clock.elapsed().toSeconds() / budget, 0, cells);
    }
}
