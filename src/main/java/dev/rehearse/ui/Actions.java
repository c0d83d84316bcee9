package dev.rehearse.ui;

import static dev.rehearse.ui.Action.Group.EVERYWHERE;
import static dev.rehearse.ui.Action.Group.REHEARSING;
import static dev.rehearse.ui.Action.action;
import static dev.rehearse.ui.Place.ANSWER;
import static dev.rehearse.ui.Place.EDIT;
import static dev.rehearse.ui.Place.EMPTY;
import static dev.rehearse.ui.Place.PAUSED;
import static dev.rehearse.ui.Place.PAUSED_SPOKEN;
import static dev.rehearse.ui.Place.REVIEW;
import static dev.rehearse.ui.Place.SPEAK;
import static dev.rehearse.ui.Place.STUDY;
import static dev.rehearse.ui.Place.SUMMARY;
import static dev.rehearse.ui.Place.THINK;
import static dev.rehearse.ui.Place.THINK_SPOKEN;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// The one table of everything a person can do. Keymap, footer, Search Everywhere, the keys screen
/// and README's table are read from it; no key is written anywhere else than here and in its parts.
final class Actions {

    private static final Set<Place> COMING_BACK =
            Set.of(THINK, ANSWER, PAUSED, THINK_SPOKEN, SPEAK, PAUSED_SPOKEN, REVIEW);

    public static final List<Action> ALL = all();

    private Actions() {}

    private static List<Action> all() {
        var all = new ArrayList<Action>();
        all.addAll(everywhere());
        all.addAll(windows());
        all.addAll(rehearsing());
        all.addAll(PlanActions.all());
        all.addAll(SpokenActions.all());
        all.addAll(ReviewActions.all());
        all.addAll(MovingActions.all());
        return List.copyOf(all);
    }

