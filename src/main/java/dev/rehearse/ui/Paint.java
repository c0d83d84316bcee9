package dev.rehearse.ui;

import dev.rehearse.note.Span;
import java.util.List;

/// Marks of Markdown for some lines of the note, `from` first. What is not painted yet is shown
/// as plain text in the same rows.
public record Paint(int from, List<List<Span>> lines) {

    static final Paint NONE = new Paint(1, List.of());

    List<Span> of(int line) {
        int index = line - from;
        return index >= 0 && index < lines.size() ? lines.get(index) : List.of();
    }

    boolean covers(int first, int last) {
        return first >= from && last < from + lines.size();
    }
}
