package dev.rehearse.rehearsal;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// How well a question is remembered and when it comes back: its graded attempts, replayed.
///
/// Cramming leaves the schedule alone: only the first grade counts, and then each on a day when the
/// question is due. A run before that, such as a second one on the same day, changes nothing, with
/// one exception: a question that is forgotten on a later day than its last counted grade has
/// lapsed, however early that is. Attempts without a grade never count.
///
/// @param reviewed the day of the last grade that counted
/// @param practised the day of the last grade, whether it counted or not
/// @param due the day it comes back, if no interview comes before
/// @param lapses how often it was forgotten after it had been answered once
/// @param counted the attempts whose grades counted, in order of time
public record Schedule(
        Memory memory,
        LocalDate reviewed,
        LocalDate practised,
        LocalDate due,
        int lapses,
        List<Attempt> counted) {
    public static final int LEECH = 4;

    public Schedule {
        counted = List.copyOf(counted);
    }

    /// Of all attempts at one question, in any order; none before the first grade. Who travels
    /// against the clock can be on an earlier day than at the attempt before: that day goes on.
    public static Optional<Schedule> of(List<Attempt> attempts, Fsrs fsrs, ZoneId zone) {
        var replay = new Replay(fsrs, zone);
        for (var attempt : inOrder(attempts)) {
            var grade = attempt.grade();
            if (grade.isPresent()) {
                replay.take(attempt, grade.get());
            }
        }
        return replay.end();
    }

    /// A past has them in order already.
    private static List<Attempt> inOrder(List<Attempt> attempts) {
        for (int i = 1; i < attempts.size(); i++) {
            if (Past.order(attempts.get(i - 1), attempts.get(i)) > 0) {
                return attempts.stream().sorted(Past::order).toList();
            }
        }
        return attempts;
    }

    /// Lapsed four times or more: rehearsing alone does not help; its answer wants another form.
    /// Anki calls a card a leech from eight lapses on, unless one says otherwise (its manual,
    /// "Leeches"); who has an interview in some weeks cannot wait so long, so it is half of that.
    public boolean isLeech() {
        return lapses >= LEECH;
    }

    /// How likely it is to be recalled on this day, from 0 to 1.
    public double recall(LocalDate day) {
        return Fsrs.recall(memory, ChronoUnit.DAYS.between(reviewed, day));
    }

    /// An interview that is still to come brings every question back on its day at the latest.
    public LocalDate due(LocalDate today, Optional<LocalDate> interview) {
        return interview.filter(day -> !day.isBefore(today) && day.isBefore(due)).orElse(due);
    }

    /// Once a day at the most.
    public boolean isDue(LocalDate today, Optional<LocalDate> interview) {
        return practised.isBefore(today) && !due(today, interview).isAfter(today);
    }

    /// With this grade on that day, as far as it would count.
    public Prospect after(Grade grade, LocalDate day, Fsrs fsrs) {
        if (!counts(grade, day, reviewed, due)) {
            return new Prospect(due, false, memory, reviewed);
        }
        long gone = ChronoUnit.DAYS.between(reviewed, day);
        return new Prospect(fsrs.after(memory, gone, grade), day);
    }

    private static boolean counts(Grade grade, LocalDate day, LocalDate reviewed, LocalDate due) {
        boolean lapsed = grade == Grade.AGAIN && day.isAfter(reviewed);
        return lapsed || !day.isBefore(due);
    }

    /// A schedule while its attempts are gone through.
    private static final class Replay {
        // No zone is a whole day from Greenwich.
        private static final long DAY = Duration.ofDays(1).toSeconds();

        private final Fsrs fsrs;
        private final ZoneId zone;
        private final List<Attempt> counted = new ArrayList<>();
        private Fsrs.Next next = new Fsrs.Next(new Memory(1, 1), 0);
        private LocalDate reviewed = LocalDate.EPOCH;
        private List<Attempt> practised = List.of();
        private LocalDate due = LocalDate.EPOCH;
        private int lapses;

        private Replay(Fsrs fsrs, ZoneId zone) {
            this.fsrs = fsrs;
            this.zone = zone;
        }

        private void take(Attempt attempt, Grade grade) {
            practised = List.of(attempt);
            boolean first = counted.isEmpty();
            if (!first && grade != Grade.AGAIN && isLongBeforeDue(attempt.startedAt())) {
                return;
            }
            var day = day(attempt);
            if (!first && !counts(grade, day, reviewed, due)) {
                return;
            }
            long gone = ChronoUnit.DAYS.between(reviewed, day);
            next = first ? fsrs.first(grade) : fsrs.after(next.memory(), gone, grade);
            lapses += !first && grade == Grade.AGAIN ? 1 : 0;
            reviewed = day;
            due = day.plusDays(next.days());
            counted.add(attempt);
        }

        /// Who travels against the clock can be on a day before the one that was reviewed.
        private LocalDate day(Attempt attempt) {
            var day = attempt.day(zone);
            return day.isBefore(reviewed) ? reviewed : day;
        }

        /// In whatever zone: which day it was there takes longer to find out than all the rest, and
        /// most attempts are nothing but practice.
        private boolean isLongBeforeDue(Instant at) {
            return at.getEpochSecond() < (due.toEpochDay() - 1) * DAY;
        }

        private Optional<Schedule> end() {
            if (counted.isEmpty()) {
                return Optional.empty();
            }
            var last = day(practised.getFirst());
            return Optional.of(new Schedule(next.memory(), reviewed, last, due, lapses, counted));
        }
    }
}
