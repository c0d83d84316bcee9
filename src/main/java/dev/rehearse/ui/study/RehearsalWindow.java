package dev.rehearse.ui.study;

import dev.rehearse.ui.frame.Hint;
import dev.rehearse.ui.frame.Piece;
import dev.rehearse.ui.frame.Sign;

import java.util.List;

/// The window at the right while nothing runs.
public sealed interface RehearsalWindow {
    /// What a run would be (`clock` is "2:00"), how many questions wait, and the keys that start
    /// one.
    record Ready(String clock, List<Fact> facts, List<Count> counts, List<Hint> keys)
            implements RehearsalWindow {}

    /// Why nothing can be rehearsed: paragraphs, and what helps.
    record Nothing(List<String> paragraphs, List<Hint> keys) implements RehearsalWindow {}

    /// While an interview goes on: the time of the day, how far it is, and the keys that go on.
    record Talk(String clock, List<Fact> facts, List<Hint> keys) implements RehearsalWindow {}

    record Fact(String label, List<Piece> value) {}

    /// How many questions carry a sign, and what that means.
    record Count(Sign sign, String label, int count) {}
}
