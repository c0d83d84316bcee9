package dev.rehearse.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.rehearse.question.Question;
import dev.rehearse.rehearsal.Attempt;
import dev.rehearse.rehearsal.Grade;
import dev.rehearse.rehearsal.Moment;
import dev.rehearse.rehearsal.Outcome;
import dev.rehearse.rehearsal.Past;
import dev.rehearse.rehearsal.Plan;
import dev.rehearse.rehearsal.Times;
import dev.rehearse.screen.Size;
import dev.rehearse.ui.review.Returns;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

class ReturningTest {
    private static final Instant DAY = Instant.parse("2026-02-20T10:00:00Z");
    private static final Moment NOW =
            new Moment(Duration.ZERO, Instant.parse("2026-03-01T14:00:00Z"));
    private static final String NOTE =
            "## Questions\n\n- what is one\n- what is two\n- what is three\n- what is four\n"
                    + "- what is five\n";

    @Test
    void the_weakest_come_first_and_the_never_answered_before_them() {
        var state = new Sat(new Size(120, 36), "notes", NOTE).state();
        var attempts =
                List.of(
                        attempt(1, "whatisone", Grade.EASY, "1:00"),
                        attempt(2, "whatistwo", Grade.GOOD, "1:00"),
                        attempt(3, "whatisthree", Grade.AGAIN, "1:00"),
                        attempt(4, "whatisfive", Grade.GOOD, "3:00"));
        state = Update.update(state, NOW, new Message.AttemptsRead(new Past(attempts))).state();
        var questions = state.open().orElseThrow().note().questions();
        assertEquals(
                List.of(
                        "what is four",
                        "what is three",
                        "what is five",
                        "what is two",
                        "what is one"),
                Returning.weakestFirst(state, questions, NOW).stream()
                        .map(Question::text)
                        .toList());
    }

    private static final List<Attempt> GRADED =
            List.of(
                    attempt(1, "whatisone", Grade.EASY, "1:00"),
                    attempt(2, "whatistwo", Grade.GOOD, "1:00"),
                    attempt(
                            "later",
                            Instant.parse("2026-02-25T10:00:00Z"),
                            1,
                            "whatisfive",
                            Grade.EASY,
                            "1:00"),
                    attempt(
                            "same",
                            NOW.wall().minusSeconds(60),
                            1,
                            "whatisfour",
                            Grade.GOOD,
                            "1:00"));

    /// What the grades of an attempt at that question would bring now, from again to easy.
    private static Returns returns(String key, Optional<LocalDate> interview) {
        var sat = new Sat(new Size(120, 36), "notes", NOTE);
        sat.take(new Message.AttemptsRead(new Past(GRADED)));
        interview.ifPresent(day -> sat.take(new Message.InterviewRead(day)));
        var attempt = attempt("now", NOW.wall(), 1, key, Grade.GOOD, "1:00");
        return Returning.after(sat.state(), attempt, NOW);
    }

    private static String told(Returns returns) {
        return String.join(
                ", ",
                returns.grades().stream()
                        .map(one -> (one.when() + " " + one.recall()).strip())
                        .toList());
    }

    @ParameterizedTest
    @CsvSource({
        "whatisthree, '', 'tomorrow, tomorrow, in 2 days, in 8 days', ''",
        "whatistwo, '', 'tomorrow, in 15 days, in 24 days, in 43 days', ''",
        "whatistwo, 2026-03-02, 'tomorrow 88%, interview 99%, interview 99%, interview 100%', ''",
        "whatisthree, 2026-03-09, 'tomorrow 57%, tomorrow 74%, in 2 days 80%, in 8 days 90%', ''",
        "whatisfive, '', 'tomorrow, no change, no change, no change', not due before 5 Mar",
        "whatisfour, '', 'no change, no change, no change, no change', not due before 3 Mar",
        "whatisfive, 2026-03-02, 'tomorrow 92%, no change 93%, no change 93%, no change 93%',"
                + " not due before 2 Mar",
        "whatisfive, 2026-03-01, 'tomorrow, no change, no change, no change',"
                + " due for the interview",
        // A day that is over, or this one, bounds nothing any more.
        "whatisthree, 2026-03-01, 'tomorrow, tomorrow, in 2 days, in 8 days', ''",
        "whatisthree, 2026-02-01, 'tomorrow, tomorrow, in 2 days, in 8 days', ''",
    })
    void a_grade_promises_what_will_happen(
            String key, String interview, String grades, String early) {
        var day = Optional.of(interview).filter(it -> !it.isEmpty()).map(LocalDate::parse);
        var returns = returns(key, day);
        assertEquals(grades, told(returns));
        assertEquals(early, returns.early().map(Returns.Early::whole).orElse(""));
    }

    private static Attempt attempt(int number, String key, Grade grade, String time) {
        return attempt("run", DAY, number, key, grade, time);
    }

    private static Attempt attempt(
            String run, Instant at, int number, String key, Grade grade, String time) {
        return new Attempt(
                run,
                "plan",
                Plan.Mode.TYPED,
                number,
                key,
                key,
                at.plusSeconds(number),
                Duration.ZERO,
                Times.parse(time).orElseThrow(),
                Duration.ZERO,
                Duration.ofMinutes(2),
                Duration.ofMinutes(2),
                Outcome.DONE,
                10,
                "hash",
                Optional.of(grade),
                "notes",
                Optional.empty());
    }
}
