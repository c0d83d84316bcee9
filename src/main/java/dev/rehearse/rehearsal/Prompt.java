package dev.rehearse.rehearsal;

/// The teleprompter of a run: at which question, by its index from 0, where in its text, and
/// whether it is seen.
public record Prompt(int index, Cue cue, boolean open) {}
