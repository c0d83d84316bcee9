package dev.rehearse.ui.rehearse;

import dev.rehearse.screen.Canvas;
import dev.rehearse.screen.Style;

import java.time.Duration;

/// The bar of a budget, with ticks where an answer is long enough and where it should end, the
/// times of the ticks, and the parts of a story.
final class ClockBar {
    private ClockBar() {}

    static void draw(Canvas canvas, int row, int column, int cells, Clock clock) {
        int done = done(clock, cells);
        boolean ticks = clock.light() != Light.THINK;
        int half = tick(clock, longEnough(clock), cells);
        int most = tick(clock, wrapUp(clock), cells);
        for (int i = 0; i < cells; i++) {
            boolean passed = i < done;
            boolean tick = ticks && (i == half || i == most);
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
            int at = column + cells - clock.was().length();
            canvas.put(row, Math.max(column, at), clock.was(), Style.DIM);
            return;
        }
        if (clock.light() == Light.THINK) {
            return;
        }
        int half = Math.max(0, tick(clock, longEnough(clock), cells) - 2);
        int after = canvas.put(row, column + half, time(longEnough(clock)), Style.DIM);
        int most = column + tick(clock, wrapUp(clock), cells) - 2;
        if (!wrapUp(clock).equals(longEnough(clock))) {
            canvas.put(row, Math.max(most, after + 3), time(wrapUp(clock)), Style.DIM);
        }
    }

    private static Duration longEnough(Clock clock) {
        return clock.signals().longEnough(clock.budget());
    }

    private static Duration wrapUp(Clock clock) {
        return clock.signals().wrapUp(clock.budget());
    }

    private static int tick(Clock clock, Duration at, int cells) {
        return (int) (cells * at.toMillis() / Math.max(1, clock.budget().toMillis()));
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
