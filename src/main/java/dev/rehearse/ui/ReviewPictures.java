package dev.rehearse.ui;

import dev.rehearse.rehearsal.Attempt;
import dev.rehearse.rehearsal.Direction;
import dev.rehearse.rehearsal.Moment;
import dev.rehearse.rehearsal.Split;
import dev.rehearse.rehearsal.Times;
import dev.rehearse.ui.review.ReviewChoice;
import dev.rehearse.ui.review.ReviewPicture;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The review of the answer just given.
final class ReviewPictures {

    private ReviewPictures() {}

    static ReviewPicture of(State state, Session session, ReviewChoice choice, Moment now) {
        var run = session.run();
        int index = run.current();
        var attempt = run.attempt(index);
        var question = Running.question(state, session.draftKey(index));
        var stored =
                question.map(q -> Answers.stored(state.open().orElseThrow().note(), q)).orElse("");
        var written =
                attempt.map(a -> session.written(a.number()).text()).filter(t -> !t.isEmpty());
        // After a cut the text of this answer is known from the note alone.
        var text = written.orElse(choice.hasStored() ? session.text().text() : stored);
        return new ReviewPicture(
                Bars.top(state, now),
                Bars.footer(state, now),
                run.item().text(),
                under(session, state),
                RunPictures.clock(state, run, now),
                attempt.map(a -> Times.text(a.answer())).orElse(""),
                attempt.map(a -> against(state, a)).orElse(List.of()),
                choice.hasStored() ? side(state, stored) : ReviewPicture.Side.NONE,
                side(state, text),
                List.of(),
                attempt.map(a -> Returning.after(state, a, now)).orElse(List.of()),
                choice);
    }

    private static String under(Session session, State state) {
        var who = session.run().item().direction() == Direction.ASK ? "you ask" : "you answer";
        return Running.question(state, session.draftKey(session.run().current()))
                .filter(question -> !question.sectionPath().isEmpty())
                .map(question -> who + "   ·   " + question.sectionPath().getLast())
                .orElse(who);
    }

    private static ReviewPicture.Side side(State state, String text) {
        return ReviewPicture.Side.of(Words.fact(text, state.preferences().wordsPerMinute()), text);
    }

    private static List<ReviewPicture.Against> against(State state, Attempt attempt) {
        var split = state.past().split(attempt);
        var rows = new ArrayList<ReviewPicture.Against>();
        rows.add(row("plan", attempt.budget(), split));
        add(rows, "last", split.last(), split);
        add(rows, "median", split.median(), split);
        add(rows, "best", split.best(), split);
        return rows;
    }

    private static void add(
            List<ReviewPicture.Against> rows, String label, Optional<Duration> time, Split split) {
        time.ifPresent(t -> rows.add(row(label, t, split)));
    }

    private static ReviewPicture.Against row(String label, Duration other, Split split) {
        return new ReviewPicture.Against(
                label, Times.text(other), Times.difference(split.time(), other));
    }
}
