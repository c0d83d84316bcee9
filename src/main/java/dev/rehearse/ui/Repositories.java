package dev.rehearse.ui;

import dev.rehearse.rehearsal.Moment;

/// Attempts that lie in a person's repository: whether they should be part of it.
final class Repositories {

    private Repositories() {}

    /// Attempts of two branches, joined by git line by line.
    static Step askToMerge(State state, Moment now) {
        return Step.of(
                state.withPopup(
                        Popup.offer(
                                "Let git merge attempts",
                                "A line in .gitattributes joins those of two branches",
                                "Add the line",
                                "Leave it",
                                (after, at) -> Step.of(after, new Effect.LetGitMerge()),
                                (after, at) -> Step.of(after))));
    }

    /// Asked where nothing else is under way; else the last words say it.
    static State offer(State state) {
        boolean calm =
                switch (state.mode()) {
                    case Mode.Studying _, Mode.Summing _ -> true;
                    case Mode.Editing _, Mode.Rehearsing _, Mode.Reviewing _ -> false;
                };
        if (!calm || !(state.popup() instanceof Popup.None)) {
            return state;
        }
        return state.withPopup(
                Popup.offer(
                        "Attempts are kept in .rehearse, in your repository",
                        "A line in its .git/info/exclude keeps them out of it",
                        "Keep them out",
                        "Leave it",
                        (after, now) -> Step.of(after, new Effect.KeepOutOfRepository()),
                        (after, now) -> Step.of(after)));
    }
}