    private static List<Action> everywhere() {
        return List.of(
                action("search.everywhere", "Search Everywhere", EVERYWHERE)
                        .verb("everywhere")
                        .keys("Ctrl+P")
                        .does(Searching::open),
                action("help.keys", "Keys", EVERYWHERE)
                        .verb("keys")
                        .keys("F1")
                        .letters("?")
                        .does(Helping::open),
                action("note.jump", "Jump in this note", EVERYWHERE)
                        .verb("jump")
                        .in(STUDY)
                        .keys("Ctrl+F12", "Ctrl+O")
                        .letters("o")
                        .unless(Reasons::noNote)
                        .does(Jumping::open),
                action("note.recent", "Recent", EVERYWHERE)
                        .verb("recent")
                        .in(STUDY)
                        .keys("Ctrl+E")
                        .unless(Reasons::nothingRecent)
                        .does(Travelling::recent),
                action("place.back", "Back", EVERYWHERE)
                        .in(STUDY)
                        .keys("Ctrl+Alt+Left")
                        .letters("[")
                        .unless(Reasons::nothingBehind)
                        .does(Travelling::back),
                action("place.forward", "Forward", EVERYWHERE)
                        .in(STUDY)
                        .keys("Ctrl+Alt+Right")
                        .letters("]")
                        .unless(Reasons::nothingAhead)
                        .does(Travelling::forward),
                action("find", "Find", EVERYWHERE)
                        .verb("find")
                        .in(STUDY)
                        .keys("Ctrl+F")
                        .letters("/")
                        .unless(Reasons::noNote)
                        .does(Finding::open),
                action("find.next", "Next match", EVERYWHERE)
                        .in(STUDY)
                        .keys("F3")
                        .letters("n")
                        .unless(Reasons::nothingToFind)
                        .does(Finding::next),
                action("find.previous", "Previous match", EVERYWHERE)
                        .in(STUDY)
                        .keys("Shift+F3")
                        .letters("N")
                        .unless(Reasons::nothingToFind)
                        .does(Finding::previous),
                action("answer.edit", "Edit the answer", EVERYWHERE)
                        .verb("answer")
                        .in(STUDY)
                        .keys("F4")
                        .letters("e")
                        .unless(Reasons::noQuestion)
                        .does(Editing::open),
                action("answer.toggle", "Question and answer", EVERYWHERE)
                        .verb("question")
                        .in(STUDY, EDIT)
                        .keys("Ctrl+B")
                        .letters("b")
                        .unless(OtherSide::whyNot)
                        .does(OtherSide::go),
                action("answer.save", "Save now", EVERYWHERE)
                        .verb("save")
                        .in(STUDY, EDIT, THINK, ANSWER, PAUSED, REVIEW, SUMMARY)
                        .keys("Ctrl+S")
                        .unless(Reasons::nothingToSave)
                        .does(Editing::save),
                action("intentions", "Intentions and fixes", EVERYWHERE)
                        .verb("fixes")
                        .in(STUDY)
                        .keys("Alt+Enter")
                        .letters("a")
                        .unless(Reasons::notRead)
                        .does(Intentions::open),
                action("draft.discard", "Discard draft", EVERYWHERE)
                        .in(STUDY, EDIT)
                        .letters("D")
                        .unless(Reasons::noDraft)
                        .does(Drafts::askToDiscard),
                action("editor.external", "Open in $EDITOR", EVERYWHERE)
                        .verb("$EDITOR")
                        .in(STUDY, EDIT, THINK, ANSWER, PAUSED)
                        .keys("Alt+E")
                        .letters("E")
                        .unless(Reasons::noNote)
                        .does(Leaving::toEditor),
                action("note.history", "Local History", EVERYWHERE)
                        .verb("history")
                        .in(STUDY)
                        .keys("Alt+L")
                        .letters("L")
                        .unless(Reasons::noNote)
                        .does(Restoring::open),
                action("note.copy", "Copy questions and answers", EVERYWHERE)
                        .in(STUDY)
                        .unless(Reasons::noQuestions)
                        .does(Copying::all),
                action("answer.takeBack", "Undo the last save", EVERYWHERE)
                        .in(STUDY, SUMMARY)
                        .letters("U")
                        .unless(Reasons::nothingToTakeBack)
                        .does(Answers::takeBack),
                action("undo", "Undo in text", EVERYWHERE)
                        .in(EDIT, ANSWER)
                        .keys("Ctrl+Z")
                        .unless(Reasons::nothingToUndo)
                        .does(Typing::undo),
                action("redo", "Redo in text", EVERYWHERE)
                        .in(EDIT, ANSWER)
                        .keys("Alt+Z")
                        .unless(Reasons::nothingToRedo)
                        .does(Typing::redo),
                action("copy", "Copy", EVERYWHERE)
                        .in(EDIT, ANSWER)
                        .keys("Ctrl+C")
                        .unless(Reasons::nothingSelected)
                        .does(Typing::copy),
                action("cut", "Cut", EVERYWHERE)
                        .in(EDIT, ANSWER)
                        .keys("Ctrl+X")
                        .unless(Reasons::nothingSelected)
                        .does(Typing::cut),
                action("paste", "Paste", EVERYWHERE)
                        .in(EDIT, ANSWER)
                        .keys("Ctrl+V")
                        .unless(Reasons::nothingCopied)
                        .does(Typing::paste),
                action("suspend", "Suspend to the shell", EVERYWHERE)
                        .in(
                                STUDY,
                                EMPTY,
                                THINK,
                                PAUSED,
                                THINK_SPOKEN,
                                SPEAK,
                                PAUSED_SPOKEN,
                                REVIEW,
                                SUMMARY)
                        .keys("Ctrl+Z")
                        .does(Leaving::toShell),
                action("quit", "Leave", EVERYWHERE)
                        .verb("leave")
                        .keys("Ctrl+Q")
                        .letters("q")
                        .does(Leaving::leave));
    }

    private static List<Action> windows() {
        return List.of(
                action("window.notebook", "Notebook window", EVERYWHERE)
                        .in(STUDY)
                        .keys("Alt+1")
                        .does((state, now) -> Step.of(Windows.show(state, Window.NOTEBOOK))),
                action("window.rehearsal", "Rehearsal window", EVERYWHERE)
                        .in(STUDY)
                        .keys("Alt+4")
                        .unless(Reasons::noRoomForRehearsal)
                        .does((state, now) -> Step.of(Windows.show(state, Window.REHEARSAL))),
                action("window.questions", "Questions window", EVERYWHERE)
                        .in(STUDY)
                        .keys("Alt+7")
                        .does((state, now) -> Step.of(Windows.show(state, Window.QUESTIONS))),
                action("window.progress", "Progress", EVERYWHERE)
                        .verb("progress")
                        .in(STUDY)
                        .keys("Alt+8")
                        .letters("G")
                        .unless(Reasons::noQuestions)
                        .does(Progressing::open),
                action("attempts.merge", "Let git merge attempts", EVERYWHERE)
                        .in(STUDY)
                        .does(Repositories::askToMerge),
                action("window.next", "Next window", EVERYWHERE)
                        .in(STUDY)
                        .keys("Tab")
                        .does((state, now) -> Step.of(Windows.next(state))),
                action("window.previous", "Previous window", EVERYWHERE)
                        .in(STUDY)
                        .keys("Shift+Tab")
                        .does((state, now) -> Step.of(Windows.previous(state))),
                action("question.previous", "Previous question", EVERYWHERE)
                        .in(STUDY)
                        .keys("Alt+Up")
                        .letters("k")
                        .unless(Reasons::noQuestions)
                        .does((state, now) -> Step.of(Moving.nextQuestion(state, -1))),
                action("question.next", "Next question", EVERYWHERE)
                        .in(STUDY)
                        .keys("Alt+Down")
                        .letters("j")
                        .unless(Reasons::noQuestions)
                        .does((state, now) -> Step.of(Moving.nextQuestion(state, 1))));
    }

