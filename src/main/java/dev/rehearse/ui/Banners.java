package dev.rehearse.ui;

import dev.rehearse.screen.Style;
import dev.rehearse.ui.frame.Hint;

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

    private static List<Hint> changed(State state) {
        return state.mode() instanceof Mode.Editing
                ? List.of(
                        hint(state, "undo", "theirs"),
                        hint(state, "answer.save", "write yours"),
                        hint(state, "back", "keep a draft"))
                : hide(state);
    }

    /// In an editor outside a run Esc leaves it.
    private static List<Hint> hide(State state) {
        return state.mode() instanceof Mode.Editing
                ? List.of()
                : List.of(hint(state, "back", "hide"));
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
