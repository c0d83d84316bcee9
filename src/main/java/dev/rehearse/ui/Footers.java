package dev.rehearse.ui;

import dev.rehearse.ui.frame.Hint;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Which actions the footer names on each screen, in this order; what does not fit is dropped from
/// the right.
final class Footers {

    private static final List<String> GRADES =
            List.of("review.again", "review.hard", "review.good", "review.easy");

    private Footers() {}

    private static List<String> ids(Place place) {
        return switch (place) {
            case EMPTY -> List.of("search.everywhere", "help.keys", "quit");
            case STUDY ->
                    List.of(
                            "run.start",
                            "run.this",
                            "answer.edit",
                            "plan.edit",
                            "find",
                            "search.everywhere",
                            "help.keys");
            case EDIT ->
                    List.of("answer.save", "answer.toggle", "editor.external", "back", "help.keys");
            case THINK ->
                    List.of(
                            "run.begin",
                            "run.done",
                            "run.pause",
                            "run.skip",
                            "run.more",
                            "run.last",
                            "help.keys");
            case ANSWER ->
                    List.of(
                            "run.done",
                            "run.pause",
                            "run.skip",
                            "run.more",
                            "run.last",
                            "run.stop",
                            "help.keys");
            case PAUSED ->
                    List.of(
                            "run.resumeClock",
                            "run.done",
                            "run.skip",
                            "run.last",
                            "run.stop",
                            "help.keys");
            case REVIEW ->
                    List.of(
                            "review.grade",
                            "review.keep",
                            "review.write",
                            "review.edit",
                            "review.next",
                            "run.undo",
                            "quit",
                            "help.keys");
            case SUMMARY ->
                    List.of(
                            "run.failed",
                            "summary.rerun",
                            "summary.open",
                            "review.grade",
                            "back",
                            "help.keys");
        };
    }

    /// The actions a footer is made from.
    static List<Action> actions(Keymap keymap, Place place) {
        return ids(place).stream()
                .flatMap(id -> id.equals("review.grade") ? GRADES.stream() : Stream.of(id))
                .map(keymap::byId)
                .toList();
    }

    /// `1-4`.
    private static String grades(Keymap keymap, Place place) {
        return keymap.name(GRADES.getFirst(), place) + "-" + keymap.name(GRADES.getLast(), place);
    }

    /// What cannot run now is left out.
    static List<Hint> hints(State state, Place place) {
        var hints = new ArrayList<Hint>();
        for (var id : ids(place)) {
            if (id.equals("review.grade")) {
                hints.add(Hint.of(grades(state.keymap(), place), "grade"));
                continue;
            }
            var action = state.keymap().byId(id);
            if (action.whyNot().apply(state).isPresent()) {
                continue;
            }
            action.shownKey(place)
                    .ifPresent(key -> hints.add(Hint.of(key.toString(), action.verb())));
        }
        return hints;
    }
}
