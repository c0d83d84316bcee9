package dev.rehearse.ui.rehearse;

import dev.rehearse.ui.frame.Hint;

import java.util.List;

/// What stands below the question.
public sealed interface Answering {
    record Thinking(String sentence) implements Answering {}

    record Typing(Editor editor) implements Answering {}

    /// The text keeps its place, dim; the sentences say how to go on.
    record Paused(Editor editor, List<String> sentences) implements Answering {}

    record Speaking(List<String> sentences, List<Hint> keys) implements Answering {}

    record Prompted(Prompter prompter) implements Answering {}
}
