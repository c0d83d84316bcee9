package dev.rehearse.learning;

import dev.rehearse.rehearsal.Share;

import java.util.List;
import java.util.Locale;

/// Whether an answer to "tell me about a time" has the parts of a story.
public sealed interface Story {
    /// Situation, task, action, result.
    enum Part {
        SITUATION(0, 3),
        TASK(3, 5),
        ACTION(5, 17),
        RESULT(17, 20);

        private final int fromTwentieth;
        private final int toTwentieth;

        Part(int fromTwentieth, int toTwentieth) {
            this.fromTwentieth = fromTwentieth;
            this.toTwentieth = toTwentieth;
        }

        /// After how many hundredths of a budget it is told.
        public int percent() {
            return 5 * fromTwentieth;
        }

        /// How much of a budget it may take.
        public Share length() {
            return new Share(toTwentieth - fromTwentieth, 20);
        }

        /// `S`, for places where a word has no room.
        public String letter() {
            return name().substring(0, 1);
        }

        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /// Whether a question is one of the kind "tell me about a time".
    static boolean isWanted(String question) {
        return StoryPrompts.isIn(question);
    }

    /// The question wants no story.
    record NotAsked() implements Story {}

    /// Which parts of it are told, and which are not.
    record Told(List<Part> present, List<Part> missing) implements Story {}
}
