package dev.rehearse.rehearsal;

import static dev.rehearse.rehearsal.AnyRun.forAnyRun;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.List;
import java.util.function.Function;

/// What a summary shows adds up, whatever the parts of seconds are that nobody sees.
final class SumsTest {
    @Test
    void the_times_of_the_questions_are_the_time_of_the_run() {
        forAnyRun(step -> {
            var attempts = kept(step.after());
            if (!attempts.isEmpty()) {
                var summary = RunSummary.of(attempts);
                assertEquals(sum(attempts, Attempt::answer), seconds(summary.answering()));
                assertEquals(sum(attempts, Attempt::planned), seconds(summary.planned()));
            }
        });
    }

    @Test
    void against_its_plan_a_run_is_what_its_questions_are_together() {
        forAnyRun(step -> {
            var attempts = kept(step.after());
            if (!attempts.isEmpty()) {
                long gained = 0;
                for (var attempt : attempts) {
                    gained += difference(Times.difference(attempt.answer(), attempt.planned()));
                }
                assertEquals(gained, difference(RunSummary.of(attempts).againstPlan()));
            }
        });
    }

    @Test
    void every_question_that_was_answered_is_on_time_or_over_and_went_well_or_failed() {
        forAnyRun(step -> {
            var attempts = kept(step.after());
            if (!attempts.isEmpty()) {
                var summary = RunSummary.of(attempts);
                int done = summary.onTime() + summary.over();
                assertEquals(attempts.size(), done + summary.skipped());
                assertEquals(done, summary.passed() + summary.failed());
            }
        });
    }

    /// Of the question that a run was stopped in nothing is kept.
    private static List<Attempt> kept(Run run) {
        return run.attempts().stream().filter(it -> it.outcome() != Outcome.STOPPED).toList();
    }

    private static long sum(List<Attempt> attempts, Function<Attempt, Duration> time) {
        return attempts.stream().mapToLong(it -> seconds(time.apply(it))).sum();
    }

    /// As it stands on the screen.
    private static long seconds(Duration time) {
        return Times.parse(Times.text(time)).orElseThrow().toSeconds();
    }

    private static long difference(String shown) {
        long seconds = Times.parse(shown.substring(1)).orElseThrow().toSeconds();
        return shown.startsWith("−") ? -seconds : seconds;
    }
}
