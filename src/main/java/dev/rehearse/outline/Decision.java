package dev.rehearse.outline;

/// One thing a person decided, whatever the note looks like.
public record Decision(Subject subject, Says says) {

    /// Of a section, what is said of all questions in it: `FACT` is that there are none.
    public enum Says {
        QUESTION,
        FACT,
        ASK,
        ANSWER;

        /// Who asks is another matter than whether it is a question.
        public boolean isDirection() {
            return this == ASK || this == ANSWER;
        }
    }

    /// Whether both answer the same about the same.
    public boolean replaces(Decision other) {
        return subject.equals(other.subject) && says.isDirection() == other.says.isDirection();
    }
}
