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
            case Banner.ReadOnly(var why) ->
                    one(
                            "i",
                            "Read-only: " + why + ". Answers stay drafts",
                            List.of(hint("back", "hide")),
                            Style.BANNER_WARNING);
            case Banner.ChangedOutside(var what) ->
                    one(
                            "!",
                            "Changed outside: " + what,
                            List.of(hint("back", "hide")),
                            Style.BANNER_WARNING);
            case Banner.NotSaved(var why) ->
                    one(
                            "✗",
                            "Not saved: " + why,
                            List.of(hint("answer.save", "try now")),
                            Style.BANNER_ERROR);
            case Banner.NotKept(var why) ->
                    one("✗", "Draft not kept: " + why, List.of(), Style.BANNER_ERROR);
        };
    }

    private static List<Hint> recovered(State state) {
        return state.mode() instanceof Mode.Studying
                ? List.of(
                        Hint.of(key("run.resume"), "go on with it"), Hint.of(key("back"), "later"))
                : List.of(Hint.of(key("back"), "hide"));
    }

    private static Hint hint(String id, String verb) {
        return Hint.of(key(id), verb);
    }

    private static String key(String id) {
        var action = Actions.byId(id);
        return action.letters().isEmpty()
                ? action.keys().getFirst().toString()
                : action.letters().getFirst().toString();
    }

    private static List<dev.rehearse.ui.frame.Banner> one(
            String icon, String text, List<Hint> hints, Style style) {
        return List.of(new dev.rehearse.ui.frame.Banner(icon, text, hints, style));
    }
}
