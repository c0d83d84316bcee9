package dev.rehearse.ui.rehearse;

import dev.rehearse.ui.frame.Title;

import java.util.List;

/// The stored answer to be read aloud: its lines, which of them is said now (after the last one
/// when all are), the rate ("140 words a minute"), how far it is ("15 of 51 words", "0:15 to go",
/// in thousandths).
public record Prompter(
        List<String> lines, int current, String rate, String said, String toGo, int thousandths) {

    public Prompter {
        lines = List.copyOf(lines);
    }

    Title title() {
        return new Title(0, "Teleprompter", rate);
    }

    /// The first line that is seen of so many: all while they have room, else such that the line to
    /// say stays in the upper third.
    int first(int seen) {
        return lines.size() <= seen ? 0 : Math.max(0, current - Math.max(0, seen / 3 - 1));
    }
}
