package dev.rehearse.ui;

import dev.rehearse.question.Question;
import dev.rehearse.rehearsal.Moment;
import dev.rehearse.screen.TextField;
import dev.rehearse.ui.conflict.ConflictWindow;
import dev.rehearse.ui.review.ReviewChoice;

import java.util.List;
import java.util.Optional;

/// An answer of a run that another program wrote too. While a clock runs nobody is asked, since the
/// next key is meant for the answer that is being written: it waits for a review or the end.
final class HeldConflicts {

    private HeldConflicts() {}

    /// The draft is in the journal; the run goes on.
    static Step hold(State state, Moment now, Session session, Effect.Answered mine) {
        var held = Screens.with(state, session.holding(mine));
        boolean later = !(held.mode() instanceof Mode.Reviewing);
        var why = later ? "an answer of this run; both come in the review" : "this answer too";
        return Answers.keepAsDraft(held, now, why);
    }

    /// Asks about the first one that still stands against another, where no clock runs.
    static Step ask(State state, Moment now) {
        boolean mayAsk =
                (state.mode() instanceof Mode.Reviewing || state.mode() instanceof Mode.Summing)
                        && state.popup() instanceof Popup.None;
        var session = Running.session(state);
        if (!mayAsk || session.isEmpty() || session.get().held().isEmpty()) {
            return Step.of(state);
        }
        var mine = session.get().held().getFirst();
        var theirs = theirs(state, mine);
        if (theirs.isEmpty()) {
            return later(state, now, mine);
        }
        var zone = state.preferences().zone();
        var window =
                ConflictWindow.of(
                        mine.question(),
                        mine.text(),
                        Dates.time(mine.at(), zone),
                        theirs.get(),
                        Dates.time(now.wall(), zone));
        return Step.of(state.withPopup(new Popup.Conflict(window, List.of(mine))));
    }

    /// What the note holds in its place now.
    private static Optional<String> theirs(State state, Effect.Answered mine) {
        return question(state, mine)
                .map(question -> Answers.stored(state.open().orElseThrow().note(), question))
                .filter(stored -> !stored.isEmpty() && !stored.equals(mine.text()));
    }

    private static Optional<Question> question(State state, Effect.Answered mine) {
        return Running.question(state, mine.draft());
    }

    /// It stays a draft, and the next one is asked about.
    static Step later(State state, Moment now, Effect.Answered mine) {
        return ask(let(state, mine), now);
    }

    private static State let(State state, Effect.Answered mine) {
        return Running.session(state)
                .map(session -> Screens.with(state, session.without(mine)))
                .orElse(state);
    }

    static Step write(State state, Moment now, Effect.Answered mine, ConflictWindow window) {
        var question = question(state, mine);
        if (window.keep() == ConflictWindow.Keep.THEIRS || question.isEmpty()) {
            return later(state, now, mine);
        }
        var settled = let(state, mine).withBanner(Editing.settled(state));
        return Answers.write(
                        wrote(settled, mine, window),
                        now,
                        mine.draft(),
                        question.get(),
                        window.kept())
                .then(after -> ask(after, now));
    }

    /// Undoing "done" later brings back what they wrote.
    private static State wrote(State state, Effect.Answered mine, ConflictWindow window) {
        return Running.session(state)
                .map(session -> {
                    var next = session;
                    for (var one : session.written()) {
                        if (session.draftKey(one.number() - 1).equals(mine.draft())) {
                            next =
                                    next.withWritten(
                                            new Session.Written(
                                                    one.number(),
                                                    window.kept(),
                                                    true,
                                                    window.theirs()));
                        }
                    }
                    return settled(Screens.with(state, next), mine);
                })
                .orElse(state);
    }

    /// Its own review has nothing left to choose.
    private static State settled(State state, Effect.Answered mine) {
        return state.mode() instanceof Mode.Reviewing reviewing
                        && reviewing.session().draftKey().equals(mine.draft())
                ? state.withMode(reviewing.with(ReviewChoice.first(false)))
                : state;
    }

    /// What would be kept, in the editor; a review waits behind it, a run that is over does not.
    static Step edit(State state, Moment now, Effect.Answered mine, ConflictWindow window) {
        var question = question(state, mine);
        var session = Running.session(state).map(one -> one.without(mine));
        if (question.isEmpty() || session.isEmpty()) {
            return later(state, now, mine);
        }
        var step =
                state.mode() instanceof Mode.Summing
                        ? Summing.leave(state)
                        : Step.of(Screens.with(state, session.get()));
        Mode.Editing.Around around =
                state.mode() instanceof Mode.Summing
                        ? new Mode.Editing.Around.Note()
                        : new Mode.Editing.Around.Review(session.get());
        var text = TextField.of(window.kept()).documentEnd(false);
        var editing = new Mode.Editing(question.get(), window.theirs(), "", text, around);
        return step.then(after ->
                        Drafts.keep(
                                after.withMode(editing),
                                now,
                                Drafts.key(after, question.get()),
                                text))
                .then(after -> Drafts.drop(after, mine.draft()));
    }
}
