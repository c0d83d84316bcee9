package dev.rehearse.ui;

import dev.rehearse.learning.Feedback;
import dev.rehearse.note.Knowledge;
import dev.rehearse.question.Question;
import dev.rehearse.rehearsal.Speech;
import dev.rehearse.ui.review.Contrast;
import dev.rehearse.ui.review.ReviewChoice;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/// What is said of the answer under review. It takes longer than a frame may, so it is reckoned
/// when the review begins, and again only when what it speaks of is another.
///
/// @param feedback none while the note does not ask the question, nor of what was said aloud
record Appraisal(Subject subject, List<Feedback> feedback, Contrast contrast) {
    static final Appraisal NONE = new Appraisal(Subject.NONE, List.of(), Contrast.NONE);

    /// All that it depends on.
    ///
    /// @param stored the answer that this one may replace, empty when there is none
    /// @param material what the note says
    record Subject(
            String question,
            String text,
            String stored,
            String material,
            Duration budget,
            Speech speech) {
        static final Subject NONE = new Subject("", "", "", "", Duration.ZERO, Speech.USUAL);
    }

    /// After every message: the same one as long as its subject is the same.
    static Step follow(State state) {
        if (!(state.mode() instanceof Mode.Reviewing reviewing)) {
            return Step.of(state);
        }
        var subject = subject(state, reviewing.session(), reviewing.choice());
        return subject.equals(reviewing.appraisal().subject())
                ? Step.of(state)
                : Step.of(state.withMode(reviewing.with(of(subject))));
    }

    private static Appraisal of(Subject subject) {
        var feedback =
                subject.question().isEmpty()
                        ? List.<Feedback>of()
                        : List.of(
                                Feedback.of(
                                        subject.question(),
                                        subject.text(),
                                        subject.material(),
                                        subject.budget(),
                                        subject.speech()));
        var contrast =
                subject.stored().isEmpty()
                        ? Contrast.NONE
                        : Contrast.of(subject.stored(), subject.text());
        return new Appraisal(subject, feedback, contrast);
    }

    private static Subject subject(State state, Session session, ReviewChoice choice) {
        var run = session.run();
        var attempt = run.attempt(run.current());
        var question = Running.question(state, session.draftKey());
        var stored =
                question.map(q -> Answers.stored(state.open().orElseThrow().note(), q)).orElse("");
        var written =
                attempt.map(a -> session.written(a.number()).text()).filter(t -> !t.isEmpty());
        // After a cut the text of this answer is known from the note alone.
        var text = written.orElse(choice.hasStored() ? session.text().text() : stored);
        return subject(state, session, run.current(), text, choice.hasStored() ? stored : "");
    }

    /// Of a question of a run, whatever is in front.
    ///
    /// @param text what was answered
    /// @param last the answer before it, empty when there was none
    static Appraisal of(State state, Session session, int index, String text, String last) {
        return of(subject(state, session, index, text, last));
    }

    private static Subject subject(
            State state, Session session, int index, String text, String last) {
        var question = Running.question(state, session.draftKey(index));
        return new Subject(
                session.isSpoken() ? "" : question.map(Question::text).orElse(""),
                text,
                last,
                material(state, question),
                session.run().budget(index),
                state.preferences().speech());
    }

    private static String material(State state, Optional<Question> question) {
        return question.map(asked -> Knowledge.of(state.open().orElseThrow().note(), asked))
                .orElse("");
    }
}
