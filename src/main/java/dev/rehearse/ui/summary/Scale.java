package dev.rehearse.ui.summary;

import dev.rehearse.screen.Canvas;
import dev.rehearse.screen.Style;

import java.time.Duration;

/// The scale of bars that stand below each other, from 0 to half as much again as the largest plan.
record Scale(Duration plan, int planCell, int cells) {

    static Scale of(Duration largest, int cells) {
        return new Scale(largest, cells * 2 / 3, cells);
    }

    /// The cell in which this time ends.
    int cell(Duration time) {
        return halves(time) / 2;
    }

    private int halves(Duration time) {
        long whole = Math.max(1, plan.toSeconds());
        return (int) Math.min(2L * cells, 2L * planCell * time.toSeconds() / whole);
    }

    /// A bar to the half cell, the plan as a tick on it: `┿` where the time went past it.
    void draw(Canvas canvas, int row, int column, Duration time, Duration tick, Style style) {
        if (cells == 0) {
            return;
        }
        int halves = halves(time);
        canvas.put(row, column, "━".repeat(halves / 2) + "╸".repeat(halves % 2), style);
        int at = cell(tick);
        boolean past = time.compareTo(tick) > 0;
        canvas.put(row, column + at, past ? "┿" : "│", past ? style : Style.TRACK);
    }
}
