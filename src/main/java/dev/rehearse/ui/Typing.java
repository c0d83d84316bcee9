package dev.rehearse.ui;

import dev.rehearse.rehearsal.Moment;
import dev.rehearse.screen.Key;
import dev.rehearse.screen.TextField;

import java.util.Optional;
import java.util.function.UnaryOperator;

/// Text on its way from the keyboard into the answer that is open, journalled at every change.
final class Typing {

    private Typing() {}

    /// The text that is being written, in a run or outside one.
    static Optional<TextField> text(State state) {
        return switch (state.mode()) {
            case Mode.Editing editing -> Optional.of(editing.text());
            case Mode.Rehearsing(var session) ->
                    session.isSpoken() ? Optional.empty() : Optional.of(session.text());
            case Mode.Studying _, Mode.Reviewing _, Mode.Summing _ -> Optional.empty();
        };
    }

    static Optional<Step> press(State state, Moment now, Key key) {
        return text(state)
                .flatMap(text -> EditKeys.press(text, key, () -> Panes.editor(state)))
                .map(changed -> take(state, now, changed));
    }

    static Step paste(State state, Moment now, String pasted) {
        return change(state, now, text -> text.paste(pasted));
    }

    static Step undo(State state, Moment now) {
        return change(state, now, TextField::undo);
    }

    static Step redo(State state, Moment now) {
        return change(state, now, TextField::redo);
    }

    static Step copy(State state, Moment now) {
        var selected = text(state).map(TextField::selected).orElse("");
        if (selected.isEmpty()) {
            return Step.of(state);
        }
        return Step.of(state.withClip(selected), new Effect.Copy(selected));
    }

    static Step cut(State state, Moment now) {
        var copied = copy(state, now);
        return copied.then(after -> change(after, now, TextField::cut));
    }

    static Step paste(State state, Moment now) {
        return paste(state, now, state.clip());
    }

    static Step change(State state, Moment now, UnaryOperator<TextField> verb) {
        return text(state).map(text -> take(state, now, verb.apply(text))).orElse(Step.of(state));
    }

    /// The one place where a text changes: what is new is journalled before it is seen.
    static Step take(State state, Moment now, TextField text) {
        return switch (state.mode()) {
            case Mode.Editing editing when Interviewing.isOn(editing) ->
                    text.editSince(editing.text()).isEmpty()
                            ? Step.of(state.withMode(editing.withText(text)))
                            : Interviewing.typed(state, now, editing, text);
            case Mode.Editing editing -> {
                var next = state.withMode(editing.withText(text));
                yield journalled(
                        next, now, editing.text(), text, Drafts.key(state, editing.question()));
            }
            case Mode.Rehearsing(var session) -> {
                var next = state.withMode(new Mode.Rehearsing(session.withText(text)));
                yield journalled(next, now, session.text(), text, session.draftKey());
            }
            case Mode.Studying _, Mode.Reviewing _, Mode.Summing _ -> Step.of(state);
        };
    }

    private static Step journalled(
            State state, Moment now, TextField before, TextField after, DraftKey key) {
        return after.editSince(before).isEmpty()
                ? Step.of(state)
                : Drafts.keep(state, now, key, after);
    }
}
