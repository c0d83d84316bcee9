package dev.rehearse.ui.rehearse;

import dev.rehearse.rehearsal.Signals;
import dev.rehearse.screen.Style;

import java.time.Duration;
import java.util.List;

/// The clock as it stands: what it shows ("0:52"), what it says, and how full its bar is.
///
/// `budget` is the think time while thinking. `was` is the budget before it was changed ("was
/// 2:00"), else empty; so is `pace` ("+0:32 ahead") while there is none, and `cut` ("11 to 13 must
/// go"), the questions that would have to go. `bar` and `digits` are the lights whose colours they
/// have: they follow the word a moment later, so that no frame is a long one. `marks` is empty but
/// for a story, whose parts have their share each.
public record Clock(
        String shown,
        Light light,
        Light bar,
        Light digits,
        Duration elapsed,
        Duration budget,
        Signals signals,
        String was,
        boolean flash,
        String pace,
        Style paceStyle,
        String ends,
        String cut,
        List<Mark> marks) {

    /// A letter where a part of the answer begins, at so many hundredths of the budget.
    public record Mark(String letter, int percent) {}

    public Clock {
        marks = List.copyOf(marks);
    }

    Clock with(String shown, Duration elapsed) {
        return new Clock(
                shown, light, bar, digits, elapsed, budget, signals, was, flash, pace, paceStyle,
                ends, cut, marks);
    }

    public Clock withMarks(List<Mark> parts) {
        return new Clock(
                shown, light, bar, digits, elapsed, budget, signals, was, flash, pace, paceStyle,
                ends, cut, parts);
    }
}
