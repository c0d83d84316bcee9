package dev.rehearse.ui;

import dev.rehearse.note.Note;
import dev.rehearse.note.Splice;
import dev.rehearse.note.Spliced;
import dev.rehearse.note.Undo;
import dev.rehearse.question.Question;
import dev.rehearse.rehearsal.Moment;
import dev.rehearse.screen.Columns;

import java.util.Optional;

/// Answers on their way from the screen into the note.
final class Answers {

    private static final int LONGEST_SAID = 32;

    private Answers() {}

    static Optional<Question> find(Note note, String questionKey) {
        return note.question(questionKey);
    }

    static String stored(Note note, Question question) {
        return note.answer(question).map(answer -> answer.text()).orElse("");
    }

    /// What the note says below the question: of a bank of questions that is the answer of whoever
    /// wrote it, and nothing is copied from there.
    static String known(Note note, Question question) {
        return note.text(question.known()).strip();
    }

    /// A text as it goes into the note: the blank lines round it are left by the hand, not meant,
    /// and would have to be quoted to come back.
    static String kept(String text) {
        int end = text.length();
        while (end > 0 && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        int lineEnd = text.indexOf('\n', end);
        int from = 0;
        for (int at = 0; at < end && Character.isWhitespace(text.charAt(at)); at++) {
            from = text.charAt(at) == '\n' ? at + 1 : from;
        }
        return text.substring(from, lineEnd < 0 ? text.length() : lineEnd);
    }

    /// Splices the answer into the open note and asks for the save. The draft stays in the journal
    /// until the file is written.
    static Step write(State state, Moment now, DraftKey draft, Question question, String typed) {
        var open = state.open().orElseThrow();
        var text = kept(typed);
        var answered = answered(open, draft, question, text, now);
        var spliced = Splice.write(open.note(), question, text);
        return take(state, now, open, spliced, answered);
    }

    static Step createAndWrite(
            State state, Moment now, DraftKey draft, Question question, String text) {
        var open = state.open().orElseThrow();
        var answered = answered(open, draft, question, text, now);
        var spliced = Splice.createSectionAndWrite(open.note(), question, text);
        return take(state, now, open, spliced, answered);
    }

    static Step delete(State state, Moment now, DraftKey draft, Question question) {
        var open = state.open().orElseThrow();
        var answered = answered(open, draft, question, "", now);
        return take(state, now, open, Splice.delete(open.note(), question), answered);
    }

    private static Effect.Answered answered(
            OpenNote open, DraftKey draft, Question question, String text, Moment now) {
        var known = stored(open.note(), question);
        return new Effect.Answered(
                draft, question.text(), text, known, now.wall(), Optional.empty(), 0);
    }

    static Step take(
            State state, Moment now, OpenNote open, Spliced spliced, Effect.Answered answered) {
        return switch (spliced) {
            case Spliced.Changed changed -> {
                var save =
                        undone(state, open, answered)
                                .orElseGet(() -> done(open, changed, answered));
                yield LedOut.write(
                        state,
                        now,
                        "Answers",
                        "Keep a draft",
                        (may, then) -> mayWrite(may, then, save),
                        Answers::keepsDraft);
            }
            case Spliced.Unchanged() ->
                    Drafts.drop(
                            withoutNotSaved(state, open.path()).withFile(new FileState.Same()),
                            answered.draft());
            case Spliced.NoSection(var title) ->
                    Step.of(state.withPopup(askForSection(answered, title)));
            case Spliced.Refused(var why) ->
                    Step.of(
                            state.withFile(new FileState.Drafted(now.wall()))
                                    .withBanner(new Banner.NotSaved(open.path(), why)));
        };
    }

    private static Effect.SaveNote done(
            OpenNote open, Spliced.Changed changed, Effect.Answered answered) {
        var undo = Undo.of(open.note(), changed);
        return new Effect.SaveNote(open.path(), open.note(), changed.after(), answered.with(undo));
    }

    /// What brings the answer from before the last save back brings the bytes from before it, with
    /// the blank lines that stood there.
    private static Optional<Effect.SaveNote> undone(
            State state, OpenNote open, Effect.Answered answered) {
        for (var saved : state.saved()) {
            boolean back =
                    saved.draft().questionKey().equals(answered.draft().questionKey())
                            && saved.draft().notePath().equals(open.path())
                            && saved.known().equals(answered.text());
            var was =
                    back
                            ? saved.undo().flatMap(undo -> undo.in(open.note()))
                            : Optional.<Note>empty();
            if (was.isPresent()) {
                var redo = saved.undo().orElseThrow().redo(open.note(), was.get());
                return Optional.of(
                        new Effect.SaveNote(
                                open.path(), open.note(), was.get(), answered.with(redo)));
            }
        }
        return Optional.empty();
    }

    static State withoutNotSaved(State state, String savedPath) {
        return state.banner() instanceof Banner.NotSaved(var path, var _) && path.equals(savedPath)
                ? state.withBanner(new Banner.None())
                : state;
    }

    private static Popup askForSection(Effect.Answered answered, String title) {
        return Popup.offer(
                "This note has no section for answers",
                "Add ## " + title + " at its end and write the answer there",
                "Add it",
                "Keep a draft",
                (state, now) ->
                        state.open()
                                .flatMap(open -> find(open.note(), answered.draft().questionKey()))
                                .map(question ->
                                        createAndWrite(
                                                state,
                                                now,
                                                answered.draft(),
                                                question,
                                                answered.text()))
                                .orElse(Step.of(state)),
                Answers::keepsDraft);
    }

    /// The editor is left, a run goes on.
    private static Step keepsDraft(State state, Moment now) {
        return state.mode() instanceof Mode.Editing ? Editing.leave(state, now) : Step.of(state);
    }

    private static Step mayWrite(State state, Moment now, Effect.SaveNote save) {
        var note = state.open().orElseThrow().note();
        return note.equals(save.before())
                ? save(state, save)
                : retried(state, now, new Message.FileWasChanged(save.path(), note, save.why()));
    }

    private static Step save(State state, Effect.SaveNote save) {
        return Step.of(state.withFile(new FileState.Saving()), save);
    }

    /// The file was not what we knew. Nobody touched this answer: it is written into the fresh
    /// bytes. Somebody did: both texts stay, ours as a draft. Whatever comes of it, a run that
    /// waited for the save goes on.
    static Step again(State state, Moment now, Message.FileWasChanged changed) {
        var path = changed.path();
        var open = state.open().filter(one -> one.path().equals(path));
        if (open.isEmpty()) {
            var notice =
                    Notice.at(now, "the note was changed outside; the answer is kept as a draft");
            return Opening.goOn(state.withNotice(notice), now);
        }
        var fresh = changed.fresh().with(open.get().note().overrides());
        var next = state.withOpen(open.get().withNote(fresh));
        return retried(next, now, new Message.FileWasChanged(path, fresh, changed.what()))
                .then(after ->
                        after.file() instanceof FileState.Saving
                                ? Step.of(after)
                                : Opening.goOn(after, now))
                .then(after -> HeldConflicts.ask(after, now));
    }

    /// A save that failed, once more into the note as it is now; what the footer says stays until
    /// it works. The answer of a note that is not open waits until it is.
    static Step retry(State state, Moment now, String path, Effect.Answered what) {
        var open = state.open().filter(one -> one.path().equals(path));
        if (open.isEmpty() || !open.get().note().isRead()) {
            return Step.of(state, new Effect.TryLater(path, what));
        }
        var step = retried(state, now, new Message.FileWasChanged(path, open.get().note(), what));
        var popup = state.popup();
        return new Step(step.state().withFile(state.file()).withPopup(popup), step.effects());
    }

    private static Step retried(State state, Moment now, Message.FileWasChanged changed) {
        var answered = changed.what();
        if (Interview.is(answered.draft())) {
            return Replies.again(state, now, answered);
        }
        var question = find(changed.fresh(), answered.draft().questionKey());
        if (question.isEmpty()) {
            var home = Following.home(state, answered.draft());
            return home.map(it -> answered.with(answered.draft().of(it.key())))
                    .map(it -> retried(state, now, changed.with(it)))
                    .orElseGet(() -> keepAsDraft(state, now, "its question is gone"));
        }
        var theirs = stored(changed.fresh(), question.get());
        if (!theirs.equals(answered.known()) && !theirs.equals(answered.text())) {
            var session = Running.session(state);
            return session.isPresent()
                    ? HeldConflicts.hold(state, now, session.get(), answered)
                    : Editing.conflict(state, now, question.get(), answered, theirs);
        }
        if (answered.text().isEmpty()) {
            return delete(state, now, answered.draft(), question.get());
        }
        return write(state, now, answered.draft(), question.get(), answered.text());
    }

    /// The last save, where the note still holds what it wrote.
    static Optional<Effect.Answered> standsAsSaved(State state) {
        return state.saved().stream()
                .filter(saved ->
                        Interview.is(saved.draft())
                                ? Replies.stands(state, saved)
                                : isAsSaved(state, saved))
                .findFirst();
    }

    private static boolean isAsSaved(State state, Effect.Answered saved) {
        return Running.question(state, saved.draft())
                .map(question -> stored(state.open().orElseThrow().note(), question))
                .filter(saved.text()::equals)
                .isPresent();
    }

    /// Brings back what the note held before the last save; once more takes that back too.
    static Step takeBack(State state, Moment now) {
        if (!state.deleted().isEmpty()) {
            return Replies.bringBack(state, now);
        }
        return standsAsSaved(state)
                .map(saved ->
                        Interview.is(saved.draft())
                                ? Replies.takeBack(state, now, saved)
                                : takeBack(state, now, saved))
                .orElse(Step.of(state));
    }

    private static Step takeBack(State state, Moment now, Effect.Answered saved) {
        var question = Running.question(state, saved.draft()).orElseThrow();
        var there = Moving.toLine(state, question.line());
        var open = there.open().orElseThrow();
        var text = saved.known();
        var answered =
                answered(open, Drafts.key(there, question), question, text, now)
                        .with(saved.back() + 1);
        var spliced =
                text.isEmpty()
                        ? Splice.delete(open.note(), question)
                        : Splice.write(open.note(), question, text);
        return take(there, now, open, spliced, answered);
    }

    /// `saved 14:03`; what is taken back says so, and how it comes again.
    static String said(State state, Moment now, Effect.Answered why) {
        if (why.back() == 0) {
            return "saved " + Dates.time(now.wall(), state.preferences().zone());
        }
        var key = state.keymap().name("answer.takeBack", Place.STUDY);
        boolean again = why.back() % 2 == 0;
        var way = key.isEmpty() ? "" : "; " + key + (again ? " takes it back" : " puts it back");
        var what = "the answer of \"" + Columns.cut(why.question(), LONGEST_SAID) + "\"";
        var all = Interview.is(why.draft()) ? why.question() : what;
        return (again ? "put back " : "took back ") + all + way;
    }

    static Step keepAsDraft(State state, Moment now, String why) {
        var banner = new Banner.ChangedOutside(why + ". Yours is a draft");
        return Step.of(
                state.withFile(new FileState.Drafted(now.wall()))
                        .withNotice(Notice.NONE)
                        .withBanner(state.banner().then(banner)));
    }
}
