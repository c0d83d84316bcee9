package dev.rehearse.ui;

import dev.rehearse.outline.Decision;
import dev.rehearse.question.Question;

/// One thing that can be done about a place of the note, as a row of a list.
sealed interface Intention {
    String text();

    /// What it is about, in a few words.
    String about();

    /// Deciding what recognition saw otherwise.
    ///
    /// @param line where the thing begins that it is about
    /// @param takesBack whether it was decided before and is left to recognition again
    record Decide(String text, String about, int line, Decision decision, boolean takesBack)
            implements Intention {

        Effect effect(OpenNote open) {
            return takesBack
                    ? new Effect.TakeBackDecision(open.path(), open.note(), decision, line)
                    : new Effect.KeepDecision(open.path(), open.note(), decision, line);
        }
    }

    /// What becomes of a text whose question is gone.
    ///
    /// @param name what it is a draft of
    record Stray(Does does, Message.Draft draft, String name) implements Intention {
        enum Does {
            TAKE("Take a draft as one of this question"),
            COPY("Copy a draft"),
            DISCARD("Discard a draft");

            private final String title;

            Does(String title) {
                this.title = title;
            }
        }

        @Override
        public String text() {
            return does.title;
        }

        @Override
        public String about() {
            return name;
        }
    }

    /// Writing into this note an answer that its question left behind in another.
    record Bring(Question question, Notebook.Left left, String about) implements Intention {
        @Override
        public String text() {
            return "Bring its answer here";
        }
    }
}
