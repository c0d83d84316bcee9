package dev.rehearse.ui;

import dev.rehearse.screen.Canvas;
import dev.rehearse.screen.Style;
import dev.rehearse.ui.frame.Box;
import dev.rehearse.ui.frame.Hint;
import dev.rehearse.ui.frame.Layout;

import java.util.ArrayList;
import java.util.List;

/// The two rows over a text, when there is something to say.
final class Banners {

    private Banners() {}

    static List<dev.rehearse.ui.frame.Banner> of(State state) {
        return switch (state.banner()) {
            case Banner.None() -> List.of();
            case Banner.Recovered(var what) ->
                    one("!", "Recovered: " + what, recovered(state), Style.BANNER_WARNING);
            case Banner.Interviewed(var what) ->
                    one(
                            "!",
                            "Recovered: " + what,
                            List.of(
                                    hint(state, "interview", "go on with it"),
                                    hint(state, "back", "later")),
                            Style.BANNER_WARNING);
            case Banner.Astray(var what) ->
                    one(
                            "!",
                            "A draft of " + what,
                            List.of(
                                    hint(state, "intentions", "copy or take it"),
                                    hint(state, "back", "later")),
                            Style.BANNER_WARNING);
            case Banner.Another(var what) ->
                    one(
                            "!",
                            what,
                            List.of(
                                    hint(state, "undo", "show it"),
                                    hint(state, "answer.save", "keep this one")),
                            Style.BANNER_WARNING);
            case Banner.ReadOnly(var why) ->
                    one(
                            "i",
                            "Read-only: " + why + ". Answers stay drafts",
                            hide(state),
                            Style.BANNER_WARNING);
            case Banner.Linked(var to) ->
                    one(
                            "i",
                            "A link out of the notebook, to " + to + ". The first save asks",
                            hide(state),
                            Style.BANNER_WARNING);
            case Banner.ChangedOutside(var what) ->
                    one("!", "Changed outside: " + what, changed(state), Style.BANNER_WARNING);
            case Banner.Tight(var what) ->
                    one("!", "Too little time: " + what, hide(state), Style.BANNER_WARNING);
            case Banner.Misread(var what) -> one("!", what, hide(state), Style.BANNER_WARNING);
            case Banner.NotSaved(var path, var why) ->
                    isOpen(state, path)
                            ? one(
                                    "✗",
                                    "Not saved: " + why,
                                    List.of(hint(state, "answer.save", "try now")),
                                    Style.BANNER_ERROR)
                            : one(
                                    "✗",
                                    "Not saved: "
                                            + named(state, path, why)
                                            + ". Open that note to try again",
                                    List.of(),
                                    Style.BANNER_ERROR);
            case Banner.NotKept(var why) ->
                    one(
                            "✗",
                            "Draft not kept: " + why.replace("draft not kept: ", ""),
                            List.of(),
                            Style.BANNER_ERROR);
        };
    }

    private static boolean isOpen(State state, String path) {
        return state.open().filter(open -> open.path().equals(path)).isPresent();
    }

    /// Where another note is open, the one it is about is named, unless the reason does so.
    private static String named(State state, String path, String why) {
        var name =
                state.notebook().entries().stream()
                        .filter(entry -> entry.path().equals(path))
                        .map(Notebook.Entry::fileName)
                        .findFirst()
                        .orElse(path);
        return why.startsWith(name) ? why : name + ": " + why;
    }

    /// Over a review or a summary: what is not on the disk must be said where it happens.
    private static List<dev.rehearse.ui.frame.Banner> after(State state) {
        return switch (state.banner()) {
            case Banner.NotSaved _, Banner.NotKept _, Banner.ChangedOutside _ -> of(state);
            case Banner.None _,
                    Banner.Recovered _,
                    Banner.Astray _,
                    Banner.Interviewed _,
                    Banner.Another _,
                    Banner.ReadOnly _,
                    Banner.Linked _,
                    Banner.Tight _,
                    Banner.Misread _ ->
                    List.of();
        };
    }

    /// Where the clock is one line the choices need the rest.
    static int rowsAfter(State state, Layout layout) {
        int rows = dev.rehearse.ui.frame.Banner.rows(after(state), whole(layout));
        return switch (layout.shape()) {
            case WIDE, NARROW -> rows;
            case LINE -> Math.min(rows, 2);
            case TINY -> 0;
        };
    }

    private static Box whole(Layout layout) {
        var centre = layout.centre();
        return new Box(centre.row(), 0, centre.rows(), layout.size().columns());
    }

    static void drawAfter(Canvas canvas, State state) {
        var layout = Panes.run(state);
        int rows = rowsAfter(state, layout);
        var box = whole(layout);
        after(state).forEach(banner -> banner.draw(canvas, box.row(), box, rows));
    }

    private static List<Hint> changed(State state) {
        if (state.mode() instanceof Mode.Editing) {
            return List.of(
                    hint(state, "undo", "theirs"),
                    hint(state, "answer.save", "write yours"),
                    hint(state, "back", "keep a draft"));
        }
        var hints = new ArrayList<Hint>();
        if (state.mode() instanceof Mode.Studying && !Drafts.astray(state).isEmpty()) {
            hints.add(hint(state, "intentions", "copy or take it"));
        }
        hints.addAll(hide(state));
        return hints;
    }

    /// Where Esc leads on, or nowhere, it hides nothing.
    private static List<Hint> hide(State state) {
        return switch (state.mode()) {
            case Mode.Editing _, Mode.Reviewing _, Mode.Summing _ -> List.of();
            case Mode.Studying _, Mode.Rehearsing _ -> List.of(hint(state, "back", "hide"));
        };
    }

    private static List<Hint> recovered(State state) {
        if (!(state.mode() instanceof Mode.Studying)) {
            return hide(state);
        }
        var does =
                state.runs().isEmpty()
                        ? hint(state, "answer.edit", "edit it")
                        : hint(state, "run.resume", "go on with it");
        return List.of(does, hint(state, "back", "later"));
    }

    private static Hint hint(State state, String id, String verb) {
        return Hint.of(key(state, id), verb);
    }

    private static String key(State state, String id) {
        return state.keymap().name(id, Place.STUDY);
    }

    private static List<dev.rehearse.ui.frame.Banner> one(
            String icon, String text, List<Hint> hints, Style style) {
        return List.of(new dev.rehearse.ui.frame.Banner(icon, text, hints, style));
    }
}
