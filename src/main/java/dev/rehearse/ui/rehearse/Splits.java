package dev.rehearse.ui.rehearse;

import dev.rehearse.screen.Style;
import dev.rehearse.ui.frame.Piece;

import java.util.List;

/// What this run is measured against: this question now, last and best, then the questions done,
/// oldest first. `think` is empty before the answer begins. `lead` is how the run stood after the
/// last of them ("0:13 ahead, losing"), empty before the first.
public record Splits(
        String think, String now, String last, String best, List<Split> done, Piece lead) {
    public Splits with(String think, String now) {
        return new Splits(think, now, last, best, done, lead);
    }

    /// One question done: its time, the difference to its plan, the sum so far.
    public record Split(
            int number, String time, String against, Style againstStyle, String total) {}
}
