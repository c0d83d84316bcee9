package dev.rehearse.ui;

import dev.rehearse.rehearsal.Attempt;
import dev.rehearse.rehearsal.Cause;
import dev.rehearse.rehearsal.Moment;
import dev.rehearse.rehearsal.Past;
import dev.rehearse.screen.Input;
import dev.rehearse.screen.Key;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What a message leads to. Pure and total: no clock, no files, no threads.
public final class Update {

    private Update() {}

    public static Step update(State state, Moment now, Message message) {
        return take(state, now, message)
                .then(after -> Step.of(Travelling.follow(state, after)))
                .then(after -> follow(state, after, now))
                .then(Painting::ask)
                .then(after -> Bells.ring(after, now));
    }

    /// What is reckoned once, and anew when what it comes from is another. Before the first frame
    /// there is neither a review nor a progress, and nothing of them is loaded.
    private static Step follow(State before, State after, Moment now) {
        var linked = Following.follow(before, after).then(next -> Belonging.follow(before, next));
        if (after.mode() instanceof Mode.Reviewing) {
            linked = linked.then(Appraisal::follow);
        }
        if (after.mode() instanceof Mode.Rehearsing) {
            linked = linked.then(next -> Recalling.follow(before, next, now));
        }
        if (after.popup() instanceof Popup.Progress) {
            linked = linked.then(next -> Progressing.follow(before, next, now));
        }
        return linked;
    }

    private static Step take(State state, Moment now, Message message) {
        return switch (message) {
            case Message.Typed(var input) -> typed(state, now, input);
            case Message.Ticked() -> ticked(state, now);
            case Message.Looked() -> look(state);
            case Message.EditAsked(var number) -> Asked.edit(state, now, number);
            case Message.RunAsked(var choice, var number) ->
                    Asked.rehearse(Belonging.settled(state), now, choice, number);
            case Message.PlanSeen(var plan) -> Step.of(state.withPlan(plan));
            case Message.ComparisonSeen(var other) -> Step.of(state.withComparison(other));
            case Message.PlansRead(var plans) -> Step.of(Choosing.read(state, plans));
            case Message.PlansSeen(var plans) -> Step.of(Choosing.seen(state, plans, now));
            case Message.NoteOpened opened -> Opening.opened(state, opened);
            case Message.NoteRead read -> Opening.read(state, read);
            case Message.NoteChangedOutside(var path, var note) ->
                    Opening.changed(state, now, path, note);
            case Message.NoteHeld(var path, var by) -> Opening.held(state, path, by);
            case Message.NoteFree(var path) -> Opening.free(state, now, path);
            case Message.NoteFailed(var path, var why) -> Opening.failed(state, now, path, why);
            case Message.NoteCounted(var path, var title, var answered, var questions) ->
                    Step.of(
                            state.withNotebook(
                                    state.notebook().withCount(path, answered, questions)));
            case Message.Painted painted -> Step.of(painted(state, painted));
            case Message.Saved saved -> Opening.saved(state, now, saved);
            case Message.NotSaved failed -> Opening.notSaved(state, now, failed);
            case Message.FileWasChanged changed -> Answers.again(state, now, changed);
            case Message.SaveAgain(var path, var what) -> Answers.retry(state, now, path, what);
            case Message.Decided decided -> Intentions.decided(state, now, decided);
            case Message.MadeInRepository() -> Step.of(Repositories.offer(state));
            case Message.AttemptsRead read -> Belonging.ask(state.withPast(merged(state, read)));
            case Message.AnswersRead(var run, var texts) ->
                    Step.of(Reopening.answered(state, run, texts));
            case Message.InterviewRead(var day) -> Step.of(Progressing.interviewRead(state, day));
            case Message.NotesAsk(var questions, var left) ->
                    Belonging.ask(
                            state.withNotebook(
                                    state.notebook()
                                            .withAsked(new Notebook.Asked(true, questions, left))));
            case Message.AttemptsLinked linked -> Step.of(Belonging.linked(state, linked));
            case Message.DraftsFound(var drafts) -> Drafts.found(state, now, drafts);
            case Message.RunFound found -> Opening.runFound(state, now, found);
            case Message.JournalFailed(var why) ->
                    Step.of(state.withBanner(state.banner().then(new Banner.NotKept(why))));
            case Message.JournalWorks() ->
                    Step.of(
                            state.banner() instanceof Banner.NotKept
                                    ? state.withBanner(new Banner.None())
                                    : state);
            case Message.Slept(var from, var until) ->
                    Running.isOn(state)
                            ? Running.pause(state, now, new Cause.Slept(from, until))
                            : Step.of(state);
            case Message.SeenBefore(var visits) ->
                    Step.of(
                            state.withStudy(
                                    state.study()
                                            .withTrail(state.study().trail().withRecent(visits))));
            case Message.Ending() -> Leaving.remember(state);
            case Message.SettingsMisread(var what) ->
                    Step.of(
                            state.banner() instanceof Banner.None
                                    ? state.withBanner(new Banner.Misread(what))
                                    : state.withNotice(Notice.at(now, what)));
            case Message.HistoryRead read -> Restoring.read(state, now, read);
            case Message.SaveRead read -> Restoring.seen(state, read);
            case Message.NoteRestored restored -> Restoring.restored(state, now, restored);
            case Message.NotRestored(var why) -> Restoring.notRestored(state, now, why);
            case Message.Told(var text) -> Step.of(state.withNotice(Notice.at(now, text)));
        };
    }

