package dev.rehearse.ui;

/// Focus among the windows of the study screen, as far as there is room for them.
final class Windows {

    private Windows() {}

    /// Shows a window and gives it the focus. Where the left column has no room it lies over the
    /// note.
    static State show(State state, Window window) {
        var study = state.study();
        if (window.isLeft() && !Panes.hasLeft(state.size())) {
            return state.withStudy(study.withOverlay(window));
        }
        return state.withStudy(study.withFocus(window));
    }

    static State next(State state) {
        return turn(state, true);
    }

    static State previous(State state) {
        return turn(state, false);
    }

    private static State turn(State state, boolean forward) {
        var window = state.study().focus();
        do {
            window = forward ? window.next() : window.previous();
        } while (!isShown(state, window));
        return state.withStudy(state.study().withFocus(window));
    }

    private static boolean isShown(State state, Window window) {
        return switch (window) {
            case NOTE -> true;
            case NOTEBOOK, QUESTIONS -> Panes.hasLeft(state.size());
            case REHEARSAL -> Panes.hasRight(state.size());
        };
    }
}
