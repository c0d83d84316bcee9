package dev.rehearse.ui.rehearse;

import dev.rehearse.screen.Style;

import java.util.List;

/// What this run is measured against: this question now, last and best, then the questions done,
/// oldest first. `think` is empty before the answer begins.
public record Splits(String think, String now, String last, String best, List<Split> done) {
    public Splits with(String think, String now) {
        return new Splits(think, now, last, best, done);
    }

    /// One question done: its time, the difference to its plan, the sum so far.
    public record Split(
            int number, String time, String against, Style againstStyle, String total) {}
}
