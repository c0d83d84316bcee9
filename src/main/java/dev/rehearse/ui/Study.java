package dev.rehearse.ui;

import java.util.Set;

/// The study screen: which window has the focus, what was looked for, where the person has been.
///
/// @param left the window on the left when there is room for one of the two
/// @param overlay whether the left column lies over the note (narrow terminals only)
/// @param folded the notes and sections of the Notebook window whose rows below are hidden, as
///   [NotebookRow] names them
record Study(
        Window focus, Window left, boolean overlay, Find find, Trail trail, Set<String> folded) {

    static final Study FIRST =
            new Study(Window.NOTE, Window.QUESTIONS, false, Find.NONE, Trail.NONE, Set.of());

    public Study {
        folded = Set.copyOf(folded);
    }

    Study withFocus(Window window) {
        boolean over = window.isLeft() && overlay;
        return new Study(window, window.isLeft() ? window : left, over, find, trail, folded);
    }

    Study withOverlay(Window window) {
        return new Study(window, window, true, find, trail, folded);
    }

    Study withoutOverlay() {
        return new Study(Window.NOTE, left, false, find, trail, folded);
    }

    Study withFind(Find find) {
        return new Study(focus, left, overlay, find, trail, folded);
    }

    Study withTrail(Trail trail) {
        return new Study(focus, left, overlay, find, trail, folded);
    }

    Study withFolded(Set<String> names) {
        return new Study(focus, left, overlay, find, trail, names);
    }
}
