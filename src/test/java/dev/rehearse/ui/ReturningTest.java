package dev.rehearse.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.rehearse.note.Question;
import dev.rehearse.rehearsal.Attempt;
import dev.rehearse.rehearsal.Grade;
import dev.rehearse.rehearsal.Moment;
import dev.rehearse.rehearsal.Outcome;
import dev.rehearse.rehearsal.Past;
import dev.rehearse.rehearsal.Plan;
import dev.rehearse.rehearsal.Times;
import dev.rehearse.screen.Size;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;
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

    private static Attempt attempt(int number, String key, Grade grade, String time) {
        return new Attempt(
                "run",
                "plan",
                Plan.Mode.TYPED,
                number,
                key,
                key,
                DAY.plusSeconds(number),
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
