package dev.rehearse.ui.rehearse;

import dev.rehearse.ui.frame.Hint;

import java.util.List;

/// The stored answer, opened above the editor ("Last answer"): the rows in sight, how many follow,
/// and the keys that close and scroll it; whether saying it takes longer than its budget.
public record LastAnswer(
        String title,
        String fact,
        List<String> rows,
        int following,
        List<Hint> keys,
        boolean isLong) {
    public LastAnswer(String fact, List<String> rows, int following, List<Hint> keys) {
        this("Last answer", fact, rows, following, keys, false);
    }
}
