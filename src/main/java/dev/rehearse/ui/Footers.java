package dev.rehearse.ui;

import dev.rehearse.ui.frame.Hint;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Which actions the footer names on each screen, in this order; what does not fit is dropped from
/// the right.
final class Footers {

    private static final List<String> GRADES =
            List.of("review.again", "review.hard", "review.good", "review.easy");

    private static final String PROMPTER = "prompter";

    private static final int SMALL = 60;
    private static final String BACK = "back";
    private static final String TO_EDITOR = "editor.external";

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
                            TO_EDITOR,
                            "find",
                            "search.everywhere",
                            "intentions",
                            "help.keys");
            case EDIT ->
                    List.of(
                            "interview.next",
                            "interview.previous",
                            "answer.save",
                            "answer.toggle",
                            TO_EDITOR,
                            BACK,
                            "help.keys");
            case THINK ->
                    List.of(
                            "run.begin",
                            "run.done",
                            "run.pause",
                            "run.skip",
                            "run.comeBack",
                            "run.more",
                            "run.last",
                            "help.keys");
            case ANSWER ->
                    List.of(
                            "run.done",
                            "run.pause",
                            "run.skip",
                            "run.comeBack",
                            "run.more",
                            "run.last",
                            "run.stop",
                            "help.keys");
            case PAUSED ->
                    List.of(
                            "run.resumeClock",
                            "run.done",
                            "run.skip",
                            "run.comeBack",
                            "run.last",
                            "run.stop",
                            "help.keys");
            case THINK_SPOKEN ->
                    List.of(
                            "run.begin",
                            "run.pause",
                            "run.skip",
                            "run.comeBack",
                            "run.more",
                            "run.last",
                            PROMPTER,
                            "run.stop",
                            "help.keys");
            case SPEAK ->
                    List.of(
                            "run.said",
                            "run.pause",
                            "prompter.back",
                            "prompter.on",
                            "prompter.slower",
                            "prompter.faster",
                            "run.skip",
                            "run.comeBack",
                            "run.more",
                            "run.last",
                            PROMPTER,
                            "run.stop",
                            "help.keys");
            case PAUSED_SPOKEN ->
                    List.of(
                            "run.resumeClock",
                            "run.done",
                            "prompter.back",
                            "prompter.on",
                            "run.skip",
                            "run.comeBack",
                            "run.last",
                            PROMPTER,
                            "run.stop",
                            "help.keys");
            case REVIEW ->
                    List.of(
                            "review.grade",
                            "review.next",
                            "review.keep",
                            "review.write",
                            "review.edit",
                            "run.comeBack",
                            "run.undo",
                            "review.diff",
                            "quit",
                            "help.keys");
            case SUMMARY ->
                    List.of(
                            "run.failed",
                            "summary.rerun",
                            "summary.open",
                            BACK,
                            "summary.diff",
                            "review.grade",
                            "compare.switch",
                            "help.keys");
        };
    }

    /// What goes first under 100 columns, so that the way to everything else has room.
    private static Set<String> onlyWide(Place place) {
        return switch (place) {
            case STUDY -> Set.of("run.this", "plan.edit", "intentions");
            case EDIT -> Set.of(TO_EDITOR);
            case REVIEW -> Set.of("review.diff", "run.undo", "quit");
            case SUMMARY -> Set.of("review.grade", "compare.switch");
            case ANSWER, THINK_SPOKEN, SPEAK -> Set.of("run.more");
            case EMPTY, THINK, PAUSED, PAUSED_SPOKEN -> Set.of();
        };
    }

    /// What goes under 60 columns, so that the way out has room.
    private static Set<String> notSmall(State state, Place place) {
        if (place != Place.EDIT) {
            return Set.of();
        }
        return Interviewing.isOn(state)
                ? Set.of("interview.previous", "help.keys")
                : Set.of("answer.toggle");
    }

    /// The actions a footer is made from.
    static List<Action> actions(Keymap keymap, Place place) {
        return ids(place).stream()
                .flatMap(id -> id.equals("review.grade") ? GRADES.stream() : Stream.of(id))
                .map(keymap::byId)
                .toList();
    }

    /// What cannot run now is left out.
    static List<Hint> hints(State state, Place place) {
        var hints = new ArrayList<Hint>();
        var onlyWide = onlyWide(place);
        var ids = new ArrayList<>(ids(place));
        if (state.size().columns() < SMALL) {
            ids.removeAll(notSmall(state, place));
        }
        for (var id : ids) {
            var hint = id.equals("review.grade") ? grade(state, place) : hint(state, place, id);
            hint.map(known -> onlyWide.contains(id) ? Hint.wide(known.key(), known.verb()) : known)
                    .ifPresent(hints::add);
        }
        return hints;
    }

    /// `1-4`.
    private static Optional<Hint> grade(State state, Place place) {
        var first = state.keymap().name(GRADES.getFirst(), place);
        var last = state.keymap().name(GRADES.getLast(), place);
        return Optional.of(Hint.of(first + "-" + last, "grade"));
    }

    private static Optional<Hint> hint(State state, Place place, String id) {
        var action = state.keymap().byId(id);
        if (action.whyNot().apply(state).isPresent()) {
            return Optional.empty();
        }
        if (place == Place.STUDY && id.equals(TO_EDITOR)) {
            return toEditor(state, action);
        }
        var around = Around.of(state);
        if (around.leavesOut.contains(id)) {
            return Optional.empty();
        }
        return action.shownKey(place)
                .map(Object::toString)
                .map(key ->
                        id.equals(around.renamed)
                                ? new Hint(key, around.verb, around.brief)
                                : new Hint(key, action.verb(), action.brief()));
    }

    /// What goes on around a screen, and has its own say in the footer.
    ///
    /// @param renamed the action that is called something else, `verb` what, and `brief` the same
    ///   under 100 columns
    private record Around(Set<String> leavesOut, String renamed, String verb, String brief) {
        static final Around NOTHING = new Around(Set.of(), "", "", "");

        /// A teleprompter leaves no room.
        static final Around TELEPROMPTER =
                new Around(
                        Set.of("run.skip", "run.comeBack", "run.more", "run.last", "run.stop"),
                        PROMPTER,
                        "close",
                        "close");

        /// Replies are kept as they are typed, and no answer stands here.
        static final Around INTERVIEW =
                new Around(Set.of("answer.save", "answer.toggle"), BACK, "all replies", "replies");

        static Around of(State state) {
            if (Interviewing.isOn(state)) {
                return INTERVIEW;
            }
            return Running.session(state).filter(Session::isPrompted).isPresent()
                    ? TELEPROMPTER
                    : NOTHING;
        }
    }

    /// Named while studying where a note has no question yet, and little else can be done with it.
    private static Optional<Hint> toEditor(State state, Action action) {
        boolean asks = state.isUnread() || Reasons.noQuestions(state).isEmpty();
        return action.shownKey(Place.STUDY)
                .filter(key -> !asks)
                .map(key -> Hint.of(key.toString(), "edit in " + action.verb()));
    }
}
