package dev.rehearse.ui;

import dev.rehearse.question.Question;
import dev.rehearse.rehearsal.Direction;
import dev.rehearse.rehearsal.Speech;
import dev.rehearse.rehearsal.Times;

import java.time.Duration;

/// `31 words 0:13 aloud`, and whether that is too long.
final class Words {

    private Words() {}

    static String count(int words) {
        return words == 1 ? "1 word" : words + " words";
    }

    static Duration time(dev.rehearse.screen.Words words, Speech speech) {
        return speech.aloud(new Speech.Count(words.spaced(), words.characters()));
    }

    /// `0:13 aloud`, and how much that is over the budget.
    static String aloud(Duration time, Duration budget) {
        var aloud = Times.text(time) + " aloud";
        return isLong(time, budget) ? aloud + ", over " + Times.text(time.minus(budget)) : aloud;
    }

    static boolean isLong(Duration time, Duration budget) {
        return time.compareTo(budget) > 0;
    }

    static String fact(String text, Speech speech, Duration budget) {
        var words = dev.rehearse.screen.Words.in(text);
        return count(words.total()) + "   " + aloud(time(words, speech), budget);
    }

    /// The time of a question outside a run.
    static Duration budget(State state, Question question) {
        var direction =
                switch (question.direction()) {
                    case ANSWER -> Direction.ANSWER;
                    case ASK -> Direction.ASK;
                };
        return question.timeHint().orElse(state.preferences().times(direction).each());
    }
}
