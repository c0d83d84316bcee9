package dev.rehearse.ui.rehearse;

import dev.rehearse.screen.Canvas;
import dev.rehearse.screen.Columns;
import dev.rehearse.screen.Style;
import dev.rehearse.ui.frame.Box;
import dev.rehearse.ui.frame.DigitRows;
import dev.rehearse.ui.frame.Frame;
import dev.rehearse.ui.frame.Layout;
import dev.rehearse.ui.frame.Title;

/// Draws the window at the right of a run: clock, signal, bar, pace, comparison, splits.
public final class ClockPane {
    private static final Title TITLE = new Title(4, "Rehearsal", "");
    private static final int SPLITS_MOST = 8;
    // Wider, the numbers of a row would stand too far from its name.
    private static final int WIDEST = 24;
    // Rows below the digits' first one.
    private static final int BAR = DigitRows.ROWS + 2;
    private static final int COMPARISON = 12;
    private static final int SPLITS = 15;
    private static final int BEFORE = 8;

    /// The row of the standing and the air above it.
    private static final int STANDING = 2;

    private ClockPane() {}

    static void draw(Canvas canvas, Layout layout, Clock clock, Splits splits) {
        Box right = layout.right();
        TITLE.draw(canvas, right.row(), right.column(), right.columns(), false);
        Box text = text(layout);
        face(canvas, layout, text, clock);
        ClockBar.labels(canvas, text.row() + 6, text.column(), text.columns(), clock);
        int at = text.row() + 8;
        fact(canvas, at, text, "pace", clock.pace(), clock.paceStyle());
        fact(canvas, at + 1, text, "ends", clock.ends(), Style.TEXT);
        fact(canvas, at + 2, text, "think", splits.think(), Style.TEXT);
        fact(canvas, at + 3, text, "cut", clock.cut(), Style.WARNING);
        if (hasComparison(text) && splits.hasTimes()) {
            comparison(canvas, text.row() + COMPARISON, text, splits, clock.digits().digits);
        }
        splits(canvas, text.row() + SPLITS, text, splits);
    }

    /// The pane after a tick, over the one before it: in most seconds two times and their bar.
    static void drawOver(
            Canvas canvas, Layout layout, RunPicture before, Clock clock, Splits splits) {
        boolean timeAlone =
                before.clock().with(clock.shown(), clock.elapsed()).equals(clock)
                        && before.splits()
                                .with(splits.think(), splits.now(), before.splits().standing())
                                .equals(splits)
                        && before.splits().think().equals(splits.think());
        if (!timeAlone) {
            Box right = layout.right();
            canvas.fill(right.row(), right.column(), right.rows(), right.columns(), Style.PANEL);
            draw(canvas, layout, clock, splits);
            return;
        }
        Box text = text(layout);
        if (!clock.shown().equals(before.clock().shown())) {
            int left = text.column() - 1;
            canvas.fill(text.row(), left, DigitRows.ROWS, text.right() - left, Style.PANEL);
            digits(canvas, layout, text, clock);
        }
        ClockBar.draw(canvas, text.row() + BAR, text.column(), text.columns(), clock);
        if (hasComparison(text) && splits.hasTimes()) {
            int row = text.row() + COMPARISON + 1;
            canvas.fill(row, text.column(), 1, text.columns(), Style.PANEL);
            times(canvas, row, text, splits, clock.digits().digits);
        }
        if (!splits.standing().equals(before.splits().standing())) {
            int at = text.row() + SPLITS;
            int row = standingRow(at, shown(at, text, splits));
            canvas.fill(row, text.column(), 1, text.columns(), Style.PANEL);
            standing(canvas, row, text, splits.standing());
        }
    }

    private static Box text(Layout layout) {
        Box body = Frame.body(layout, layout.right());
        int columns = Math.min(WIDEST, body.columns() - 4);
        return new Box(body.row(), body.column() + 2, body.rows(), columns);
    }

    /// Signal word, its badge when over the grace.
    public static int signal(Canvas canvas, int row, int column, Light light) {
        String word = light.shape + " " + light.word;
        boolean badge = light == Light.OVER;
        return canvas.put(row, column, badge ? " " + word + " " : word, light.style);
    }

