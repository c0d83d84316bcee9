package dev.rehearse.app;

import java.util.Optional;

/// What came of reading or writing one answer.
sealed interface Outcome permits Outcome.Reads, Trouble {
    /// The answer as the note holds it now.
    ///
    /// @param remark what went wrong beside it, or empty
    record Reads(Optional<String> answer, String remark) implements Outcome {}
}