    private static List<Action> rehearsing() {
        return List.of(
                action("run.start", "Rehearse (run the plan)", REHEARSING)
                        .verb("rehearse")
                        .in(STUDY)
                        .keys("F5")
                        .letters("r")
                        .unless(Reasons::noQuestions)
                        .does(Starting::plan),
                action("run.this", "Rehearse this question", REHEARSING)
                        .verb("this one")
                        .in(STUDY)
                        .keys("Ctrl+F5")
                        .letters("R")
                        .unless(Reasons::noQuestion)
                        .does(Starting::thisQuestion),
                action("run.failed", "Rerun failed", REHEARSING)
                        .verb("rerun failed")
                        .in(STUDY, SUMMARY)
                        .keys("Alt+F5")
                        .letters("f")
                        .unless(Reasons::nothingFailed)
                        .does(Starting::failed),
                action("run.resume", "Go on with the run that was cut off", REHEARSING)
                        .verb("go on")
                        .in(STUDY)
                        .letters("g")
                        .unless(Reasons::noRunToResume)
                        .does(Starting::resume),
                action("run.begin", "Begin the answer", REHEARSING)
                        .verb("begin")
                        .in(THINK, THINK_SPOKEN)
                        .keys("Enter")
                        .does(Running::begin),
                action("run.done", "Done, next", REHEARSING)
                        .verb("done, next", "done")
                        .in(Place.RUN)
                        .keys("F8", "Ctrl+N")
                        .does(Running::done),
                action("run.said", "Done, next (spoken)", REHEARSING)
                        .verb("done, next", "done")
                        .in(SPEAK)
                        .keys("Enter")
                        .does(Running::done),
                action("run.undo", "Undo done", REHEARSING)
                        .verb("undo done")
                        .in(THINK, ANSWER, THINK_SPOKEN, SPEAK, REVIEW)
                        .keys("Alt+U")
                        .letters("u")
                        .unless(Reasons::nothingDone)
                        .does(Running::undoDone),
                action("run.pause", "Pause", REHEARSING)
                        .verb("pause")
                        .in(THINK, ANSWER, THINK_SPOKEN, SPEAK)
                        .keys("F9")
                        .letters("Space")
                        .does(Running::pause),
                action("run.resumeClock", "Go on", REHEARSING)
                        .verb("go on")
                        .in(PAUSED, PAUSED_SPOKEN)
                        .keys("F9")
                        .letters("Space")
                        .does(Running::goOn),
                action("run.skip", "Skip", REHEARSING)
                        .verb("skip")
                        .in(Place.RUN)
                        .keys("F7")
                        .letters("s")
                        .does(Running::skip),
                action("run.comeBack", "Come back to what was skipped", REHEARSING)
                        .verb("come back", "back")
                        .in(COMING_BACK)
                        .keys("F6")
                        .letters("c")
                        .unless(state -> ComingBack.whyNot(state))
                        .does((state, now) -> ComingBack.go(state, now)),
                action("run.last", "Last answer", REHEARSING)
                        .verb("last answer")
                        .in(Place.RUN)
                        .keys("Alt+H")
                        .letters("H")
                        .unless(Reasons::nothingToRecall)
                        .does(Running::lastAnswer),
                action("last.up", "Last answer: up", REHEARSING)
                        .in(Place.RUN)
                        .keys("Alt+Up")
                        .unless(Reasons::lastNotShown)
                        .does(Recalling::up),
                action("last.down", "Last answer: down", REHEARSING)
                        .in(Place.RUN)
                        .keys("Alt+Down")
                        .unless(Reasons::lastNotShown)
                        .does(Recalling::down),
                action("run.stop", "Stop the run", REHEARSING)
                        .verb("stop")
                        .in(Place.RUN)
                        .keys("Ctrl+F2")
                        .letters("x")
                        .does(Running::stop));
    }
}