    /// While a run is on its elapsed time is journalled every second, so that a kill costs no more.
    private static Step ticked(State state, Moment now) {
        if (state.mode() instanceof Mode.Rehearsing(var session)) {
            var run = session.run();
            return Step.of(state, new Effect.KeepElapsed(run.id(), run.elapsed(now)));
        }
        return Step.of(state);
    }

    /// Attempts made before the record was read stay.
    private static Past merged(State state, Message.AttemptsRead read) {
        var told = Collections.<Attempt>newSetFromMap(new IdentityHashMap<>());
        told.addAll(read.before());
        var made = state.past().attempts().stream().filter(it -> !told.contains(it)).toList();
        return made.isEmpty()
                ? read.past()
                : new Past(Stream.concat(read.past().attempts().stream(), made.stream()).toList());
    }

    private static Step look(State state) {
        return state.open()
                .map(open -> Step.of(state, new Effect.LookAtNote(open.path())))
                .orElse(Step.of(state));
    }

    private static State painted(State state, Message.Painted painted) {
        return state.open()
                .filter(open -> open.path().equals(painted.path()))
                .filter(open -> open.revision() == painted.revision())
                .map(open ->
                        state.withOpen(
                                open.withPaint(open.paint().with(painted.from(), painted.lines()))))
                .orElse(state);
    }

    private static Step typed(State state, Moment now, Input input) {
        var waiting = Running.session(state).filter(session -> session.saving().waits());
        if (waiting.isPresent() && !(input instanceof Input.Resized)) {
            return waiting(state, waiting.get(), now, input);
        }
        return switch (input) {
            case Input.Pressed(var key) -> pressed(state.withoutRefusal(), now, key);
            case Input.Pasted(var text) -> pasted(state, now, text);
            case Input.Wheel(var rows, var row, var column) ->
                    Pointing.wheel(state, now, rows, row, column);
            case Input.Clicked(var row, var column) -> Pointing.clicked(state, now, row, column);
            case Input.Focused(var gained) -> gained ? look(state) : Step.of(state);
            case Input.Resized(var size) -> Step.of(Scrolling.follow(state.withSize(size)));
        };
    }

    /// Whoever wants out is not held up by a disk that does not answer: what was typed meanwhile is
    /// done first, the answer is in the journal, and leaving waits for the save as long as it may.
    private static Step waiting(State state, Session session, Moment now, Input input) {
        boolean leaves =
                input instanceof Input.Pressed(var key)
                        && state.keymap().byId("quit").keys().contains(key);
        if (!leaves) {
            return Step.of(Screens.with(state, session.withSaving(session.saving().with(input))));
        }
        var left =
                Opening.goOn(state, now)
                        .then(after ->
                                isWaiting(after)
                                        ? Leaving.leave(after, now)
                                        : typed(after, now, input));
        return new Step(left.state().withFile(state.file()), left.effects());
    }

    private static boolean isWaiting(State state) {
        return Running.session(state).filter(session -> session.saving().waits()).isPresent();
    }

    private static Step pressed(State state, Moment now, Key key) {
        if (!(state.popup() instanceof Popup.None)) {
            return Popups.press(state, now, key);
        }
        var place = state.place(now);
        if (place == Place.THINK && key.isText()) {
            return Running.begin(state, now).then(s -> pressed(s, now, key));
        }
        boolean writing = place == Place.EDIT || place == Place.ANSWER;
        // A letter is text where a text is written: it is not even looked for in the table.
        if (!(writing && key.isText())) {
            var action = state.keymap().of(key, place);
            if (action.isPresent()) {
                return run(state, now, action.get());
            }
        }
        var typed = writing ? Typing.press(state, now, key) : Optional.<Step>empty();
        return typed.orElseGet(() -> notHere(state, now, key));
    }

    /// A key that means something elsewhere says so, and where letters are keys so does one that
    /// means nothing. Keys that only move have nothing to say where they do nothing, nor has Esc.
    private static Step notHere(State state, Moment now, Key key) {
        var elsewhere =
                state.keymap()
                        .elsewhere(key)
                        .filter(action -> !action.id().equals("back"))
                        .map(action ->
                                Notice.refusing(now, action, Reasons.notHere(state, action)));
        if (elsewhere.isPresent()) {
            return Step.of(state.withNotice(elsewhere.get()));
        }
        boolean silent = state.place(now).isTextField() || WindowKeys.isMoving(key);
        return Step.of(silent ? state : state.withNotice(Helping.nothing(state, now, key)));
    }

    /// Runs an action, or says why it cannot run.
    static Step run(State state, Moment now, Action action) {
        return action.whyNot()
                .apply(state)
                .map(why -> Step.of(state.withNotice(Notice.refusing(now, action, why))))
                .orElseGet(() -> action.does().on(state, now));
    }

    private static Step pasted(State state, Moment now, String text) {
        if (!(state.popup() instanceof Popup.None)) {
            return Popups.paste(state, now, text);
        }
        return switch (state.place(now)) {
            case EDIT, ANSWER -> Typing.paste(state, now, text);
            case THINK -> Running.begin(state, now).then(s -> Typing.paste(s, now, text));
            case EMPTY, STUDY, PAUSED, THINK_SPOKEN, SPEAK, PAUSED_SPOKEN, REVIEW, SUMMARY ->
                    Step.of(state);
        };
    }

    /// What was typed while a save was waited for, in its order.
    static Step replay(State state, Moment now, List<Input> ahead) {
        var step = Step.of(state);
        for (var input : new ArrayList<>(ahead)) {
            step = step.then(after -> typed(after, now, input));
        }
        return step;
    }
}
