package dev.rehearse.ui;

/// Whose unsaved text it is. A text written outside a run has an empty run id.
public record DraftKey(String notePath, String questionKey, String runId) {

    private static final String UNDO = "undo";

    /// For what an undo brings back into the note: the text that it takes out stays a draft.
    DraftKey ofUndo() {
        return new DraftKey(notePath, questionKey, UNDO);
    }

    boolean isUndo() {
        return runId.equals(UNDO);
    }
}
