package dev.rehearse.learning;

import dev.rehearse.rehearsal.Attempt;
import dev.rehearse.rehearsal.Fsrs;
import dev.rehearse.rehearsal.Past;
import dev.rehearse.rehearsal.Schedule;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/// How one question went so far: its attempts in order of time, and what its grades make of them.
public record Standing(Asked asked, List<Attempt> attempts, Optional<Schedule> schedule) {
    public Standing {
        attempts = List.copyOf(attempts);
    }

    /// As it was at the end of that day.
    Standing until(LocalDate day, ZoneId zone) {
        var then = attempts.stream().filter(it -> !it.day(zone).isAfter(day)).toList();
        return new Standing(asked, then, Schedule.of(then, Fsrs.USUAL, zone));
    }

    public List<Attempt> done() {
        return attempts.stream().filter(Attempt::isDone).toList();
    }

    public List<Attempt> over() {
        return attempts.stream().filter(Attempt::isOver).toList();
    }

    public Optional<Attempt> last() {
        var done = done();
        return done.isEmpty() ? Optional.empty() : Optional.of(done.getLast());
    }

    public Optional<Attempt> best() {
        return Past.best(done());
    }

    public boolean isFailed() {
        return last().filter(Attempt::isFailed).isPresent();
    }

    /// How likely it is recalled on this day; 0 for one that was never graded.
    public double recall(LocalDate day) {
        return schedule.map(known -> known.recall(day)).orElse(0.0);
    }
}
