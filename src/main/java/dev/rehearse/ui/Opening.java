package dev.rehearse.ui;

import dev.rehearse.note.Note;
import dev.rehearse.note.Question;
import dev.rehearse.rehearsal.Moment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What the disk says: notes that were read, changed, saved, or not.
final class Opening {

    private Opening() {}

    static Step opened(State state, Message.NoteOpened opened) {
        var entry =
                state.notebook().entries().stream()
                        .filter(e -> e.path().equals(opened.path()))
                        .findFirst();
        var fileName = entry.map(Notebook.Entry::fileName).orElse(opened.path());
        var note = opened.note();
        var open = OpenNote.first(opened.path(), fileName, note);
        var placed = opened.line() > 1 ? open.withCaret(Moving.within(note, opened.line())) : open;
        var reason =
                note.readOnlyReason()
                        .orElse(
                                opened.permission() == Message.Permission.READ_ONLY
                                        ? "you may not write here"
                                        : "");
        var hidden = state.banner().hidden();
        var banner = reason.isEmpty() ? hidden : hidden.then(new Banner.ReadOnly(reason));
        FileState file = reason.isEmpty() ? new FileState.Same() : new FileState.ReadOnly(reason);
        var next = state.withOpen(placed).withBanner(banner).withFile(file);
        return Step.of(Scrolling.follow(counted(next, opened.path(), note)));
    }

    private static State counted(State state, String path, Note note) {
        return state.withNotebook(
                state.notebook()
                        .withCount(path, note.coverage().answered(), note.coverage().all()));
    }

    /// Another program wrote the file: the fresh text is shown at the same place.
    static Step changed(State state, Moment now, String path, Note note) {
        return state.open()
                .filter(open -> open.path().equals(path))
                .map(open -> {
                    var next =
                            counted(withoutChange(state).withOpen(open.withNote(note)), path, note);
                    return Step.of(Scrolling.follow(next).withNotice(Notice.at(now, "read again")));
                })
                .orElse(Step.of(state));
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

    static Step saved(State state, Moment now, Message.Saved saved) {
        var why = saved.why();
        var next =
                state.open()
                        .filter(open -> open.path().equals(saved.path()))
                        .map(open ->
                                counted(
                                        state.withOpen(open.withNote(saved.note())),
                                        saved.path(),
                                        saved.note()))
                        .orElse(state)
                        .withFile(new FileState.Saved(now.wall()))
                        .withNotice(
                                Notice.at(
                                        now,
                                        "saved "
                                                + Dates.time(
                                                        now.wall(), state.preferences().zone())))
                        .withDrafts(Drafts.without(state, why.draft()));
        return goOn(storedIs(Answers.withoutNotSaved(next), why), now)
                .then(after -> dropDrafts(after, why))
                .then(after -> typedOn(after, now, why));
    }

    /// What was typed while the save was on its way is a draft again.
    private static Step typedOn(State state, Moment now, Effect.Answered why) {
        if (state.mode() instanceof Mode.Editing editing
                && Drafts.key(state, editing.question()).equals(why.draft())
                && !editing.text().text().equals(why.text())) {
            return Drafts.keep(state, now, why.draft(), editing.text());
        }
        return Step.of(state);
    }

    /// A text from the editor takes the place of every draft of its question; one from a run only
    /// of its own.
    private static Step dropDrafts(State state, Effect.Answered why) {
        var key = why.draft();
        var question =
                key.runId().isEmpty() ? Running.question(state, key) : Optional.<Question>empty();
        return question.map(q -> Drafts.dropAll(state, q)).orElseGet(() -> Drafts.drop(state, key));
    }

    /// The editor knows what the note holds now.
    private static State storedIs(State state, Effect.Answered why) {
        if (state.mode() instanceof Mode.Editing editing
                && editing.question().key().equals(why.draft().questionKey())) {
            return state.withMode(editing.withStored(why.text()));
        }
        return state;
    }

    static Step notSaved(State state, Moment now, Message.NotSaved failed) {
        var next =
                state.withFile(new FileState.NotSaved(failed.why()))
                        .withBanner(new Banner.NotSaved(failed.why()));
        return goOn(next, now);
    }

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
    static Step runFound(State state, Moment now, Message.RunFound found) {
        if (found.run().isFinished()) {
            return Step.of(state, new Effect.CloseRun(found.run().id()));
        }
        if (found.leftByHand()) {
            var runs = new ArrayList<>(state.runs());
            runs.add(found);
            var next = state.withRuns(runs);
            return Step.of(
                    next.withBanner(
                            next.banner().then(new Banner.Recovered(Drafts.waiting(next, found)))));
        }
        boolean open = state.open().filter(o -> o.path().equals(found.notePath())).isPresent();
        return open ? Starting.resume(state, now, found) : Step.of(state.withRuns(List.of(found)));
    }
}
