package dev.rehearse.ui.rehearse;

import dev.rehearse.ui.frame.Hint;

import java.util.List;

/// The question in front: `title` "Question 9 of 13", `brief` "9/13" where one row must do, the
/// facts of the line below it ("you ask", "Evan questions"), and the hint at that line's right (at
/// most one).
public record Head(
        String title, String brief, String question, List<String> facts, List<Hint> hint) {
    /// The question behind its place in the plan, for a screen without title and section.
    String line() {
        return brief.isEmpty() ? question : brief + " " + question;
    }

    Head withoutHint() {
        return new Head(title, brief, question, facts, List.of());
    }
}
