package dev.rehearse.outline;

import dev.rehearse.outline.Overrides.Ruling;

import java.util.HashMap;
import java.util.Map;

/// What a person decided about the items and headings of a note, by their lines.
public record Rulings(Map<Integer, Ruling> byLine) {
    public static final Rulings NONE = new Rulings(Map.of());

    public Rulings {
        byLine = Map.copyOf(byLine);
    }

    public boolean isEmpty() {
        return byLine.isEmpty();
    }

    public Ruling of(int line) {
        return byLine.getOrDefault(line, Ruling.NONE);
    }

    /// Whether the person called what stands there a question.
    public boolean affirm(int line) {
        return says(line, true);
    }

    /// Whether they said that it is none.
    public boolean deny(int line) {
        return says(line, false);
    }

    private boolean says(int line, boolean question) {
        return !isEmpty() && of(line).asks().filter(asks -> asks == question).isPresent();
    }

    /// The same where an edit elsewhere has moved the lines.
    public Rulings after(Moved moved) {
        var lines = new HashMap<Integer, Ruling>();
        byLine.forEach((line, ruling) -> lines.put(moved.line(line), ruling));
        return new Rulings(lines);
    }
}
