package dev.rehearse.ui;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;

/// What was replied to a question in an interview, and when the person began to type it.
record Reply(DraftKey key, Instant since, Instant at, String question, String text) {
    private static final String MARK = "reply ";

    /// The wording goes with it: the note can ask something else by the time it is read again.
    static DraftKey key(Interview interview, String questionKey, Instant at, String question) {
        var line = question.replaceAll("\\s+", " ").strip();
        var run = MARK + interview.since() + " " + at + " " + line;
        return new DraftKey(interview.notePath(), questionKey, run);
    }

    static boolean is(DraftKey key) {
        return key.runId().startsWith(MARK);
    }

    /// Empty where another version, or another program, wrote it.
    static Optional<Reply> of(Message.Draft draft) {
        var parts = draft.key().runId().split(" ", 4);
        if (!is(draft.key()) || parts.length < 4) {
            return Optional.empty();
        }
        try {
            var since = Instant.parse(parts[1]);
            var at = Instant.parse(parts[2]);
            return Optional.of(new Reply(draft.key(), since, at, parts[3], draft.text()));
        } catch (DateTimeException foreign) {
            return Optional.empty();
        }
    }
}
