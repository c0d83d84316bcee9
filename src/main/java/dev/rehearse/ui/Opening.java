package dev.rehearse.ui;

import dev.rehearse.note.Note;
import dev.rehearse.question.Question;
import dev.rehearse.rehearsal.Moment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What the disk says: notes that were read, changed, saved, or not.
final class Opening {

    private Opening() {}

    /// A note that comes late does not take the place of the one that is being answered.
    static Step opened(State state, Message.NoteOpened opened) {
        if (!state.notes().isEmpty() && !(state.mode() instanceof Mode.Studying)) {
            return Step.of(state);
        }
        var entry =
                state.notebook().entries().stream()
                        .filter(e -> e.path().equals(opened.path()))
                        .findFirst();
        var fileName = entry.map(Notebook.Entry::fileName).orElse(opened.path());
        var note = opened.note();
        boolean asks = opened.permission() == Message.Permission.ASK;
        var open = OpenNote.first(opened.path(), fileName, note).withAsks(asks);
        var placed = opened.line() > 1 ? open.withCaret(Moving.within(note, opened.line())) : open;
        var reason =
                note.readOnlyReason()
                        .orElse(
                                opened.permission() == Message.Permission.READ_ONLY
                                        ? "you may not write here"
                                        : "");
        var hidden = state.banner().hidden();
        var known = asks ? hidden.then(new Banner.Linked(opened.path())) : hidden;
        var banner = reason.isEmpty() ? known : known.then(new Banner.ReadOnly(reason));
        FileState file = reason.isEmpty() ? new FileState.Same() : new FileState.ReadOnly(reason);
        var next = state.withOpen(placed).withBanner(banner).withFile(file);
        var shown = Scrolling.around(counted(next, opened.path(), note));
        return banner instanceof Banner.NotSaved(var path, var why)
                        && path.equals(opened.path())
                        && reason.isEmpty()
                ? Step.of(shown.withFile(new FileState.NotSaved(why)), new Effect.TryAgain())
                : Step.of(shown);
    }

    /// Its sections and questions come to what is on the screen already.
    static Step read(State state, Message.NoteRead read) {
        return state.open()
                .filter(open -> open.note() == read.unread())
                .map(open -> {
                    var known = state.withOpen(open.withRead(read.note()));
                    return Step.of(Scrolling.follow(counted(known, read.path(), read.note())));
                })
                .orElse(Step.of(state));
    }

    static State counted(State state, String path, Note note) {
        if (!note.isRead()) {
            return state;
        }
        return state.withNotebook(
                state.notebook()
                        .withCount(path, note.coverage().answered(), note.coverage().all()));
    }

    /// Another program wrote the file: the fresh text is shown at the same place.
    static Step changed(State state, Moment now, String path, Note note) {
        return state.open()
                .filter(open -> open.path().equals(path))
                .map(open -> {
                    var fresh = counted(state.withOpen(open.withNote(note)), path, note);
                    var next = refreshed(withoutChange(fresh), now);
                    return Step.of(Scrolling.follow(next).withNotice(Notice.at(now, "read again")));
                })
                .orElse(Step.of(state));
    }

    /// An editor that shows the stored answer untouched shows the new one.
    private static State refreshed(State state, Moment now) {
        if (!(state.mode() instanceof Mode.Editing editing)
                || Interviewing.isOn(editing)
                || !editing.text().text().equals(editing.stored())) {
            return state;
        }
        return Running.question(state, Drafts.key(state, editing.question()))
                .map(question -> Editing.open(state, now, question).state())
                .map(next ->
                        next.mode() instanceof Mode.Editing fresh
                                ? next.withMode(fresh.within(editing.around()))
                                : next)
                .orElse(state);
    }

    private static State withoutChange(State state) {
        return state.banner() instanceof Banner.ChangedOutside
                ? state.withBanner(new Banner.None())
                : state;
    }

    static Step held(State state, String path, String by) {
        return Step.of(
                isOpen(state, path)
                        ? state.withFile(new FileState.ReadOnly(by))
                                .withBanner(state.banner().then(new Banner.ReadOnly(by)))
                        : state);
    }

    static Step free(State state, Moment now, String path) {
        if (!isOpen(state, path)) {
            return Step.of(state);
        }
        var banner = state.banner() instanceof Banner.ReadOnly ? new Banner.None() : state.banner();
        FileState file =
                state.file() instanceof FileState.ReadOnly ? new FileState.Same() : state.file();
        return Step.of(
                state.withBanner(banner)
                        .withFile(file)
                        .withNotice(Notice.at(now, "the other window was left: yours to write")));
    }

    private static boolean isOpen(State state, String path) {
        return state.open().filter(open -> open.path().equals(path)).isPresent();
    }

