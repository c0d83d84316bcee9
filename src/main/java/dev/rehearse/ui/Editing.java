package dev.rehearse.ui;

import dev.rehearse.question.Question;
import dev.rehearse.rehearsal.Moment;
import dev.rehearse.screen.TextField;

/// The answer editor outside a run. It opens on the stored answer, or on a newer draft of it, with
/// the caret at the end; leaving it saves.
final class Editing {

    private Editing() {}

    static Step open(State state, Moment now) {
        var study = Stepping.toStudy(state);
        return study.open()
                .flatMap(OpenNote::question)
                .map(question -> open(study, now, question))
                .orElse(Step.of(state));
    }

    static Step open(State state, Moment now, Question question) {
        var stored = state.open().map(open -> Answers.stored(open.note(), question)).orElse("");
        var shown =
                state.banner() instanceof Banner.Recovered
                        ? state.withBanner(new Banner.None())
                        : state;
        var draft = Drafts.besides(state, question, stored);
        if (draft.isEmpty()) {
            var text = TextField.of(stored).documentEnd(false);
            return Step.of(shown.withMode(Mode.Editing.of(question, stored, text)));
        }
        return Step.of(
                stored.isEmpty()
                        ? drafted(
                                shown,
                                question,
                                stored,
                                TextField.of(draft.get().text()),
                                draft.get())
                        : ofTwo(shown, now, question, stored, draft.get()));
    }

    /// The note and a draft differ. The newer one is shown; undo brings the other.
    private static State ofTwo(
            State state, Moment now, Question question, String stored, Message.Draft draft) {
        var zone = state.preferences().zone();
        if (Drafts.isOlder(state, draft)) {
            var moment = Dates.moment(draft.at(), now.wall(), zone);
            var text = TextField.of(draft.text()).replaceAll(stored).documentEnd(false);
            var says = new Banner.Another("There is an older draft, of " + moment);
            return state.withMode(Mode.Editing.of(question, stored, text))
                    .withBanner(state.banner().then(says));
        }
        var since = Dates.since(draft.at(), now.wall(), zone);
        var text = TextField.of(stored).replaceAll(draft.text());
        var says = new Banner.Another("The note holds another answer. This is a draft of " + since);
        return drafted(state, question, stored, text, draft).withBanner(state.banner().then(says));
    }

    private static State drafted(
            State state, Question question, String stored, TextField text, Message.Draft draft) {
        return state.withMode(Mode.Editing.of(question, stored, text.documentEnd(false)))
                .withFile(new FileState.Drafted(draft.at()));
    }

    static Step save(State state, Moment now) {
        if (!(state.mode() instanceof Mode.Editing editing)) {
            return Step.of(state, new Effect.TryAgain());
        }
        if (Interviewing.isOn(editing)) {
            return Interviewing.kept(state, now);
        }
        var text = Answers.kept(editing.text().text());
        if (text.equals(editing.stored())) {
            boolean chosen = state.banner() instanceof Banner.Another;
            var said = state.withNotice(Notice.at(now, "saved")).withBanner(settled(state));
            return editing.isAsOpened() && !chosen
                    ? Step.of(said)
                    : Drafts.dropAll(said, editing.question());
        }
        var theirs =
                state.open()
                        .map(open -> Answers.stored(open.note(), editing.question()))
                        .orElse(editing.stored());
        if (!theirs.equals(editing.stored()) && !theirs.equals(text)) {
            return conflict(state, now, editing.question().key(), theirs);
        }
        if (text.isBlank()) {
            return Step.of(state.withPopup(askToDelete(editing)));
        }
        return Answers.write(
                state, now, Drafts.key(state, editing.question()), editing.question(), text);
    }

    /// Of two texts one is in the note now.
    static Banner settled(State state) {
        return switch (state.banner()) {
            case Banner.Another _,
                    Banner.Recovered _,
                    Banner.Interviewed _,
                    Banner.ChangedOutside _ ->
                    new Banner.None();
            case Banner other -> other;
        };
    }

    /// Another program wrote this very answer meanwhile. Nothing is written before the person says
    /// which is kept; later, in the editor, undo brings their text, and saving once more, which is
    /// then meant, writes this one.
    static Step conflict(State state, Moment now, String questionKey, String theirs) {
        return state.mode() instanceof Mode.Editing editing
                        && editing.question().key().equals(questionKey)
                ? conflict(state, now, editing, theirs)
                : Answers.keepAsDraft(state, now, "this answer too");
    }

    private static Step conflict(State state, Moment now, Mode.Editing editing, String theirs) {
        var mine = editing.text().text();
        var both = editing.text().replaceAll(theirs).replaceAll(mine).documentEnd(false);
        var against = editing.withText(both).withStored(theirs).asOpened();
        return Answers.keepAsDraft(state.withMode(against), now, "this answer too")
                .then(after -> Conflicts.open(after, now, against, theirs));
    }

    /// The same for a text whose editor was left already: it opens again, for both to be seen.
    static Step conflict(
            State state, Moment now, Question question, Effect.Answered mine, String theirs) {
        boolean left =
                state.mode() instanceof Mode.Studying
                        && state.popup() instanceof Popup.None
                        && mine.draft().equals(Drafts.key(state, question));
        if (!left || mine.text().isBlank()) {
            return conflict(state, now, question.key(), theirs);
        }
        return conflict(
                state, now, Mode.Editing.of(question, theirs, TextField.of(mine.text())), theirs);
    }

    /// Saves what changed and goes back to the note. A draft that was only looked at stays one, and
    /// so does a text that another program's stands against.
    static Step close(State state, Moment now) {
        if (state.mode() instanceof Mode.Editing talk && Interviewing.isOn(talk)) {
            return Interviewing.end(state, now, talk);
        }
        if (state.mode() instanceof Mode.Editing editing && editing.isAsOpened()) {
            return withoutEcho(state, editing).then(after -> leave(after, now));
        }
        return save(state, now)
                .then(after ->
                        after.popup() instanceof Popup.None && !isAgainst(after)
                                ? leave(after, now)
                                : Step.of(after));
    }

    /// Typing and taking it back has journalled what the note says anyway.
    private static Step withoutEcho(State state, Mode.Editing editing) {
        var own = Drafts.key(state, editing.question());
        return Drafts.textOf(state, own).text().equals(editing.stored())
                ? Drafts.drop(state, own)
                : Step.of(state);
    }

    private static boolean isAgainst(State state) {
        return state.banner() instanceof Banner.ChangedOutside
                && state.mode() instanceof Mode.Editing editing
                && editing.isAsOpened();
    }

    static Step leave(State state, Moment now) {
        if (state.mode() instanceof Mode.Editing editing
                && editing.around() instanceof Mode.Editing.Around.Review(var session)) {
            return Reviewing.goOn(state, session, now);
        }
        return Step.of(Stepping.toStudy(state));
    }

    private static Popup askToDelete(Mode.Editing editing) {
        return Popup.ask(
                "Delete this answer?",
                "The text is empty. The heading of the answer would go from the note too.",
                "Delete",
                "Keep the old one",
                (state, now) ->
                        Answers.delete(
                                        state,
                                        now,
                                        Drafts.key(state, editing.question()),
                                        editing.question())
                                .then(after -> leave(after, now)),
                (state, now) ->
                        Drafts.dropAll(state.withFile(new FileState.Same()), editing.question())
                                .then(after -> leave(after, now)));
    }
}