    /// Digits, signal and bar: six rows.
    public static void face(Canvas canvas, Layout layout, Box text, Clock clock) {
        digits(canvas, layout, text, clock);
        int at = text.row() + DigitRows.ROWS + 1;
        if (clock.flash()) {
            canvas.ground(at, text.column(), text.columns(), Style.FLASH);
        }
        signal(canvas, at, text.column(), clock.light());
        String budget = ClockBar.time(clock.budget());
        int budgetAt = text.right() - budget.length();
        canvas.put(at, budgetAt - 3, "of", Style.DIM);
        canvas.put(at, budgetAt, budget, Style.TEXT);
        ClockBar.draw(canvas, text.row() + BAR, text.column(), text.columns(), clock);
    }

    private static void digits(Canvas canvas, Layout layout, Box text, Clock clock) {
        int room = text.columns() + 1;
        Style style = clock.digits().digits;
        DigitRows.draw(canvas, layout, text.row(), text.right(), room, clock.shown(), style);
    }

    private static void fact(
            Canvas canvas, int row, Box text, String label, String value, Style style) {
        if (row < text.bottom() && !value.isEmpty()) {
            canvas.put(row, text.column(), label, Style.DIM);
            canvas.put(row, text.column() + 7, value, style);
        }
    }

    /// The time that runs has the digits' colour: with another, each second would change it twice.
    private static void comparison(Canvas canvas, int row, Box text, Splits splits, Style running) {
        canvas.put(row, text.column(), "this one", Style.DIM);
        int end = text.right() - BEFORE * (splits.before().size() - 1);
        for (Splits.Before before : splits.before()) {
            Style style = before.chosen() ? Style.TEXT : Style.DIM;
            ending(canvas, row, end, before.isSaid() ? before.title() : "", style);
            end += BEFORE;
        }
        times(canvas, row + 1, text, splits, running);
    }

    private static void times(Canvas canvas, int row, Box text, Splits splits, Style running) {
        canvas.put(row, text.column(), splits.now(), running);
        int end = text.right() - BEFORE * (splits.before().size() - 1);
        for (Splits.Before before : splits.before()) {
            ending(canvas, row, end, before.isSaid() ? before.said() : "", Style.TEXT);
            end += BEFORE;
        }
    }

    private static boolean hasComparison(Box text) {
        return text.row() + COMPARISON + 2 <= text.bottom();
    }

    /// Splits give way to how the run stands, and the oldest go first.
    private static void splits(Canvas canvas, int row, Box text, Splits splits) {
        int shown = shown(row, text, splits);
        if (shown > 0) {
            table(canvas, row, text, splits, shown);
        }
        standing(canvas, standingRow(row, shown), text, splits.standing());
    }

    private static int shown(int row, Box text, Splits splits) {
        int free = text.bottom() - row - 1;
        int most = Math.min(SPLITS_MOST, free > STANDING ? free - STANDING : free);
        return Math.clamp(splits.done().size(), 0, Math.max(0, most));
    }

    private static int standingRow(int row, int shown) {
        return shown == 0 ? row : row + 1 + shown + STANDING - 1;
    }

    private static void standing(Canvas canvas, int row, Box text, Standing standing) {
        if (row < text.bottom()) {
            canvas.put(row, text.column(), standing.text(), standing.style());
        }
    }

    private static void table(Canvas canvas, int row, Box text, Splits splits, int shown) {
        int total = text.right();
        ending(canvas, row, text.column() + 2, "#", Style.DIM);
        ending(canvas, row, total - 15, "time", Style.DIM);
        ending(canvas, row, total - 7, splits.standing().against(), Style.DIM);
        ending(canvas, row, total, "total", Style.DIM);
        int first = splits.done().size() - shown;
        for (int i = 0; i < shown; i++) {
            Splits.Split split = splits.done().get(first + i);
            int at = row + 1 + i;
            String number = Integer.toString(split.number());
            ending(canvas, at, text.column() + 2, number, Style.DIM);
            ending(canvas, at, total - 15, split.time(), Style.TEXT);
            ending(canvas, at, total - 7, split.against(), split.againstStyle());
            ending(canvas, at, total, split.total(), Style.DIM);
        }
    }

    private static void ending(Canvas canvas, int row, int end, String text, Style style) {
        canvas.put(row, end - Columns.of(text), text, style);
    }
}