    static Step failed(State state, Moment now, String path, String why) {
        boolean ours = isOpen(state, path);
        return Step.of(
                ours
                        ? state.withBanner(state.banner().then(new Banner.ChangedOutside(why)))
                        : state.withNotice(Notice.at(now, why)));
    }

    /// What the person decided while the save was on its way stays.
    static Step saved(State state, Moment now, Message.Saved saved) {
        var why = saved.why();
        var note =
                state.open()
                        .map(open -> saved.note().with(open.note().overrides()))
                        .orElse(saved.note());
        var next =
                state.open()
                        .filter(open -> open.path().equals(saved.path()))
                        .map(open ->
                                counted(state.withOpen(open.withNote(note)), saved.path(), note))
                        .orElse(state)
                        .withFile(new FileState.Saved(now.wall()))
                        .withNotice(Notice.at(now, Answers.said(state, now, why)));
        next =
                next.withBanner(Editing.settled(next))
                        .withSaved(List.of(why))
                        .withDeleted(List.of());
        return dropDrafts(storedIs(Answers.withoutNotSaved(next, saved.path()), why), now, why)
                .then(after -> goOn(after, now));
    }

    /// A text from the editor takes the place of every draft of its question; one from a run only
    /// of its own. What was typed since is a draft still.
    private static Step dropDrafts(State state, Moment now, Effect.Answered why) {
        var key = why.draft();
        if (Interview.is(key)) {
            return Replies.written(state, now, why);
        }
        if (isTypedOn(state, why) || key.isUndo()) {
            return Step.of(
                    state.withFile(new FileState.Drafted(now.wall())).withNotice(Notice.NONE));
        }
        var question =
                key.runId().isEmpty() ? Running.question(state, key) : Optional.<Question>empty();
        return question.map(q -> Drafts.dropAll(state, q)).orElseGet(() -> Drafts.drop(state, key));
    }

    private static boolean isTypedOn(State state, Effect.Answered why) {
        return switch (state.mode()) {
            case Mode.Editing editing ->
                    !Interviewing.isOn(editing)
                            && Drafts.key(state, editing.question()).equals(why.draft())
                            && !Answers.kept(editing.text().text()).equals(why.text());
            case Mode.Rehearsing(var session) -> session.draftKey().equals(why.draft());
            case Mode.Studying _, Mode.Reviewing _, Mode.Summing _ -> false;
        };
    }

    /// The editor knows what the note holds now.
    private static State storedIs(State state, Effect.Answered why) {
        if (state.mode() instanceof Mode.Editing editing
                && !Interviewing.isOn(editing)
                && editing.question().key().equals(why.draft().questionKey())) {
            return state.withMode(editing.withStored(why.text()));
        }
        return state;
    }

    static Step notSaved(State state, Moment now, Message.NotSaved failed) {
        var next =
                state.withFile(new FileState.NotSaved(failed.why()))
                        .withBanner(new Banner.NotSaved(failed.path(), failed.why()));
        return goOn(next, now);
    }

    /// Lets a run go on that waited for a save, with what was typed meanwhile.
    static Step goOn(State state, Moment now, Effect... effects) {
        var waiting = Running.session(state).filter(session -> session.saving().waits());
        var step = Step.of(state, effects);
        if (waiting.isEmpty()) {
            return step;
        }
        var session = waiting.get();
        var ahead = session.saving().ahead();
        return step.then(after ->
                        Step.of(Screens.with(after, session.withSaving(Session.Saving.NOTHING))))
                .then(after -> Update.replay(after, now, ahead));
    }

    /// A run that was cut off goes on at once, with its clock; one that was left on purpose waits
    /// to be asked for, since a clock that starts by itself would surprise.
    static Step runFound(State state, Moment now, Message.RunFound asFound) {
        var found = Following.found(state, asFound);
        if (found.run().isFinished()) {
            return Step.of(state, new Effect.CloseRun(found.run().id()));
        }
        boolean open = state.open().filter(o -> o.path().equals(found.notePath())).isPresent();
        if (open && !found.leftByHand() && Running.session(state).isEmpty()) {
            return Starting.resume(state, now, found);
        }
        var runs = new ArrayList<>(state.runs());
        runs.add(found);
        var next = atItsQuestion(state.withRuns(runs), found);
        return Step.of(
                open && Running.session(state).isEmpty()
                        ? next.withBanner(
                                next.banner()
                                        .then(
                                                new Banner.Recovered(
                                                        Drafts.waiting(next, now, found))))
                        : next);
    }

    /// Where the run waits, so that the same plan there goes on with it.
    private static State atItsQuestion(State state, Message.RunFound found) {
        var key = Session.of(found.run(), found.notePath()).draftKey();
        return Running.session(state).isPresent()
                ? state
                : Running.question(state, key)
                        .map(question -> Moving.toLine(state, question.line()))
                        .orElse(state);
    }
}
