package dev.rehearse.rehearsal;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;

/// One question's part of a run. `number` counts from 1 within the run.
///
/// @param questionKey what the question was known by when it was rehearsed
/// @param planned what the plan gave it, with what was given by hand: its budget, but for what the
///   questions before it took or left
/// @param hash of the text of the answer, known while its run is on
/// @param note the note it stood in, by its path or the end of it; empty while only the run knows
/// @param localDay the day it was where the person was; empty where nobody wrote that down
public record Attempt(
        String run,
        String plan,
        Plan.Mode mode,
        int number,
        String questionKey,
        String wording,
        Instant startedAt,
        Duration think,
        Duration answer,
        Duration paused,
        Duration budget,
        Duration planned,
        Outcome outcome,
        int words,
        String hash,
        Optional<Grade> grade,
        String note,
        Optional<LocalDate> localDay) {
    private static final long SECONDS_OF_A_DAY = Duration.ofDays(1).toSeconds();

    /// A day on which it was nowhere counts as none: the record is data from outside.
    public Attempt {
        long day = Math.floorDiv(startedAt.getEpochSecond(), SECONDS_OF_A_DAY);
        localDay = localDay.filter(it -> Math.abs(it.toEpochDay() - day) <= 1);
    }

    /// A question that was gone back to is another attempt: its clock has gone on.
    public String id() {
        return run + "#" + number + "@" + answer.toMillis();
    }

    public boolean isDone() {
        return outcome == Outcome.DONE;
    }

    /// Longer than its budget and the grace: the ✗ of time.
    public boolean isOver() {
        return isDone() && Signal.failed(answer, budget);
    }

    /// The ✗ of a question: over the grace, or graded again.
    public boolean isFailed() {
        return isOver() || grade.filter(Grade.AGAIN::equals).isPresent();
    }

    /// How far its time was from its budget, on either side.
    Duration offBudget() {
        return Times.size(answer.minus(budget));
    }

    public Attempt withGrade(Optional<Grade> verdict) {
        return verdict.equals(grade) ? this : with(verdict, note, localDay);
    }

    /// The same attempt at a question of that note.
    public Attempt in(String path) {
        return with(grade, path, localDay);
    }

    /// The same attempt of somebody who was in that zone.
    public Attempt at(ZoneId zone) {
        return with(grade, note, Optional.of(LocalDate.ofInstant(startedAt, zone)));
    }

    /// What came back on a morning at home came back that day, also for who is elsewhere now.
    /// `here` says the day of an attempt that does not know its own.
    public LocalDate day(ZoneId here) {
        return localDay.orElseGet(() -> LocalDate.ofInstant(startedAt, here));
    }

    private Attempt with(Optional<Grade> verdict, String path, Optional<LocalDate> day) {
        return new Attempt(
                run,
                plan,
                mode,
                number,
                questionKey,
                wording,
                startedAt,
                think,
                answer,
                paused,
                budget,
                planned,
                outcome,
                words,
                hash,
                verdict,
                path,
                day);
    }

    public Instant endedAt() {
        return startedAt.plus(think).plus(answer).plus(paused);
    }
}
