package dev.rehearse.ui;

import dev.rehearse.note.Note;
import dev.rehearse.question.Question;
import dev.rehearse.rehearsal.Attempt;
import dev.rehearse.rehearsal.Cause;
import dev.rehearse.rehearsal.Event;
import dev.rehearse.rehearsal.Moment;
import dev.rehearse.rehearsal.Outcome;
import dev.rehearse.screen.Input;
import dev.rehearse.screen.TextField;

import java.util.Optional;

/// The verbs of a run. Each transition is journalled before it is seen.
final class Running {

    private Running() {}

    static Optional<Session> session(State state) {
        return switch (state.mode()) {
            case Mode.Rehearsing(var session) -> Optional.of(session);
            case Mode.Reviewing reviewing -> Optional.of(reviewing.session());
            case Mode.Summing summing -> Optional.of(summing.session());
            case Mode.Studying _, Mode.Editing _ -> Optional.empty();
        };
    }

    /// The session after an event of its run; shows the screen that the new phase asks for.
    static Step happen(State state, Session session, Event event, Moment now) {
        var run = session.run().after(event, now);
        if (run.equals(session.run())) {
            return Step.of(state);
        }
        var settled =
                state.banner() instanceof Banner.Recovered
                        ? state.withBanner(state.banner().hidden())
                        : state;
        var told = settled.withBanner(Budgeting.told(settled.banner(), run, event, now));
        var next = Screens.of(told, session.withRun(run), now);
        return Step.of(next, new Effect.KeepRunEvent(run.id(), event, now))
                .then(after -> HeldConflicts.ask(after, now));
    }

    static Step begin(State state, Moment now) {
        return with(state, session -> happen(state, session, new Event.Began(), now));
    }

    static Step pause(State state, Moment now) {
        return pause(state, now, new Cause.Asked());
    }

    static Step pause(State state, Moment now, Cause cause) {
        return with(state, session -> happen(state, session, new Event.Paused(cause), now));
    }

    static Step goOn(State state, Moment now) {
        return with(state, session -> happen(state, session, new Event.Resumed(), now));
    }

    static Step lastAnswer(State state, Moment now) {
        return with(
                state,
                session ->
                        Step.of(
                                state.withMode(
                                        new Mode.Rehearsing(
                                                session.withLastShown(!session.lastShown())))));
    }

    /// F8. An empty text skips. Without a stored answer the note is saved at once; with one the
    /// review decides.
    static Step done(State state, Moment now) {
        return with(
                state,
                session ->
                        ComingBack.unlessAsked(
                                state,
                                session,
                                doneEvent(session),
                                now,
                                (after, then) -> with(after, it -> done(after, it, then))));
    }

    private static Step done(State state, Session session, Moment now) {
        if (state.file() instanceof FileState.Saving) {
            return afterSave(state, session, now, "run.done");
        }
        var text = Answers.kept(session.text().text());
        var key = session.draftKey();
        var question = question(state, session);
        boolean writes =
                !text.isBlank() && question.isPresent() && !hasAnswer(state, question.get());
        var written = new Session.Written(session.run().current() + 1, text, writes, "");
        var step = happen(state, session.withWritten(written), doneEvent(session), now);
        if (step.effects().isEmpty()) {
            return step;
        }
        if (question.isEmpty() && !text.isBlank()) {
            return step.then(after -> appendAttempt(after, text))
                    .then(after -> Answers.keepAsDraft(after, now, "its question is gone"));
        }
        // The note first: what the record may have to wait for must not keep the answer out of it.
        var saving =
                writes
                        ? step.then(after -> Answers.write(after, now, key, question.get(), text))
                        : step;
        return saving.then(after -> appendAttempt(after, text))
                .then(after -> Step.of(waitForSave(after, now)));
    }

    private static Event doneEvent(Session session) {
        var text = Answers.kept(session.text().text());
        return text.isBlank()
                ? Event.Done.empty()
                : new Event.Done(session.text().wordCount(), Hashes.of(text));
    }

    /// The review is drawn only when the answer is in the file.
    private static State waitForSave(State state, Moment now) {
        if (!(state.file() instanceof FileState.Saving)) {
            return state;
        }
        return session(state)
                .map(session -> Screens.with(state, session.withSaving(Session.Saving.since(now))))
                .orElse(state);
    }

    /// A run that was cut off between "done" and its save writes the answer now.
    static Step writeWhatIsDone(State state, Moment now) {
        if (!(state.mode() instanceof Mode.Reviewing reviewing)) {
            return Step.of(state);
        }
        var session = reviewing.session();
        int index = session.run().current();
        var key = session.draftKey(index);
        var text = session.written(index + 1).text();
        var question = question(state, key);
        boolean writes =
                !text.isBlank() && question.isPresent() && !hasAnswer(state, question.get());
        return writes
                ? Answers.write(state, now, key, question.get(), text)
                        .then(after -> Step.of(waitForSave(after, now)))
                : Step.of(state);
    }

    /// Two saves of one run are never under way at once: the second verb waits for the first.
    private static Step afterSave(State state, Session session, Moment now, String action) {
        var key = new Input.Pressed(state.keymap().byId(action).keys().getFirst());
        var waiting = session.withSaving(Session.Saving.since(now).with(key));
        return Step.of(Screens.with(state, waiting));
    }

