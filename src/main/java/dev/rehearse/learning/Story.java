package dev.rehearse.learning;

import java.util.List;
import java.util.Locale;

/// Whether an answer to "tell me about a time" has the parts of a story.
public sealed interface Story {
    /// Situation, task, action, result.
    enum Part {
        SITUATION,
        TASK,
        ACTION,
        RESULT;

        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /// The question wants no story.
    record NotAsked() implements Story {}

    /// Which parts of it are told, and which are not.
    record Told(List<Part> present, List<Part> missing) implements Story {}
}
