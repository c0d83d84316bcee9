package dev.rehearse.ui;

import dev.rehearse.markup.Span;

import java.util.List;

/// Marks of Markdown for some lines of the note, `from` first. What is not painted yet is shown as
/// plain text in the same rows.
///
/// @param asked the range that was asked for last, so that it is asked for once
record Paint(int from, List<List<Span>> lines, Asked asked) {

    static final Paint NONE = new Paint(1, List.of(), new Asked(1, 0));

    record Asked(int from, int to) {}

    List<Span> of(int line) {
        int index = line - from;
        return index >= 0 && index < lines.size() ? lines.get(index) : List.of();
    }

    /// Whether these lines are painted, or on their way.
    boolean covers(int first, int last) {
        return first >= asked.from && last <= asked.to;
    }

    Paint asking(int first, int last) {
        return new Paint(from, lines, new Asked(first, last));
    }

    Paint with(int first, List<List<Span>> painted) {
        return new Paint(first, painted, asked);
    }
}
