package dev.rehearse.markup;

/// A stretch of source text with one look; offsets in characters, `end` is the first one after.
public record Span(int start, int end, Mark mark) {
    public Span {
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException("no span: " + start + " to " + end);
        }
    }
}
