package dev.rehearse.question;

import dev.rehearse.outline.Moved;

/// An item among questions that asks nothing: shown, not counted.
public record Fact(int line, int lastLine, String text, int section) {

    /// The same fact where an edit elsewhere has moved it.
    public Fact after(Moved moved) {
        return new Fact(moved.line(line), moved.line(lastLine), text, moved.section(section));
    }
}
