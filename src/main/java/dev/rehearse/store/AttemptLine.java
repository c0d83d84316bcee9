package dev.rehearse.store;

import java.time.Duration;
import java.time.Instant;

/// One attempt as it is remembered: times, counts and wording, never the answer's text.
///
/// `grade` is empty as long as there is none.
public record AttemptLine(
        String id,
        String run,
        String plan,
        String mode,
        String note,
        String questionKey,
        String question,
        int number,
        Instant startedAt,
        Duration think,
        Duration answer,
        Duration paused,
        Duration budget,
        Duration planned,
        String outcome,
        int words,
        String answerHash,
        String grade) {
    public AttemptLine withGrade(String other) {
        return new AttemptLine(
                id,
                run,
                plan,
                mode,
                note,
                questionKey,
                question,
                number,
                startedAt,
                think,
                answer,
                paused,
                budget,
                planned,
                outcome,
                words,
                answerHash,
                other);
    }
}
