package dev.rehearse.ui;

/// Whose unsaved text it is. A text written outside a run has an empty run id.
public record DraftKey(String notePath, String questionKey, String runId) {

    private static final String UNDO = "undo";
    private static final String PREPARED = "asking ";

    /// What a person notes for a question that they will ask. It is in no note and waits for none:
    /// it stays in the journal, where it is as safe as what is typed.
    static DraftKey prepared(String notePath, String questionKey, String what) {
        return new DraftKey(notePath, questionKey, PREPARED + what);
    }

    boolean isPrepared() {
        return runId.startsWith(PREPARED);
    }

    /// Whether it is kept in the journal for good, and is no answer.
    boolean isKept() {
        return isPrepared() || Reply.is(this) || Interview.is(this) || Interview.isWritten(this);
    }

    /// The same of another question of the note.
    DraftKey of(String otherKey) {
        return new DraftKey(notePath, otherKey, runId);
    }

    /// For what an undo brings back into the note: the text that it takes out stays a draft.
    DraftKey ofUndo() {
        return new DraftKey(notePath, questionKey, UNDO);
    }

    boolean isUndo() {
        return runId.equals(UNDO);
    }
}
