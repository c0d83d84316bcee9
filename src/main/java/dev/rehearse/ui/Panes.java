package dev.rehearse.ui;

import dev.rehearse.screen.Size;
import dev.rehearse.ui.frame.Box;
import dev.rehearse.ui.frame.Layout;
import dev.rehearse.ui.study.StudyView;

/// How much room the texts have on this screen: what moving and scrolling need to know of the
/// layout.
final class Panes {

    /// Mark, air, icon and air before the text of a note, air after it.
    private static final int NOTE_MARGIN = 5;

    private Panes() {}

    /// Where things are drawn, and with which digits.
    static Layout study(State state) {
        return Layout.of(
                state.size(), dev.rehearse.ui.frame.Mode.STUDY, state.preferences().ascii());
    }

    static Layout run(State state) {
        return Layout.of(state.size(), dev.rehearse.ui.frame.Mode.RUN, state.preferences().ascii());
    }

    static Layout study(Size size) {
        return Layout.of(size, dev.rehearse.ui.frame.Mode.STUDY);
    }

    static Layout run(Size size) {
        return Layout.of(size, dev.rehearse.ui.frame.Mode.RUN);
    }

    /// A review or a summary, below what is said over it.
    static Layout after(State state) {
        var layout = run(state);
        return layout.below(Banners.rowsAfter(state, layout));
    }

    static boolean hasLeft(Size size) {
        return study(size).left().isThere();
    }

    static boolean hasRight(Size size) {
        return study(size).right().isThere();
    }

    static int noteColumns(Size size) {
        return Math.clamp(study(size).centre().columns() - NOTE_MARGIN, 1, 96);
    }

    static int noteRows(State state) {
        var layout = study(state.size());
        int banner = bannerRows(state, layout);
        int rows = layout.centre().rows() - 1 - (layout.air() ? 1 : 0) - banner;
        return Math.max(1, rows);
    }

    /// Where the rows of the note are seen.
    static Box note(State state) {
        var layout = study(state.size());
        return StudyView.noteBox(layout, bannerRows(state, layout));
    }

    /// How much of the centre a banner takes.
    static int bannerRows(State state, Layout layout) {
        return dev.rehearse.ui.frame.Banner.rows(Banners.of(state), layout.centre());
    }

    /// The columns and rows of the text that is being written.
    static Size editor(State state) {
        var box = editorBox(state);
        return new Size(Math.max(1, box.columns()), Math.max(1, box.rows()));
    }

    /// Where it stands.
    static Box editorBox(State state) {
        return switch (state.mode()) {
            case Mode.Rehearsing(var session) -> RunPictures.editorBox(state, session);
            case Mode.Editing editing -> EditPictures.editorBox(state, editing);
            case Mode.Studying _, Mode.Reviewing _, Mode.Summing _ -> Box.NONE;
        };
    }
}
