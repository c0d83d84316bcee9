package dev.rehearse.ui;

import dev.rehearse.rehearsal.Attempt;

/// Why an action cannot run now, in two or three words; an empty text when it can.
final class Reasons {

    private Reasons() {}

    /// Why an action of another screen does nothing on this one.
    static String notHere(State state, Action action) {
        boolean ofRun = Place.RUN.containsAll(action.places());
        return ofRun && !isInRun(state) ? "no run" : notHere(state);
    }

    /// A review is a part of its run.
    private static boolean isInRun(State state) {
        return Running.isOn(state) || state.mode() instanceof Mode.Reviewing;
    }

    /// Why nothing leads away from this screen.
    static String notHere(State state) {
        return switch (state.mode()) {
            case Mode.Studying _ -> "not here";
            case Mode.Editing _ -> "not while an answer is written";
            case Mode.Rehearsing _ -> "not during a run";
            case Mode.Reviewing _ -> "not in a review";
            case Mode.Summing _ -> "not in a summary";
        };
    }

    static String noNote(State state) {
        return state.notes().isEmpty() ? "no note" : "";
    }

    static String noQuestions(State state) {
        boolean some = state.open().filter(open -> !open.note().questions().isEmpty()).isPresent();
        return some ? "" : orUnread(state, "no questions in this note");
    }

    static String noQuestion(State state) {
        boolean some = state.open().flatMap(OpenNote::question).isPresent();
        return some ? "" : orUnread(state, "no question here");
    }

    static String notRead(State state) {
        return state.isUnread() ? orUnread(state, "") : noNote(state);
    }

    private static String orUnread(State state, String why) {
        return state.isUnread() ? "the note is still being read" : why;
    }

    static String nothingToFind(State state) {
        return state.study().find().text().isEmpty() ? "nothing looked for" : "";
    }

    static String nothingToSave(State state) {
        if (state.mode() instanceof Mode.Editing) {
            return "";
        }
        if (!(state.banner() instanceof Banner.NotSaved(var path, var _))) {
            return "all is saved";
        }
        return state.open().filter(open -> open.path().equals(path)).isPresent()
                ? ""
                : "what is not saved is of another note: open that one";
    }

    static String nothingToTakeBack(State state) {
        if (!state.deleted().isEmpty() && state.mode() instanceof Mode.Studying) {
            return "";
        }
        if (state.saved().isEmpty()) {
            return "nothing was saved";
        }
        return Answers.standsAsSaved(state).isPresent() ? "" : "changed since";
    }

    static String noDraft(State state) {
        boolean editing =
                state.mode() instanceof Mode.Editing e && !e.text().text().equals(e.stored());
        boolean some =
                state.open()
                        .flatMap(OpenNote::question)
                        .flatMap(q -> Drafts.of(state, q))
                        .isPresent();
        return editing || some ? "" : "no draft here";
    }

    static String nothingToUndo(State state) {
        return Typing.text(state).filter(text -> text.canUndo()).isPresent()
                ? ""
                : "nothing to undo";
    }

    static String nothingToRedo(State state) {
        return Typing.text(state).filter(text -> text.canRedo()).isPresent()
                ? ""
                : "nothing to redo";
    }

    static String nothingSelected(State state) {
        return Typing.text(state).filter(text -> text.hasSelection()).isPresent()
                ? ""
                : "nothing selected";
    }

    static String nothingCopied(State state) {
        return state.clip().isEmpty() ? "nothing copied" : "";
    }

    static String noRoomForRehearsal(State state) {
        return Panes.hasRight(state.size()) ? "" : "no room here";
    }

    static String nothingFailed(State state) {
        return Starting.failedKeys(state).isEmpty() ? "nothing failed" : "";
    }

    static String nothingRehearsed(State state) {
        return Reopening.lastRun(state).isPresent() ? "" : "nothing rehearsed yet";
    }

    static String noRunToResume(State state) {
        return state.runs().stream().anyMatch(found -> Starting.isOpen(state, found))
                ? ""
                : "no run was cut off";
    }

    static String nothingDone(State state) {
        return Running.session(state).flatMap(Running::lastDone).isPresent()
                ? ""
                : "nothing done yet";
    }

    static String nothingToChoose(State state) {
        boolean some =
                state.mode() instanceof Mode.Reviewing reviewing && reviewing.choice().hasStored();
        return some ? "" : "no earlier answer";
    }

    /// @param runs how many further back: 1 for an earlier one, −1 for a later one
    static String noOtherRun(State state, int runs) {
        if (!(state.mode() instanceof Mode.Summing(var session, _, var back))) {
            return "no summary";
        }
        int earlier = Summing.earlier(state, session).size();
        if (earlier == 0) {
            return "no other run of this plan";
        }
        if (back + runs > earlier) {
            return "it stands beside the first one";
        }
        return back + runs < 1 ? "it stands beside the last one before" : "";
    }

    static String noGrade(State state) {
        boolean some =
                switch (state.mode()) {
                    case Mode.Reviewing reviewing -> reviewing.choice().grade().isPresent();
                    case Mode.Summing(var session, var selected, var back) ->
                            session.run().attempt(selected).flatMap(Attempt::grade).isPresent();
                    case Mode.Studying _, Mode.Editing _, Mode.Rehearsing _ -> false;
                };
        return some ? "" : "no grade yet";
    }

    static String noLastAnswer(State state) {
        boolean some =
                Running.session(state)
                        .filter(session -> !Recalling.text(state, session).isBlank())
                        .isPresent();
        return some ? "" : "no answer stored";
    }

    static String nothingToRecall(State state) {
        boolean draft =
                Running.session(state)
                        .flatMap(session -> Drafts.beside(state, session))
                        .isPresent();
        return draft ? "" : noLastAnswer(state);
    }

    static String lastNotShown(State state) {
        return Running.session(state).filter(Session::lastShown).isPresent()
                ? ""
                : "no last answer shown";
    }

    static String notPrompted(State state) {
        return Running.session(state).filter(Session::isPrompted).isPresent()
                ? ""
                : "the teleprompter is closed";
    }

    static String nothingRecent(State state) {
        return state.study().trail().recent().isEmpty() ? "no other note was open" : "";
    }

    static String nothingBehind(State state) {
        return state.study().trail().back().isEmpty() ? "nowhere to go back to" : "";
    }

    static String nothingAhead(State state) {
        return state.study().trail().forward().isEmpty() ? "nowhere to go forward to" : "";
    }
}
