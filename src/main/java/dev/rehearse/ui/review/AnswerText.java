package dev.rehearse.ui.review;

import dev.rehearse.screen.Canvas;
import dev.rehearse.screen.Columns;
import dev.rehearse.screen.Style;
import dev.rehearse.screen.Wrap;
import dev.rehearse.ui.frame.Box;
import dev.rehearse.ui.frame.Title;
import dev.rehearse.ui.review.ReviewPicture.Side;

/// One answer, wrapped; a mark stands two columns before the lines that hold changed words.
record AnswerText(Side side, String mark, Style changed) {
    private static final int LONGEST = 96;

    static AnswerText last(Side side) {
        return new AnswerText(side, "−", Style.DIFF_REMOVED);
    }

    static AnswerText now(Side side) {
        return new AnswerText(side, "+", Style.DIFF_ADDED);
    }

    /// What does not fit is left out, and `…` says so.
    void draw(Canvas canvas, Box box) {
        int row = box.row();
        int lineStart = 0;
        for (var line : side.text().split("\n", -1)) {
            for (var part : Wrap.rows(line, Math.min(box.columns(), LONGEST), 0)) {
                if (row >= box.bottom()) {
                    canvas.put(box.bottom() - 1, box.right() - 1, "…", Style.DIM);
                    return;
                }
                row(
                        canvas,
                        row,
                        box,
                        line.substring(part.start(), part.end()),
                        lineStart + part.start());
                row++;
            }
            lineStart += line.length() + 1;
        }
    }

    private void row(Canvas canvas, int row, Box box, String text, int start) {
        int at = box.column();
        int charOffset = start;
        boolean marked = false;
        for (var cluster : Columns.clusters(text)) {
            boolean isChanged = isChanged(charOffset);
            marked |= isChanged && !cluster.isBlank();
            boolean coloured = isChanged && !side.rewritten();
            at = canvas.put(row, at, cluster, coloured ? changed : Style.TEXT);
            charOffset += cluster.length();
        }
        if (marked) {
            canvas.put(row, box.column() - 2, mark, Style.DIM);
        }
    }

    private boolean isChanged(int charOffset) {
        return side.changed().stream()
                .anyMatch(span -> span.start() <= charOffset && charOffset < span.end());
    }

    /// The question, at most so many rows; gives the row after it.
    static int question(Canvas canvas, int row, int column, int columns, int rows, String text) {
        var parts = Wrap.rows(text, Math.min(columns, LONGEST), 0);
        int shown = Math.min(rows, parts.size());
        for (int index = 0; index < shown; index++) {
            var part = parts.get(index);
            boolean cut = index == shown - 1 && shown < parts.size();
            var line =
                    cut ? text.substring(part.start()) : text.substring(part.start(), part.end());
            canvas.put(row + index, column, Columns.cut(line, columns), Style.STRONG);
        }
        return row + shown;
    }

    /// The two answers side by side in these rows, or the new one alone.
    static void both(Canvas canvas, Box box, int air, ReviewPicture picture) {
        int half = picture.hasLast() ? (box.columns() - 1) / 2 : -1;
        int right = half + 1;
        var now = picture.hasLast() ? "This answer" : "Answer";
        title(canvas, box.row(), box.column() + right, box.columns() - right, now, picture.now());
        int margin = picture.hasLast() ? 3 : 4;
        int end = box.columns() - (picture.hasLast() ? 2 : 1);
        int rows = box.rows() - 1 - air;
        int row = box.row() + 1 + air;
        now(picture.now()).draw(canvas, new Box(row, right + margin, rows, end - right - margin));
        if (picture.hasLast()) {
            title(canvas, box.row(), box.column(), half, "Last answer", picture.last());
            last(picture.last()).draw(canvas, new Box(row, 4, rows, half - 5));
        }
    }

    static void title(Canvas canvas, int row, int column, int columns, String name, Side side) {
        new Title(0, name, side.facts()).draw(canvas, row, column, columns, false);
    }

    static int half(Box box) {
        return (box.columns() - 1) / 2;
    }
}
