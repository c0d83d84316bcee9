package dev.rehearse.note;

import java.util.Optional;

/// An answer whose heading fits no question any more. It is kept as it is.
///
/// @param lastLine the last line of its text, or of its heading
/// @param resembles the question it is most like, if it is like one at all
public record Orphan(Answer answer, int lastLine, Optional<Question> resembles) {
    /// By what its question was known when it was asked.
    public String key() {
        return Wording.normal(answer.question());
    }

    public boolean holds(int line) {
        return line >= answer.headingLine() && line <= lastLine;
    }
}
