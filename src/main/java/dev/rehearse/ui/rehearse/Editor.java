package dev.rehearse.ui.rehearse;

import java.util.List;

/// The visible rows of the answer's editor; the caret is counted from the first of them.
///
/// `words` is "31 words", `aloud` "0:13 aloud", and `isLong` whether that is over the budget, which
/// `aloud` says too.
public record Editor(
        List<Text> rows,
        int caretRow,
        int caretColumn,
        String words,
        String aloud,
        boolean isLong) {
    public Editor(List<Text> rows, int caretRow, int caretColumn, String words, String aloud) {
        this(rows, caretRow, caretColumn, words, aloud, false);
    }

    /// A row as it stands on the screen, and its selected columns, from `from` to before `to`.
    public record Text(String text, int from, int to) {
        public static Text plain(String text) {
            return new Text(text, 0, 0);
        }
    }

    /// Its last rows.
    Editor end(int count) {
        int from = Math.max(0, rows.size() - count);
        var last = rows.subList(from, rows.size());
        return new Editor(last, caretRow - from, caretColumn, words, aloud, isLong);
    }
}
