package dev.rehearse.ui;

import dev.rehearse.question.Question;
import dev.rehearse.rehearsal.Moment;
import dev.rehearse.screen.Canvas;
import dev.rehearse.screen.Key;
import dev.rehearse.ui.frame.TopBar;
import dev.rehearse.ui.history.HistoryWindow;
import dev.rehearse.ui.history.SaveRow;
import dev.rehearse.ui.history.Seen;

import java.util.ArrayList;
import java.util.Optional;

/// The local history of the open note: what was saved, and having it back. What is restored is
/// saved like anything else, so it can be undone.
final class Restoring {

    private Restoring() {}

    static Step open(State state, Moment now) {
        return state.open()
                .map(open -> Step.of(state, new Effect.ReadHistory(open.path())))
                .orElse(Step.of(state));
    }

    /// The list has come; it opens unless the person went on to something else.
    static Step read(State state, Moment now, Message.HistoryRead read) {
        boolean waits =
                state.popup() instanceof Popup.None
                        && state.mode() instanceof Mode.Studying
                        && isOpen(state, read.path());
        if (!waits) {
            return Step.of(state);
        }
        var said =
                read.remark().isEmpty() ? state : state.withNotice(Notice.at(now, read.remark()));
        return look(said, HistoryWindow.of(read.saves()));
    }

    private static boolean isOpen(State state, String path) {
        return state.open().filter(open -> open.path().equals(path)).isPresent();
    }

    private static Step look(State state, HistoryWindow window) {
        var shown = state.withPopup(new Popup.History(window));
        var path = state.open().map(OpenNote::path).orElse("");
        return window.save()
                .map(save -> Step.of(shown, new Effect.ReadSave(path, save.id(), window.against())))
                .orElse(Step.of(shown));
    }

    static Step seen(State state, Message.SaveRead read) {
        return state.popup() instanceof Popup.History(var window)
                        && isOpen(state, read.path())
                        && window.against() == read.against()
                        && window.save().filter(save -> save.id().equals(read.id())).isPresent()
                ? Step.of(state.withPopup(new Popup.History(window.withSeen(read.seen()))))
                : Step.of(state);
    }

    static Step press(State state, Moment now, HistoryWindow window, Key key) {
        return after(state, now, window, window.after(key));
    }

    static Step clicked(State state, Moment now, HistoryWindow window, int row, int column) {
        return window.clicked(state.size(), row, column)
                .map(after -> after(state, now, window, after))
                .orElse(Step.of(state));
    }

    private static Step after(
            State state, Moment now, HistoryWindow window, HistoryWindow.After after) {
        return switch (after) {
            case HistoryWindow.Stay(var next) ->
                    Step.of(state.withPopup(new Popup.History(next.within(state.size()))));
            case HistoryWindow.Close() -> Step.of(state.withPopup(new Popup.None()));
            case HistoryWindow.Look(var next) -> look(state, next);
            case HistoryWindow.Copy() -> copy(state, now, window);
            case HistoryWindow.Restore() ->
                    answer(window).isPresent()
                            ? askForAnswer(state, now, window, answer(window).get())
                            : askForNote(state, now, window);
            case HistoryWindow.RestoreNote() -> askForNote(state, now, window);
        };
    }

    private static Optional<Seen.Answer> answer(HistoryWindow window) {
        return window.seen() instanceof Seen.Change(var line, var diff, Seen.Answer answer)
                ? Optional.of(answer)
                : Optional.empty();
    }

    private static Step copy(State state, Moment now, HistoryWindow window) {
        var text = answer(window).map(Seen.Answer::text).orElse("");
        return text.isEmpty()
                ? Step.of(state.withNotice(Notice.at(now, "no answer stood here before")))
                : Step.of(state.withClip(text), new Effect.Copy(text));
    }