    private static Step appendAttempt(State state, String text) {
        var session = session(state).orElseThrow();
        var attempt = here(state, session.run().lastAttempt().orElseThrow());
        return Step.of(
                state.withPast(state.past().with(attempt.in(session.notePath()))),
                new Effect.AppendAttempt(session.notePath(), attempt, text));
    }

    /// With the day that it is where the person is.
    static Attempt here(State state, Attempt attempt) {
        return attempt.at(state.preferences().zone());
    }

    static Step skip(State state, Moment now) {
        return with(
                state,
                session -> {
                    var text = session.text().text();
                    int number = session.run().current() + 1;
                    var written = new Session.Written(number, text, false, "");
                    return happen(state, session.withWritten(written), new Event.Skipped(), now)
                            .then(after -> appendAttempt(after, ""));
                });
    }

    /// Ends the whole run: what was written stays as a draft, the note as it was.
    static Step stop(State state, Moment now) {
        return with(
                state,
                session -> {
                    boolean nothingDone = session.run().attempts().isEmpty();
                    var step =
                            happen(state, session, new Event.Stopped(), now)
                                    .and(new Effect.CloseRun(session.run().id()));
                    var stopped =
                            nothingDone
                                    ? step.then(after -> Step.of(atQuestion(after, session)))
                                    : step;
                    return stopped.then(after -> Step.of(after.withNotice(stopped(session, now))));
                });
    }

    private static Notice stopped(Session session, Moment now) {
        return Notice.at(
                now, session.text().isEmpty() ? "stopped" : "stopped, the text is a draft");
    }

    private static State atQuestion(State state, Session session) {
        var study = Stepping.toStudy(state);
        return question(study, session)
                .map(question -> Moving.toLine(study, question.line()))
                .orElse(study);
    }

    /// The question goes on with its clock and its text as they were. An answer that this done
    /// wrote into the note leaves it again.
    static Step undoDone(State state, Moment now) {
        return with(state, session -> undoDone(state, session, now));
    }

    private static Step undoDone(State state, Session session, Moment now) {
        var attempt = lastDone(session);
        if (attempt.isEmpty()) {
            return Step.of(state);
        }
        if (state.file() instanceof FileState.Saving) {
            return afterSave(state, session, now, "run.undo");
        }
        int number = attempt.get().number();
        var written = written(state, session, attempt.get());
        var text =
                written.text().isEmpty()
                        ? Drafts.textOf(state, session.draftKey(number - 1)).text()
                        : written.text();
        var run = session.run().after(new Event.DoneUndone(), now);
        if (run.equals(session.run())) {
            return Step.of(state.withNotice(Notice.at(now, "the run is over")));
        }
        var back = session.withRun(run).withText(TextField.of(text).documentEnd(false));
        var key = back.draftKey();
        var question = question(state, back);
        var undone =
                Step.of(
                        state.withPast(state.past().without(attempt.get()))
                                .withBanner(state.banner().hidden())
                                .withMode(new Mode.Rehearsing(back)),
                        new Effect.KeepRunEvent(run.id(), new Event.DoneUndone(), now));
        var append = new Effect.AppendUndo(session.notePath(), attempt.get());
        var step =
                text.isEmpty()
                        ? undone
                        : undone.then(after -> Drafts.keep(after, now, key, back.text()));
        if (question.isEmpty() || !written.inNote()) {
            return step.and(append);
        }
        var undo = key.ofUndo();
        var before = written.before();
        return step.then(after ->
                        before.isEmpty()
                                ? Answers.delete(after, now, undo, question.get())
                                : Answers.write(after, now, undo, question.get(), before))
                .and(append)
                .then(after -> Step.of(waitForSave(after, now)));
    }

    /// What was written for this attempt. A run that was cut off since has forgotten it; the note
    /// tells when it holds that very text.
    static Session.Written written(State state, Session session, Attempt attempt) {
        var written = session.written(attempt.number());
        if (!written.text().isEmpty()) {
            return written;
        }
        return question(state, session.draftKey(attempt.number() - 1))
                .map(q -> Answers.stored(state.open().orElseThrow().note(), q))
                .filter(stored -> Hashes.of(stored).equals(attempt.hash()))
                .map(stored -> new Session.Written(attempt.number(), stored, true, ""))
                .orElse(written);
    }

    static Optional<Attempt> lastDone(Session session) {
        return session.run().lastAttempt().filter(attempt -> attempt.outcome() != Outcome.STOPPED);
    }

    /// The question of the run as the note has it now; gone when the note lost it.
    static Optional<Question> question(State state, Session session) {
        return question(state, session.draftKey());
    }

    static Optional<Question> question(State state, DraftKey key) {
        return state.open()
                .filter(open -> open.path().equals(key.notePath()))
                .flatMap(open -> Answers.find(open.note(), key.questionKey()));
    }

    static boolean hasAnswer(State state, Question question) {
        return state.open().map(OpenNote::note).flatMap(n -> answer(n, question)).isPresent();
    }

    private static Optional<String> answer(Note note, Question question) {
        return note.answer(question).map(a -> a.text()).filter(text -> !text.isBlank());
    }

    static boolean isOn(State state) {
        return state.mode() instanceof Mode.Rehearsing;
    }

    interface OfSession {
        Step on(Session session);
    }

    static Step with(State state, OfSession verb) {
        return session(state).map(verb::on).orElse(Step.of(state));
    }
}
