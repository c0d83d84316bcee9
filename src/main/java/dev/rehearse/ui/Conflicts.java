package dev.rehearse.ui;

import dev.rehearse.rehearsal.Moment;
import dev.rehearse.screen.Canvas;
import dev.rehearse.screen.Key;
import dev.rehearse.ui.conflict.ConflictWindow;
import dev.rehearse.ui.frame.TopBar;

import java.util.List;

/// The very answer that is being written was changed by another program: both texts are shown, and
/// whatever is chosen, neither is lost.
final class Conflicts {

    private Conflicts() {}

    /// Over the editor, which holds `mine`; the draft is in the journal before anything is asked.
    static Step open(State state, Moment now, Mode.Editing editing, String theirs) {
        var zone = state.preferences().zone();
        var key = Drafts.key(state, editing.question());
        var typed =
                state.drafts().stream()
                        .filter(draft -> draft.key().equals(key))
                        .map(Message.Draft::at)
                        .findFirst()
                        .orElse(now.wall());
        var window =
                ConflictWindow.of(
                        editing.question().text(),
                        Answers.kept(editing.text().text()),
                        Dates.time(typed, zone),
                        theirs,
                        Dates.time(now.wall(), zone));
        return Drafts.keep(state, now, key, editing.text())
                .then(after -> Step.of(after.withPopup(new Popup.Conflict(window, List.of()))));
    }

    static Step press(State state, Moment now, Popup.Conflict conflict, Key key) {
        var window = conflict.window();
        return switch (window.after(key)) {
            case ConflictWindow.Stay(var next) -> stay(state, conflict, next);
            case ConflictWindow.Later() ->
                    conflict.ofRun().isEmpty()
                            ? Step.of(closed(state))
                            : HeldConflicts.later(closed(state), now, conflict.ofRun().getFirst());
            case ConflictWindow.Edit() ->
                    conflict.ofRun().isEmpty()
                            ? put(closed(state), now, window.kept())
                            : HeldConflicts.edit(
                                    closed(state), now, conflict.ofRun().getFirst(), window);
            case ConflictWindow.Write() ->
                    conflict.ofRun().isEmpty()
                            ? write(closed(state), now, window)
                            : HeldConflicts.write(
                                    closed(state), now, conflict.ofRun().getFirst(), window);
        };
    }

    private static Step stay(State state, Popup.Conflict conflict, ConflictWindow next) {
        return Step.of(
                state.withPopup(new Popup.Conflict(next.within(state.size()), conflict.ofRun())));
    }

    private static State closed(State state) {
        return state.withPopup(new Popup.None());
    }

    private static Step put(State state, Moment now, String text) {
        return state.mode() instanceof Mode.Editing editing && !editing.text().text().equals(text)
                ? Typing.take(state, now, editing.text().replaceAll(text).documentEnd(false))
                : Step.of(state);
    }

    /// Theirs is in the file already, and mine in the journal.
    private static Step write(State state, Moment now, ConflictWindow window) {
        var settled = state.withBanner(Editing.settled(state));
        if (window.keep() == ConflictWindow.Keep.THEIRS) {
            return Editing.leave(settled, now);
        }
        return put(settled, now, window.kept())
                .then(after -> Editing.save(after, now))
                .then(after ->
                        after.popup() instanceof Popup.None
                                ? Editing.leave(after, now)
                                : Step.of(after));
    }

    static void draw(Canvas canvas, State state, ConflictWindow window, Moment now) {
        var words = new TopBar.Words("changed outside at " + window.theirsAt());
        var bar = new TopBar(Bars.top(state, now).path(), words, "");
        window.draw(canvas, bar, Bars.footer(state, now).state());
    }
}
