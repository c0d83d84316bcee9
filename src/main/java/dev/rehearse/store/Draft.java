package dev.rehearse.store;

import java.time.Instant;

/// Answer text that is on disk in the journal but not yet in the note.
public record Draft(Of of, String baseHash, String text, Instant at) {
    /// Whose text: one question of one note, in one run; `run` is empty outside a run.
    public record Of(String note, String question, String run) {}
}
