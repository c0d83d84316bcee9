package dev.rehearse.ui.frame;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.rehearse.learning.Asked;
import dev.rehearse.learning.Standing;
import dev.rehearse.rehearsal.Attempt;
import dev.rehearse.rehearsal.Fsrs;
import dev.rehearse.rehearsal.Grade;
import dev.rehearse.rehearsal.Outcome;
import dev.rehearse.rehearsal.Plan;
import dev.rehearse.rehearsal.Schedule;
import dev.rehearse.rehearsal.Times;
import dev.rehearse.screen.Ascii;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A history is written as days of July and what happened: `3g` graded good, `3-` not graded, `3>`
/// over its time, `3s` skipped.
final class SignTest {
    private static final LocalDate FIRST = LocalDate.of(2026, 7, 1);

    @ParameterizedTest
    @CsvSource({
        "'', false, OPEN",
        "'', true, ANSWERED",
        // Said aloud, or written without being kept: nothing stands in the note yet.
        "20-, false, REHEARSED",
        "20-, true, ANSWERED",
        "20s, false, OPEN",
        "20e, false, REHEARSED",
        "20>, true, FAILED",
        "20a, true, FAILED",
        "1g, true, DUE",
        "1g, false, DUE",
        "1g 3> 20-, true, DUE",
        "1e 2a 3a 4a 5a 6g 20-, true, DUE",
        "1e 2a 3a 4a 5a 20e, true, LEECH",
    })
    void of_several_signs_that_fit_a_question_the_gravest_is_shown(
            String history, boolean answered, Sign sign) {
        var attempts = attempts(history);
        var standing =
                new Standing(
                        new Asked("n.md", 1, 1, "why", "why", "", answered, Duration.ofMinutes(2)),
                        attempts,
                        Schedule.of(attempts, Fsrs.USUAL, ZoneOffset.UTC));
        assertEquals(sign, Sign.of(standing, LocalDate.of(2026, 7, 20), Optional.empty()));
    }

    @Test
    void signs_differ_in_shape_and_in_what_they_say_with_ascii_too() {
        assertEquals(
                Sign.LEGEND.size(),
                Sign.LEGEND.stream().map(sign -> Ascii.twin(sign.shape())).distinct().count());
        assertEquals(Sign.LEGEND.size(), Sign.LEGEND.stream().map(Sign::says).distinct().count());
    }

    private static List<Attempt> attempts(String history) {
        var attempts = new ArrayList<Attempt>();
        for (var entry : history.isEmpty() ? new String[0] : history.split(" ")) {
            int end = entry.length() - 1;
            attempts.add(
                    attempt(
                            attempts.size() + 1,
                            FIRST.plusDays(Integer.parseInt(entry.substring(0, end)) - 1),
                            entry.charAt(end)));
        }
        return attempts;
    }

    private static Attempt attempt(int number, LocalDate day, char how) {
        int grade = "ahge".indexOf(how);
        return new Attempt(
                "run" + number,
                "plan",
                Plan.Mode.SPOKEN,
                number,
                "why",
                "why",
                day.atTime(18, 0).toInstant(ZoneOffset.UTC),
                Duration.ZERO,
                Times.parse(how == '>' ? "2:30" : "1:00").orElseThrow(),
                Duration.ZERO,
                Duration.ofMinutes(2),
                Duration.ofMinutes(2),
                how == 's' ? Outcome.SKIPPED : Outcome.DONE,
                0,
                "",
                grade < 0 ? Optional.empty() : Optional.of(Grade.values()[grade]),
                "",
                Optional.empty());
    }
}
