package dev.rehearse.ui.rehearse;

import dev.rehearse.screen.Style;

import java.util.List;

/// What this run is measured against: this question now and its times before, then the questions
/// done, oldest first, and how the run stands. `think` is empty before the answer begins.
public record Splits(
        String think, String now, List<Before> before, List<Split> done, Standing standing) {
    public Splits {
        before = List.copyOf(before);
        done = List.copyOf(done);
    }

    /// Whether there is a time to see: one that runs, or one from before.
    boolean hasTimes() {
        return !think.isEmpty() || before.stream().anyMatch(Before::isSaid);
    }

    public Splits with(String think, String now, Standing standing) {
        return new Splits(think, now, before, done, standing);
    }

    /// What this question took before ("best", "1:50"); `chosen` when the run is compared with it.
    /// Nothing is said of what there is not, unless it is chosen.
    public record Before(String name, String time, boolean chosen) {
        boolean isSaid() {
            return chosen || !time.isEmpty();
        }

        String said() {
            return time.isEmpty() ? "none" : time;
        }

        String title() {
            return chosen ? "►" + name : name;
        }
    }

    /// One question done: its time, the difference to what it is compared with, the sum so far.
    public record Split(
            int number, String time, String against, Style againstStyle, String total) {}
}
