package dev.rehearse.ui;

import dev.rehearse.note.Decision;

/// One thing that can be decided about a place of the note, as a row of a list.
///
/// @param line where the thing begins that it is about
/// @param about which thing that is, in a few words
/// @param takesBack whether it was decided before and is left to recognition again
record Intention(String text, String about, int line, Decision decision, boolean takesBack) {

    Effect effect(OpenNote open) {
        return takesBack
                ? new Effect.TakeBackDecision(open.path(), open.note(), decision, line)
                : new Effect.KeepDecision(open.path(), open.note(), decision, line);
    }
}
