package dev.rehearse.rehearsal;

/// Where a run is. Wrap-up and overtime are parts of answering: see the clock's signal.
public sealed interface Phase {
    record Thinking() implements Phase {}

    record Answering() implements Phase {}

    record Paused(Cause cause) implements Phase {}

    /// The answer with this index, from 0, is being looked at.
    record Reviewing(int index) implements Phase {}

    /// Nothing changes any more but grades. `stopped`: before its last question was done.
    record Finished(boolean stopped) implements Phase {}
}