    private static Step askForAnswer(
            State state, Moment now, HistoryWindow window, Seen.Answer answer) {
        var question =
                state.open().flatMap(open -> Answers.find(open.note(), answer.questionKey()));
        if (question.isEmpty()) {
            return Step.of(state.withNotice(Notice.at(now, "its question is gone from the note")));
        }
        var why = whyNotWritten(state);
        if (!why.isEmpty()) {
            return Step.of(state.withNotice(Notice.at(now, why)));
        }
        boolean deletes = answer.text().isBlank();
        return Step.of(
                state.withPopup(
                        Popup.ask(
                                "Restore this answer?",
                                (deletes
                                                ? "There was none before this save: it goes from"
                                                        + " the note."
                                                : "It becomes what it was before this save.")
                                        + " "
                                        + state.keymap().name("answer.takeBack", Place.STUDY)
                                        + " takes that back.",
                                "Restore",
                                "Leave it",
                                (asked, at) -> write(asked, at, question.get(), answer.text()),
                                (asked, at) -> back(asked, window))));
    }

    private static Step write(State state, Moment now, Question question, String text) {
        var there = Moving.toLine(state, question.line());
        var key = Drafts.key(there, question);
        return text.isBlank()
                ? Answers.delete(there, now, key, question)
                : Answers.write(there, now, key, question, text);
    }

    private static Step askForNote(State state, Moment now, HistoryWindow window) {
        var why = whyNotWritten(state);
        if (!why.isEmpty()) {
            return Step.of(state.withNotice(Notice.at(now, why)));
        }
        if (window.seen() instanceof Seen.Lost(var lost)) {
            return Step.of(state.withNotice(Notice.at(now, lost)));
        }
        return Step.of(
                window.save()
                        .map(save -> state.withPopup(askForNote(state, window, save)))
                        .orElse(state));
    }

    private static Popup askForNote(State state, HistoryWindow window, SaveRow save) {
        return Popup.ask(
                "Restore the whole note?",
                "It becomes what it was before "
                        + Dates.time(save.at(), state.preferences().zone())
                        + ". What it is now stays in this list.",
                "Restore",
                "Leave it",
                (asked, at) ->
                        LedOut.write(
                                asked,
                                at,
                                "Its older text",
                                "Leave it",
                                (may, _) -> restore(may, save),
                                (left, _) -> back(left, window)),
                (asked, at) -> back(asked, window));
    }

    private static Step restore(State state, SaveRow save) {
        return Step.of(
                state.withFile(new FileState.Saving()),
                new Effect.RestoreNote(state.open().map(OpenNote::path).orElse(""), save.id()));
    }

    private static Step back(State state, HistoryWindow window) {
        return Step.of(state.withPopup(new Popup.History(window)));
    }

    private static String whyNotWritten(State state) {
        return state.file() instanceof FileState.ReadOnly(var why) ? "read-only: " + why : "";
    }

    /// The note on the disk is another one now.
    static Step restored(State state, Moment now, Message.NoteRestored restored) {
        return Opening.changed(
                        state.withFile(new FileState.Saved(now.wall())),
                        now,
                        restored.path(),
                        restored.note())
                .then(after ->
                        Step.of(
                                after.withNotice(
                                        Notice.at(
                                                now,
                                                "restored "
                                                        + Dates.time(
                                                                now.wall(),
                                                                state.preferences().zone())))));
    }

    static Step notRestored(State state, Moment now, String why) {
        var text = "not restored: " + why;
        return Step.of(state.withFile(new FileState.Same()).withNotice(Notice.at(now, text)));
    }

    static void draw(Canvas canvas, State state, HistoryWindow window, Moment now) {
        var path = new ArrayList<>(Bars.top(state, now).path());
        if (path.size() > 2) {
            path.removeLast();
        }
        path.add("Local History");
        var bar = new TopBar(path, new TopBar.Words("30 days or 50 MB"), "");
        var fact = state.notice().shows(now) ? state.notice().text() : "";
        window.draw(canvas, bar, state.preferences().zone(), fact);
    }
}
