package dev.rehearse.rehearsal;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/// What one grade would make of a question.
///
/// @param due the day it comes back, if no interview comes before
/// @param counts whether the grade would count; if not, all stays as it was
/// @param reviewed the day of the last grade that counts then
public record Prospect(LocalDate due, boolean counts, Memory memory, LocalDate reviewed) {

    /// Of a question that was never graded before.
    public static Prospect first(Grade grade, LocalDate day, Fsrs fsrs) {
        return new Prospect(fsrs.first(grade), day);
    }

    Prospect(Fsrs.Next next, LocalDate day) {
        this(day.plusDays(next.days()), true, next.memory(), day);
    }

    /// How likely it is to be recalled on this day, from 0 to 1.
    public double recall(LocalDate day) {
        return Fsrs.recall(memory, ChronoUnit.DAYS.between(reviewed, day));
    }
}
