package dev.rehearse.ui;

/// Whose unsaved text it is. A text written outside a run has an empty run id.
public record DraftKey(String notePath, String questionKey, String runId) {}
