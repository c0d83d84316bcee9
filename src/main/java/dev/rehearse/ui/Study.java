package dev.rehearse.ui;

/// The study screen: which window has the focus, and what was looked for.
///
/// @param left the window on the left when there is room for one of the two
/// @param overlay whether the left column lies over the note (narrow terminals only)
public record Study(Window focus, Window left, boolean overlay, Find find) {

    static final Study FIRST = new Study(Window.NOTE, Window.QUESTIONS, false, Find.NONE);

    Study withFocus(Window window) {
        return new Study(window, window.isLeft() ? window : left, window.isLeft() && overlay, find);
    }

    Study withOverlay(Window window) {
        return new Study(window, window, true, find);
    }

    Study withoutOverlay() {
        return new Study(Window.NOTE, left, false, find);
    }

    Study withFind(Find find) {
        return new Study(focus, left, overlay, find);
    }
}
