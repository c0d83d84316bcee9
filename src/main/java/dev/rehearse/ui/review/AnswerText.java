package dev.rehearse.ui.review;

import dev.rehearse.screen.Canvas;
import dev.rehearse.screen.Columns;
import dev.rehearse.screen.Style;
import dev.rehearse.screen.Wrap;
import dev.rehearse.ui.frame.Box;
import dev.rehearse.ui.frame.Title;
import dev.rehearse.ui.review.ReviewPicture.Side;
import dev.rehearse.ui.review.ReviewPicture.Span;

import java.util.ArrayList;
import java.util.List;

/// One answer, wrapped; a mark stands two columns before the lines that hold changed words.
record AnswerText(Side side, String mark, Style changed) {
    private static final int LONGEST = 96;
    private static final int AROUND = 8;

    static AnswerText last(Side side) {
        return new AnswerText(side, "−", Style.DIFF_REMOVED);
    }

    static AnswerText now(Side side) {
        return new AnswerText(side, "+", Style.DIFF_ADDED);
    }

    /// From that row of it on, as far as it goes back at the end.
    Sight draw(Canvas canvas, Box box, int from) {
        var rows = rows(Math.min(box.columns(), LONGEST));
        int room = Math.max(0, box.rows());
        int top = Math.clamp(from, 0, Math.max(0, rows.size() - room));
        int seen = Math.min(room, rows.size() - top);
        for (int at = 0; at < seen; at++) {
            var span = rows.get(top + at);
            var text = side.text().substring(span.start(), span.end());
            row(canvas, box.row() + at, box, text, span.start());
        }
        return new Sight(top, rows.size() - top - seen, room);
    }

    private List<Span> rows(int columns) {
        var rows = new ArrayList<Span>();
        int start = 0;
        for (var line : side.text().split("\n", -1)) {
            for (var part : Wrap.rows(line, columns, 0)) {
                rows.add(new Span(start + part.start(), start + part.end()));
            }
            start += line.length() + 1;
        }
        return rows;
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
    static Sight both(Canvas canvas, Box box, int air, ReviewPicture picture) {
        int half = picture.hasLast() ? (box.columns() - 1) / 2 : -1;
        int right = half + 1;
        var now = picture.hasLast() ? "This answer" : "Answer";
        int margin = picture.hasLast() ? 3 : 4;
        int end = box.columns() - (picture.hasLast() ? 2 : 1);
        int rows = box.rows() - 1 - air;
        int row = box.row() + 1 + air;
        var text = new Box(row, right + margin, rows, end - right - margin);
        var sight = now(picture.now()).draw(canvas, text, picture.from());
        var whole = new Box(box.row(), box.column() + right, 1, box.columns() - right);
        title(canvas, whole, now, picture.now(), sight);
        if (!picture.hasLast()) {
            return sight;
        }
        var left = new Box(row, 4, rows, half - 5);
        var other = last(picture.last()).draw(canvas, left, picture.from());
        var title = new Box(box.row(), box.column(), 1, half);
        title(canvas, title, picture.lastName(), picture.last(), other);
        return sight.with(other);
    }

    /// In the rule above it: how much is out of sight, and what is known of the answer where both
    /// have room.
    static void title(Canvas canvas, Box rule, String name, Side side, Sight sight) {
        var mark = sight.mark();
        var all = mark.isEmpty() ? side.facts() : mark + "   " + side.facts();
        boolean fits = Columns.of(name) + Columns.of(all) + AROUND <= rule.columns();
        new Title(0, name, fits || mark.isEmpty() ? all : mark)
                .draw(canvas, rule.row(), rule.column(), rule.columns(), false);
    }

    static int half(Box box) {
        return (box.columns() - 1) / 2;
    }
}
