package dev.rehearse.ui;

import dev.rehearse.learning.Feedback;
import dev.rehearse.learning.Story;
import dev.rehearse.rehearsal.Attempt;
import dev.rehearse.rehearsal.Direction;
import dev.rehearse.rehearsal.Moment;
import dev.rehearse.rehearsal.Split;
import dev.rehearse.rehearsal.Times;
import dev.rehearse.screen.TextField;
import dev.rehearse.ui.frame.Footer;
import dev.rehearse.ui.review.Contrast;
import dev.rehearse.ui.review.Returns;
import dev.rehearse.ui.review.ReviewChoice;
import dev.rehearse.ui.review.ReviewPicture;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The review of the answer just given.
final class ReviewPictures {

    private ReviewPictures() {}

    static ReviewPicture of(State state, Mode.Reviewing reviewing, Moment now) {
        var session = reviewing.session();
        var choice = reviewing.choice();
        return of(
                state,
                session,
                session.run().current(),
                reviewing.appraisal(),
                choice,
                Bars.footer(state, now),
                false,
                reviewing.top(),
                now);
    }

    /// An answer of a run that is over: nothing is left to be chosen.
    static ReviewPicture of(State state, Session session, Reread reread, Moment now) {
        var grade = session.run().attempt(reread.index()).flatMap(Attempt::grade);
        boolean two = !reread.appraisal().subject().stored().isEmpty();
        var choice = new ReviewChoice(two, ReviewChoice.Answer.KEEP, grade, !reread.last());
        return of(
                state,
                session,
                reread.index(),
                reread.appraisal(),
                choice,
                Rereading.footer(state, two, now),
                true,
                reread.top(),
                now);
    }

    private static ReviewPicture of(
            State state,
            Session session,
            int index,
            Appraisal appraisal,
            ReviewChoice choice,
            Footer footer,
            boolean settled,
            int top,
            Moment now) {
        var run = session.run();
        var attempt = run.attempt(index);
        var subject = appraisal.subject();
        var contrast = session.plain() ? Contrast.NONE : appraisal.contrast();
        return new ReviewPicture(
                Bars.top(state, now),
                footer,
                run.plan().items().get(index).text(),
                under(session, index, state),
                RunPictures.clock(state, run, index, now),
                attempt.map(a -> Times.text(a.answer())).orElse(""),
                attempt.map(a -> against(state, session, a)).orElse(List.of()),
                choice.hasStored()
                        ? side(state, subject, subject.stored(), contrast.gone(), contrast)
                        : ofNote(state, session, index),
                session.isSpoken()
                        ? spoken(subject.text(), known(state, session, index))
                        : side(state, subject, subject.text(), contrast.come(), contrast),
                appraisal.feedback().stream().flatMap(it -> remarks(it).stream()).toList(),
                attempt.map(a -> Returning.after(state, a, now)).orElse(Returns.NONE),
                choice,
                settled,
                top);
    }

    /// What the answer's words say, where the note has terms on the subject.
    private static List<ReviewPicture.Remark> remarks(Feedback feedback) {
        if (feedback.used().isEmpty() && feedback.leftOut().isEmpty()) {
            return List.of();
        }
        var longest = feedback.longest();
        var rows = new ArrayList<ReviewPicture.Remark>();
        rows.add(new ReviewPicture.Remark("used", terms(feedback.used())));
        rows.add(new ReviewPicture.Remark("left out", terms(feedback.leftOut())));
        rows.add(new ReviewPicture.Remark("", ""));
        if (feedback.isOverBudget()) {
            var over = Times.difference(feedback.aloud(), feedback.budget());
            rows.add(new ReviewPicture.Remark("aloud", Times.text(feedback.aloud()) + ", " + over));
        }
        rows.add(
                new ReviewPicture.Remark(
                        "longest",
                        "sentence " + longest.sentence() + ", " + Words.count(longest.words())));
        rows.add(new ReviewPicture.Remark("fillers", counted(feedback.fillers())));
        if (!feedback.hedges().isEmpty()) {
            rows.add(new ReviewPicture.Remark("hedges", counted(feedback.hedges())));
        }
        if (feedback.story() instanceof Story.Told(var present, var missing)
                && !missing.isEmpty()) {
            var parts = missing.stream().map(Story.Part::word).toList();
            rows.add(new ReviewPicture.Remark("story", "no " + String.join(", no ", parts)));
        }
        return rows;
    }

    private static String terms(List<String> terms) {
        return terms.isEmpty() ? "none" : String.join("   ", terms);
    }

    private static String counted(List<Feedback.Counted> found) {
        return found.isEmpty()
                ? "none"
                : String.join(
                        "   ",
                        found.stream().map(one -> one.phrase() + " " + one.count()).toList());
    }

    private static String under(Session session, int index, State state) {
        var item = session.run().plan().items().get(index);
        var who = item.direction() == Direction.ASK ? "you ask" : "you answer";
        return Running.question(state, session.draftKey(index))
                .filter(question -> !question.sectionPath().isEmpty())
                .map(question -> who + "   ·   " + question.sectionPath().getLast())
                .orElse(who);
    }

    /// Nobody wrote down what was said: the stored answer stands there to be compared.
    private static ReviewPicture.Side spoken(String stored, String known) {
        if (!stored.isEmpty()) {
            return ReviewPicture.Side.of("said aloud, this one is stored", stored);
        }
        return known.isEmpty()
                ? ReviewPicture.Side.of("said aloud, none is stored", "")
                : ReviewPicture.Side.of("said aloud, the note says this", known);
    }

    /// Beside a first answer, what the note itself says: it is there to grade oneself by.
    private static ReviewPicture.Side ofNote(State state, Session session, int index) {
        var known = session.isSpoken() ? "" : known(state, session, index);
        return known.isEmpty()
                ? ReviewPicture.Side.NONE
                : ReviewPicture.Side.of(Words.count(TextField.of(known).wordCount()), known);
    }

    private static String known(State state, Session session, int index) {
        return Running.question(state, session.draftKey(index))
                .map(question -> Answers.known(state.open().orElseThrow().note(), question))
                .orElse("");
    }

    private static ReviewPicture.Side side(
            State state,
            Appraisal.Subject subject,
            String text,
            List<ReviewPicture.Span> changed,
            Contrast contrast) {
        var facts = Words.fact(text, state.preferences().speech(), subject.budget());
        return new ReviewPicture.Side(facts, text, changed, contrast.rewritten());
    }

    private static List<ReviewPicture.Against> against(
            State state, Session session, Attempt attempt) {
        var split =
                Summing.before(state, session)
                        .split(attempt.questionKey(), attempt.answer(), attempt.budget());
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
