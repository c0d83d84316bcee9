package dev.rehearse.screen;

import java.util.Optional;

/// What undo and redo know: edits, not copies of the text, grouped as a person remembers them.
record History(Steps undo, Steps redo, boolean open) {
    static final History NONE = new History(new Steps.None(), new Steps.None(), false);
    private static final int LONGEST_STEP = 1000;

    /// Edits of one kind in a row may become one step, except of the kind OTHER.
    enum Kind {
        TYPING,
        BACKSPACE,
        DELETE,
        OTHER
    }

    record Step(Edit edit, Kind kind, int caretBefore, int anchorBefore, int caretAfter) {}

    sealed interface Steps {
        record None() implements Steps {}

        record Some(Step last, Steps before) implements Steps {}
    }

    History with(Step step) {
        if (open && undo instanceof Steps.Some(Step last, Steps before)) {
            Optional<Step> one = merged(last, step);
            if (one.isPresent()) {
                return new History(new Steps.Some(one.get(), before), new Steps.None(), true);
            }
        }
        return new History(new Steps.Some(step, undo), new Steps.None(), step.kind() != Kind.OTHER);
    }

    /// After a move of the caret the next edit is a step of its own.
    History closed() {
        return open ? new History(undo, redo, false) : this;
    }

    History undone(Step last, Steps before) {
        return new History(before, new Steps.Some(last, redo), false);
    }

    History redone(Step next, Steps after) {
        return new History(new Steps.Some(next, undo), after, false);
    }

    private static Optional<Step> merged(Step last, Step next) {
        Edit a = last.edit();
        Edit b = next.edit();
        if (last.kind() != next.kind()
                || last.caretAfter() != next.caretBefore()
                || a.removed().length() + a.inserted().length() > LONGEST_STEP) {
            return Optional.empty();
        }
        return switch (next.kind()) {
            case TYPING -> typedOn(a, b).map(edit -> joined(last, next, edit));
            case BACKSPACE ->
                    b.removedEnd() == a.start()
                            ? Optional.of(joined(last, next, removedBoth(b, b, a)))
                            : Optional.empty();
            case DELETE ->
                    b.start() == a.start()
                            ? Optional.of(joined(last, next, removedBoth(a, a, b)))
                            : Optional.empty();
            case OTHER -> Optional.empty();
        };
    }

    private static Optional<Edit> typedOn(Edit a, Edit b) {
        boolean follows = b.removed().isEmpty() && b.start() == a.insertedEnd();
        return follows
                ? Optional.of(new Edit(a.start(), a.removed(), a.inserted() + b.inserted()))
                : Optional.empty();
    }

    private static Edit removedBoth(Edit at, Edit left, Edit right) {
        return new Edit(at.start(), left.removed() + right.removed(), "");
    }

    private static Step joined(Step last, Step next, Edit edit) {
        return new Step(
                edit, last.kind(), last.caretBefore(), last.anchorBefore(), next.caretAfter());
    }
}
